import type { Page } from '../../kit/page.js';
import { askCertSearchPage } from './cert-search.js';
import { certificateChecksPage, certificatePage } from './certificate.js';
import { certificateCheckPage, clearCertificateCheckPage } from './check-word.js';
import {
  archiveCertificatePage,
  certificateFilePage,
  certificateLinksPage,
  certificateTypePage,
  restoreCertificatePage,
  takeCertificatePage,
} from './deeds.js';
import { certificateFieldPage, clearCertificateFieldPage } from './field.js';
import { newLifePage, takeLifeBackPage } from './life.js';
import { certificateListPage } from './list.js';
import { newLookUpPage } from './look-up.js';
import { pauseCertificatePage, resumeCertificatePage } from './pause.js';
import { secondLookPage } from './second-look.js';
import { newCertificatePage, uploadCertificatePage } from './upload.js';

/** `/certificates/new` stands before `/certificates/:certificateId`, which would take it for an id. */
export const certificatePages: readonly Page[] = [
  certificateListPage,
  newCertificatePage,
  uploadCertificatePage,
  certificatePage,
  certificateChecksPage,
  certificateCheckPage,
  clearCertificateCheckPage,
  certificateFieldPage,
  clearCertificateFieldPage,
  certificateTypePage,
  certificateLinksPage,
  newLifePage,
  takeLifeBackPage,
  newLookUpPage,
  askCertSearchPage,
  secondLookPage,
  certificateFilePage,
  pauseCertificatePage,
  resumeCertificatePage,
  archiveCertificatePage,
  restoreCertificatePage,
  takeCertificatePage,
];
