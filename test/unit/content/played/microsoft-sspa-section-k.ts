import type { Played } from '../played-answers.js';

/**
 * Three invented suppliers, answered as their people would: a translation house with an assessor in the building every
 * year, a maker of a help-desk assistant that does the usual, and a start-up whose two founders have just been asked.
 */
const PLAYED: Readonly<Record<string, readonly [strong: string, average: string, startUp: string]>> = {
  'meets-microsoft': ['delivered+tools', 'delivered', 'delivered+tools'],
  'tool-rules': ['listed+no-training+blocked*', '', 'none'],
  'sensitive-uses': ['none', 'none', 'none'],
  'assured-by': ['certified*', 'engaged', 'nobody'],
  'certificate-given': ['here*', '', ''],
  'uses-checked-on': ['2026-06-15*', '2025-08-01', ''],
  'signed-terms': ['data+ownership+liability+incidents+sensitive*', 'data+liability*', 'none'],
  'owner-named': ['here', 'here', 'here'],
  'answering-checked': ['recorded*', 'other', 'meeting'],
  'trained-share': ['98*', '91*', ''],
  'programme-parts': ['6*', '2*', ''],
  'risks-assessed-on': ['2026-04-02*', '2026-01-20*', ''],
  'attacked-before-release': ['repaired*', 'planned*', 'tried'],
  'failure-rehearsed': ['told+reverted+switched+updated*', 'told+reverted', 'none'],
  'unfit-purpose': ['set*', 'case', 'open'],
  'forbidden-uses': ['gate*', 'screened*', 'terms'],
  'purposes-page': ['here', 'here', ''],
  explained: ['kind+data+limits*', 'kind+data*', 'kind'],
  'purpose-figures': ['4*', '1*', ''],
  'changes-disclosed': ['told*', 'release', 'remembered'],
  'worse-served': ['disclosed*', 'thought', 'none'],
  'new-risk-seen': ['changed*', 'alert*', 'complaints'],
  'procedure-says': ['steps+limits+alert+hand*', 'steps+limits*', 'steps'],
  'watching-methods': ['7*', '3*', '1'],
};

const column = (at: 0 | 1 | 2): Played =>
  Object.fromEntries(Object.entries(PLAYED).map(([question, said]) => [question, said[at]]));

export const strong = column(0);
export const average = column(1);
export const startUp = column(2);
