import type { Page } from '../../kit/page.js';
import { clearOwnFieldPage, ownFieldPage } from './field.js';
import { giveOwnPage, stopGivingOwnPage } from './give.js';
import { ownCertificatesPage, ownLettersPage } from './list.js';
import {
  archiveOwnPage,
  describeOwnPage,
  ownCertificateFilePage,
  ownCertificatePage,
  ownCertificateTypePage,
  restoreOwnPage,
} from './own-certificate.js';
import { uploadOwnPage } from './upload.js';
import { useOwnCertificatePage } from './use.js';

/** `/our-certificates/new` and `…/letters` stand before `/our-certificates/:ownCertificateId`, which would take it for an id. */
export const ownCertificatePages: readonly Page[] = [
  ownCertificatesPage,
  uploadOwnPage,
  ownLettersPage,
  ownCertificatePage,
  ownFieldPage,
  clearOwnFieldPage,
  ownCertificateTypePage,
  describeOwnPage,
  ownCertificateFilePage,
  giveOwnPage,
  stopGivingOwnPage,
  archiveOwnPage,
  restoreOwnPage,
  useOwnCertificatePage,
];
