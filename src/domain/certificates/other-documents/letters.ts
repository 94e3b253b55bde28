import { cannotTell, info, pass, quoted, warn } from '../checks/rule.js';
import { isIso42001, stated } from '../checks/seen.js';
import type { OtherDocument, OtherRule } from './other-document.js';
import { always, ofTheVendor, states, writtenLately } from './rules-of-many-kinds.js';

const STANDARD: OtherRule = {
  id: 'LET-02',
  title: 'For which standard',
  judge({ facts }) {
    const standard = stated(facts, 'standard');
    if (standard === null)
      return cannotTell('No standard was found in it.', 'Read which one it speaks of, and type it.');
    return isIso42001(standard)
      ? pass(standard)
      : warn(
          `It speaks of ${quoted(standard)}, not of ISO/IEC 42001.`,
          'Ask whether an audit to ISO/IEC 42001 is planned.',
        );
  },
};

const FINDINGS: OtherRule = {
  id: 'LET-05',
  title: 'Findings',
  judge: ({ text }) =>
    /\bno (?:major |minor )?non-?conformit/i.test(text)
      ? info('It says that no nonconformity was found, or none of that grade.')
      : /\b(?:major|minor) non-?conformit|\bareas? of concern\b/i.test(text)
        ? warn('It speaks of nonconformities or areas of concern.', 'Ask how each was closed, and by when.')
        : null,
};

/** A letter from before a certificate; `missing`: what is still to come. */
const letter = (missing: string, said: Pick<OtherDocument, 'is' | 'isNot'>): OtherDocument => ({
  ...said,
  worth:
    'It can explain why there is no certificate yet. Put the certificate itself on your list, with a day.',
  rules: [
    always(
      'LET-01',
      'What is still missing',
      `Still to come: ${missing}.`,
      'Ask when each is planned, and for the certificate that follows.',
    ),
    STANDARD,
    writtenLately('LET-03'),
    states(
      'LET-04',
      'Who wrote it',
      'certificationBody',
      'A consultant’s letter says less than a certification body’s.',
    ),
    FINDINGS,
    ofTheVendor('LET-06'),
  ],
});

/** Source: the reference list, DOC-04 to DOC-06; the way to a certificate is ISO/IEC 17021-1 9.1 to 9.5 at second hand. */
export const READINESS_LETTER = letter(
  'the audit in both its stages, the certification decision, and the certificate',
  {
    is: 'Somebody, often a consultant, tells how far the vendor has come.',
    isNot: 'It shows an intention. No certification body has audited anything for it.',
  },
);
export const STAGE_1_LETTER = letter(
  'stage 2 of the audit, the certification decision, and the certificate',
  {
    is: 'A certification body looked at documents and readiness, and says whether the audit can go on.',
    isNot:
      'Stage 1 judges readiness. Whether the management system works was not audited, and nothing was certified.',
  },
);
export const STAGE_2_LETTER = letter('the certification decision, and the certificate', {
  is: 'The auditors finished the audit and recommend certification.',
  isNot: 'Auditors do not decide. Until the certification body has decided, there is no certification.',
});
