import { type AnswersAbout, type ClaimDifference, VERDICT_TITLES, type VerdictId } from '../check.js';
import { cannotTell, info, pass, type Rules, warn } from './rule.js';

/** What is compared of a claim and its document, within a sentence. */
export const CLAIM_WORDS: Readonly<Record<ClaimDifference['field'], string>> = {
  number: 'number',
  holder: 'holder',
  body: 'certification body',
  validUntil: 'last day',
};

/** What the vendor says about the certificate in its answers, beside what the document says. */
export const CLAIM_RULES: Rules<'CLAIM'> = {
  'CLAIM-01': {
    title: 'Agrees with the answers',
    judge: ({ facts: { answers } }) => {
      if (answers === undefined)
        return cannotTell(
          'The vendor’s answers are not at hand here.',
          'Read what the vendor answered on certification beside this verdict; score on the document.',
        );
      if (answers.claims.length === 0) return null;
      const contradicted = answers.claims.flatMap(contradictionOf);
      return contradicted.length === 0
        ? pass(`It bears out what was answered: ${listOf(answers.claims.map(({ where }) => where))}.`)
        : warn(
            `${contradicted.join('. ')}.`,
            'Ask the vendor which of the two holds; until then the answer counts by the document.',
          );
    },
  },
  'CLAIM-02': {
    title: 'A document stands behind the claim',
    judge: () => pass('There is a document to look at.'),
  },
  'CLAIM-03': {
    title: 'Not offered for every AI question',
    judge: ({ facts: { answers } }) => {
      const cited = answers?.cited ?? 0;
      const rest = cited === 0 ? '' : ` ${answersWord(cited)} on other matters on this file.`;
      return info(
        `Even at its best it speaks for a management system, not for a model’s safety, accuracy or data.${rest}`,
      );
    },
  },
  'CLAIM-04': {
    title: 'Not offered for Microsoft SSPA as a whole',
    judge: ({ facts: { answers } }) => {
      const alone = answers?.citedAloneForSspa ?? 0;
      const rest = alone === 0 ? '' : ` ${answersWord(alone)} on the programme on nothing else.`;
      return info(
        `For Microsoft SSPA it bears on Section K alone; the programme has steps of its own.${rest}`,
      );
    },
  },
};

const answersWord = (count: number): string => (count === 1 ? 'One answer rests' : `${count} answers rest`);

/** What an answer says that the document does not bear out; nothing where it does. */
function contradictionOf({ where, verdict, differences }: AnswersAbout['claims'][number]): readonly string[] {
  const said = differences.map(
    ({ field, claimed, found }) => `${CLAIM_WORDS[field]} “${claimed}” where the document has “${found}”`,
  );
  const below = BEARS_OUT.includes(verdict)
    ? []
    : [`“certified by an accredited body”, and the document comes to “${VERDICT_TITLES[verdict]}”`];
  const all = [...below, ...said];
  return all.length === 0 ? [] : [`${where} says ${all.join('; ')}`];
}

/** What does not contradict an answer that claims an accredited certificate. */
const BEARS_OUT: readonly VerdictId[] = ['accredited-verified', 'accredited-unverified'];

const listOf = (places: readonly string[]): string => [...new Set(places)].join(', ');
