import { type Placed, placedQuestions } from '../../questionnaires/placed.js';
import type { LintRule, Remark } from './rule.js';

/** What an answer or a review needs and a definition may leave out: a reason, guidance, a red flag, a requirement. */
export const leftOut: LintRule = {
  id: 'left-out',
  find: (questionnaire) => placedQuestions(questionnaire).flatMap(remarksOn),
};

function remarksOn({ path, question }: Placed): Remark[] {
  const remarks: Remark[] = [];
  if (question.why.trim() === '') {
    remarks.push({
      path: `${path}.why`,
      advice: 'It does not say why it is asked: give the vendor the reason.',
    });
  }
  if (question.goodEvidence.trim() === '') {
    remarks.push({
      path: `${path}.goodEvidence`,
      advice: 'It does not say what shows an answer: name the documents.',
    });
  }
  if (question.help.trim() === '') {
    remarks.push({ path: `${path}.help`, advice: 'It has no guidance: say what counts and what does not.' });
  }
  if (question.redFlags.length === 0) {
    remarks.push({
      path: `${path}.redFlags`,
      advice: 'It has no red flag: say what in an answer should make a reviewer stop.',
    });
  }
  if (question.mappings.length === 0) {
    remarks.push({
      path: `${path}.mappings`,
      advice: 'It bears on no requirement: map it to what it is asked for, or leave it out.',
    });
  }
  return remarks;
}
