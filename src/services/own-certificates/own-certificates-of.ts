import type { OwnCertificateServices } from '../contract/own-certificates.js';
import type { Parts } from '../parts.js';
import { addOwnCertificate, discardOwn, receiveOwn } from './add-own-certificate.js';
import { buyersOf } from './buyers-of.js';
import { giveOwn, stopGiving } from './give.js';
import { wantLetters } from './letters-wanted.js';
import { listOwn, openOwnFile, readOwn, replaceableOwn } from './read-own-certificate.js';
import {
  archiveOwn,
  clearOwnField,
  describeOwn,
  restoreOwn,
  sayOwnField,
  sayOwnType,
} from './say-own-fields.js';
import { offersOfOwn, useOwn } from './use-own.js';

/** A vendor's own certificates. */
export const ownCertificatesOf = (parts: Parts): OwnCertificateServices => ({
  list: listOwn(parts),
  wantLetters: wantLetters(parts),
  read: readOwn(parts),
  replaceable: replaceableOwn(parts),
  receive: receiveOwn(parts),
  discard: discardOwn(parts),
  add: addOwnCertificate(parts),
  sayField: sayOwnField(parts),
  clearField: clearOwnField(parts),
  sayType: sayOwnType(parts),
  describe: describeOwn(parts),
  archive: archiveOwn(parts),
  restore: restoreOwn(parts),
  openFile: openOwnFile(parts),
  offers: offersOfOwn(parts),
  use: useOwn(parts),
  buyers: buyersOf(parts),
  give: giveOwn(parts),
  stopGiving: stopGiving(parts),
});
