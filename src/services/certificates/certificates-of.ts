import type { CertificateServices } from '../contract/certificates.js';
import type { Parts } from '../parts.js';
import { addCertificate } from './add-certificate.js';
import { archiveCertificate, restoreCertificate } from './archive-certificate.js';
import { askCertSearch } from './ask-cert-search.js';
import { endCalendar, readCalendar, readOwnCalendar, renewCalendar } from './calendar.js';
import { changeCertificateRules } from './change-certificate-rules.js';
import { clearField, correctField } from './correct-field.js';
import { linkCertificate } from './link-certificate.js';
import { certificatesOfVendor, listCertificates } from './list-certificates.js';
import { openCertificateFile } from './open-certificate-file.js';
import { pauseCertificate, resumeCertificate } from './pause-certificate.js';
import { readCertificate } from './read-certificate.js';
import { discardDocument, receiveDocument } from './receive-document.js';
import { recordLookUp } from './record-look-up.js';
import { clearCheck, sayCheck } from './say-check.js';
import { sayType } from './say-type.js';
import { takeFromEvidence } from './take-from-evidence.js';
import { takeSecondLook } from './take-second-look.js';
import { takeLifeBack, writeLife } from './write-life.js';

/** What vendors' certificates are worth. */
export const certificatesOf = (parts: Parts): CertificateServices => ({
  list: listCertificates(parts),
  ofVendor: certificatesOfVendor(parts),
  read: readCertificate(parts),
  receive: receiveDocument(parts),
  discard: discardDocument(parts),
  add: addCertificate(parts),
  takeFromEvidence: takeFromEvidence(parts),
  correctField: correctField(parts),
  clearField: clearField(parts),
  sayType: sayType(parts),
  sayCheck: sayCheck(parts),
  clearCheck: clearCheck(parts),
  link: linkCertificate(parts),
  writeLife: writeLife(parts),
  takeLifeBack: takeLifeBack(parts),
  recordLookUp: recordLookUp(parts),
  takeSecondLook: takeSecondLook(parts),
  askCertSearch: askCertSearch(parts),
  calendar: readOwnCalendar(parts),
  renewCalendar: renewCalendar(parts),
  endCalendar: endCalendar(parts),
  readCalendar: readCalendar(parts),
  changeRules: changeCertificateRules(parts),
  pauseReminders: pauseCertificate(parts),
  resumeReminders: resumeCertificate(parts),
  archive: archiveCertificate(parts),
  restore: restoreCertificate(parts),
  openFile: openCertificateFile(parts),
});
