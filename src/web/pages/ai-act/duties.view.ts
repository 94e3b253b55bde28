import type { FoundDuty } from '#domain/ai-act/classification.js';
import { ROLES } from '#domain/ai-systems/tiers-and-roles.js';
import type { Requirement } from '#domain/frameworks/framework.js';
import type { RequirementId } from '#domain/ids.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import { type DutiesTimeline, dutiesTimeline } from './duties-timeline.view.js';
import { tierWords, whoIs } from './tier-words.js';
import { DUTY_STANDING_WORDS, dayOf, whenWords } from './when-words.js';

/** What somebody owes, or would owe, by date. */
export interface DutiesView {
  readonly lead: string;
  /** How many obligations nobody is found to have, and somebody may. */
  readonly further: number;
  /** Null where nothing is owed or presumed by anybody. */
  readonly timeline: DutiesTimeline | null;
  readonly rows: readonly DutyRow[];
  readonly rowsTold: string;
  /** What is not decided at all. */
  readonly undetermined: readonly DutyRow[];
  readonly undeterminedTold: string;
  readonly evidenceCount: string;
}

export interface DutyRow {
  readonly title: string;
  readonly number: string;
  readonly summary: string;
  readonly href: string;
  readonly who: string;
  readonly standing: string;
  readonly day: string;
  readonly when: string;
  readonly says: string;
  readonly because: string;
  readonly evidence: readonly string[];
  /** What about it is disputed or not verified. */
  readonly note: string;
}

export function dutiesView(subject: ClassifiedAiSystem): DutiesView {
  const { classification } = subject;
  const counts = countsOf(classification.duties);
  const sorted = classification.duties.toSorted((a, b) => byDay(a, b));
  const owed = sorted.filter(({ standing }) => standing !== 'undetermined');
  const rows = rowsOf(owed, subject);
  const undetermined = rowsOf(
    sorted.filter(({ standing }) => standing === 'undetermined'),
    subject,
  );
  const pieces = new Set(rows.flatMap(({ number, evidence }) => evidence.map((each) => `${number} ${each}`)));
  return {
    lead: leadOf(counts),
    further: counts.undetermined,
    timeline: owed.length === 0 ? null : dutiesTimeline(subject),
    rows,
    rowsTold: rowsTold(rows),
    undetermined,
    undeterminedTold: rowsTold(undetermined),
    evidenceCount: counted(pieces.size, 'piece'),
  };
}

/** First what applies first; what has no day comes last. */
const byDay = ({ from: a }: FoundDuty, { from: b }: FoundDuty): number =>
  (a.date ?? '9999').localeCompare(b.date ?? '9999');

/** Each obligation counts once, where it stands surest, by however many it is owed. */
function countsOf(duties: readonly FoundDuty[]): Readonly<Record<FoundDuty['standing'], number>> {
  const told = new Set<RequirementId>();
  const having = (wanted: FoundDuty['standing']) => {
    const before = told.size;
    for (const { requirement, standing } of duties) if (standing === wanted) told.add(requirement);
    return told.size - before;
  };
  return { applies: having('applies'), presumed: having('presumed'), undetermined: having('undetermined') };
}

function leadOf({ applies, presumed, undetermined }: ReturnType<typeof countsOf>): string {
  if (applies + presumed + undetermined === 0) return 'By what is known nobody owes anything.';
  return [
    `${applies} owed`,
    ...(presumed > 0 ? [`${presumed} presumed`] : []),
    ...(undetermined > 0 ? [`${undetermined} undetermined`] : []),
  ].join(', ');
}

/** How many obligations the rows of a table tell, and that there are more rows where several owe the same. */
function rowsTold(rows: readonly DutyRow[]): string {
  const obligations = new Set(rows.map(({ href }) => href)).size;
  const several = rows.length - obligations;
  return several === 0
    ? String(obligations)
    : `${obligations}, in ${rows.length} rows: some have several who owe them`;
}

function rowsOf(duties: readonly FoundDuty[], subject: ClassifiedAiSystem): DutyRow[] {
  const { framework, vendor, classification } = subject;
  const requirements = new Map<RequirementId, Requirement>(
    framework.requirements.map((each) => [each.id, each]),
  );
  return duties.flatMap(({ requirement, actor, role, tiers, standing, from }) => {
    const found = requirements.get(requirement);
    if (found === undefined) return [];
    return [
      {
        title: found.title,
        number: found.number,
        summary: found.summary,
        href: paths.requirement.to({ frameworkId: framework.id, requirementId: requirement }),
        who: `${whoIs(actor, vendor.name)}, as ${ROLES[role].word.toLowerCase()}`,
        standing: DUTY_STANDING_WORDS[standing],
        day: dayOf(from),
        when: whenWords(from, classification.on),
        says: from.says,
        because: tiers.length === 0 ? 'Every AI system' : tierWords(tiers),
        evidence: found.evidence ?? [],
        note: found.note ?? '',
      },
    ];
  });
}
