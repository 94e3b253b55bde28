import { forPeople, info, pass, type Rules } from './rule.js';

/** What the vendor says about the certificate. Its answers stand in the assessment, so people compare them. */
export const CLAIM_RULES: Rules<'CLAIM'> = {
  'CLAIM-01': forPeople(
    'Agrees with the answers',
    'What the vendor answered is not compared by itself.',
    'Read the vendor’s answers on certification beside this verdict; score on the document.',
  ),
  'CLAIM-02': {
    title: 'A document stands behind the claim',
    judge: () => pass('There is a document to look at.'),
  },
  'CLAIM-03': {
    title: 'Not offered for every AI question',
    judge: () =>
      info('Even at its best it speaks for a management system, not for a model’s safety, accuracy or data.'),
  },
  'CLAIM-04': {
    title: 'Not offered for Microsoft SSPA as a whole',
    judge: () => info('For Microsoft SSPA it bears on Section K alone; the programme has steps of its own.'),
  },
};
