import { z } from 'zod';
import type { VerdictId } from '../certificates/check.js';
import { type Fault, faultsOf } from '../content/fault.js';
import { dateShape, idShape, textShape } from '../content/shapes.js';
import type { CalendarDate } from '../dates.js';
import type { OptionId, QuestionId, QuestionnaireId } from '../ids.js';
import { questionsOf } from '../questionnaires/asked.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';

/** What a claim of certification can rest on: a verdict, or no document at all. */
export type Ground = VerdictId | 'no-document';

/**
 * Which answers of which questionnaires say "certified against ISO/IEC 42001", and how much of that counts by what the
 * certificate turned out to be. Published questionnaires are frozen, so this stands beside them. Questions of kind
 * `certificate` speak for themselves and are not listed.
 */
export interface ClaimRules {
  readonly asOf: CalendarDate;
  /** What the numbers rest on. */
  readonly honesty: string;
  /** How much of what the claim adds counts, 0..1. Below 1 for everything but a verified certificate. */
  readonly shares: Readonly<Record<Ground, number>>;
  readonly claims: readonly {
    readonly questionnaire: QuestionnaireId;
    readonly question: QuestionId;
    /** The choice that says so. */
    readonly option: OptionId;
    /** The choice that stays true without the certificate; its points always count. */
    readonly otherwise: OptionId;
  }[];
}

/** No answer claims anything. */
export const NO_CLAIM_RULES: ClaimRules = {
  asOf: '2026-11-22' as CalendarDate,
  honesty: '',
  shares: {
    'accredited-verified': 1,
    'accredited-unverified': 1,
    'needs-review': 1,
    'not-accredited': 1,
    'wrong-scope-or-entity': 1,
    'not-valid-now': 1,
    'not-a-certificate': 1,
    'no-document': 1,
  },
  claims: [],
};

const share = z.number().min(0).max(1);

/** Rules as they stand in a file. */
export const claimRulesShape = z.strictObject({
  asOf: dateShape,
  honesty: textShape(600),
  shares: z.strictObject({
    'accredited-verified': share,
    'accredited-unverified': share,
    'needs-review': share,
    'not-accredited': share,
    'wrong-scope-or-entity': share,
    'not-valid-now': share,
    'not-a-certificate': share,
    'no-document': share,
  } satisfies Record<Ground, z.ZodType<number>>),
  claims: z
    .array(
      z.strictObject({
        questionnaire: idShape<QuestionnaireId>(),
        question: idShape<QuestionId>(),
        option: idShape<OptionId>(),
        otherwise: idShape<OptionId>(),
      }),
    )
    .max(200),
});

type ClaimRulesVerdict = { readonly rules: ClaimRules } | { readonly faults: readonly Fault[] };

/** Proves rules against the questionnaires they name: every fault at once, with its path. */
export function checkClaimRules(input: unknown, questionnaires: readonly Questionnaire[]): ClaimRulesVerdict {
  const parsed = claimRulesShape.safeParse(input);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  const rules: ClaimRules = parsed.data;
  const faults = [
    ...sharesInOrder(rules),
    ...rules.claims.flatMap((claim, at) => claimFaults(claim, `claims[${at}]`, questionnaires)),
  ];
  return faults.length > 0 ? { faults } : { rules };
}

/** Nothing below "accredited, verified" counts in full, and no document counts more than an accredited one. */
function sharesInOrder({ shares }: ClaimRules): readonly Fault[] {
  const grounds = Object.entries(shares).filter(([ground]) => ground !== 'accredited-verified');
  return grounds.flatMap(([ground, of]) => {
    const path = `shares.${ground}`;
    if (of >= 1) return [{ path, reason: 'Only “accredited, verified” counts in full.' }];
    return of > shares['accredited-verified'] ||
      (ground === 'accredited-unverified' && of < shares['no-document'])
      ? [{ path, reason: 'A better ground never counts less than a worse one.' }]
      : [];
  });
}

function claimFaults(
  { questionnaire, question, option, otherwise }: ClaimRules['claims'][number],
  path: string,
  questionnaires: readonly Questionnaire[],
): readonly Fault[] {
  const versions = questionnaires.filter(({ id }) => id === questionnaire);
  if (versions.length === 0)
    return [{ path: `${path}.questionnaire`, reason: `No questionnaire is called ${questionnaire}.` }];
  const asked = versions.flatMap(questionsOf).filter(({ id }) => id === question);
  if (asked.length === 0) return [{ path: `${path}.question`, reason: `It asks no question ${question}.` }];
  const options = new Set(
    asked.flatMap((each) => (each.kind === 'single-choice' ? each.options.map(({ id }) => id) : [])),
  );
  return [
    ...(options.has(option) ? [] : [{ path: `${path}.option`, reason: `It offers no choice ${option}.` }]),
    ...(options.has(otherwise)
      ? []
      : [{ path: `${path}.otherwise`, reason: `It offers no choice ${otherwise}.` }]),
  ];
}
