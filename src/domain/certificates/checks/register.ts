import {
  type CertificateCheck,
  CHECK_IDS,
  type CheckCategory,
  type CheckedItem,
  type CheckId,
} from '../check.js';
import { withWord } from '../words-on-checks.js';
import { AB_RULES } from './accreditation-body.js';
import { ACCREDITED_DATE_RULES } from './accredited-dates.js';
import { CB_RULES } from './certification-body.js';
import { CLAIM_RULES } from './claim.js';
import { PLAIN_DATE_RULES } from './dates.js';
import { DOC_RULES } from './document-type.js';
import { FACE_RULES } from './face.js';
import { FILE_RULES } from './file.js';
import type { Rule } from './rule.js';
import { SCOPE_RULES } from './scope.js';
import type { Seen } from './seen.js';
import { STAT_RULES } from './status.js';

/** Every rule by its id; a missing one does not compile. */
const RULES = {
  ...FILE_RULES,
  ...DOC_RULES,
  ...FACE_RULES,
  ...PLAIN_DATE_RULES,
  ...ACCREDITED_DATE_RULES,
  ...CB_RULES,
  ...AB_RULES,
  ...SCOPE_RULES,
  ...STAT_RULES,
  ...CLAIM_RULES,
} satisfies Readonly<Record<CheckId, Rule>>;

const CATEGORIES: Readonly<Record<string, CheckCategory>> = {
  FILE: 'file integrity',
  DOC: 'document type',
  FACE: 'face of certificate',
  DATE: 'dates',
  CB: 'certification body',
  AB: 'accreditation body',
  SCOPE: 'scope and entity',
  STAT: 'status',
  CLAIM: 'vendor claim',
};

const categoryOf = (id: CheckId): CheckCategory => CATEGORIES[id.slice(0, id.indexOf('-'))] ?? 'vendor claim';

const ruleOf = (id: CheckId): Rule => RULES[id];

/** All checks, in the order in which an expert reads. */
export const ALL_CHECKS: readonly CertificateCheck[] = CHECK_IDS.map((id) => ({
  id,
  category: categoryOf(id),
  title: ruleOf(id).title,
  forPeople: ruleOf(id).forPeople ?? false,
}));

/** Every check that applies, judged on the same view of the facts. */
export const itemsOf = (seen: Seen): readonly CheckedItem[] =>
  ALL_CHECKS.flatMap(({ id, category, title, forPeople }) => {
    const result = ruleOf(id).judge(seen);
    return result === null ? [] : [withWord(seen.facts, { id, category, title, forPeople, ...result })];
  });
