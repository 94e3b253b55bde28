import type { FactId } from '#domain/ai-act/facts.js';
import type { TierId } from '#domain/ai-systems/tiers-and-roles.js';

type Says = (fact: FactId) => boolean;

const EU_LINKS = [
  'supplied-in-eu',
  'deployer-in-eu',
  'output-used-in-eu',
  'imported-into-eu',
  'supplied-with-product-in-eu',
  'represented-in-eu',
];
const SECTION_A =
  `toys recreational-craft lifts explosive-atmospheres radio-equipment pressure-equipment cableways
  protective-equipment gas-appliances medical-devices in-vitro-devices`.split(/\s+/);
const SECTION_B =
  'aviation-security two-wheelers tractors marine-equipment rail motor-vehicles vehicle-safety drones machinery'.split(
    ' ',
  );
const USES_AS_TICKED =
  `decides-admission evaluates-learning assesses-education-level watches-exams selects-applicants
  manages-workers decides-public-benefits prices-insurance triages-emergencies assesses-victims police-polygraph
  weighs-evidence profiles-for-police border-polygraph assesses-entrants examines-asylum`.split(/\s+/);

/**
 * The published procedure step by step, for a system of which everything is known: what the rules of a pack come to, told a
 * second time in another way.
 */
export function tiersByProcedure(says: Says, on: string): readonly TierId[] {
  const linked = EU_LINKS.some(says);
  const tiers: TierId[] = [];
  const system = says('runs-with-autonomy') && says('infers-outputs') && says('outputs-influence');
  if (!system) tiers.push('not-an-ai-system');
  // A bare model goes on to its own stage; what infers nothing does not.
  if (!says('infers-outputs')) return tiers;
  if (!linked) return [...tiers, 'out-of-scope-territory'];
  if (['only-military', 'only-foreign-authority', 'only-science'].some(says)) return [...tiers, 'excluded'];
  if (says('not-yet-supplied')) return [...tiers, 'excluded-for-now'];
  return [...tiers, ...modelTiers(says), ...(system ? systemTiers(says, on) : [])];
}

function modelTiers(says: Says): readonly TierId[] {
  const answers = says('supplies-own-model') || (says('tunes-model') && says('tuned-beyond-third'));
  if (!answers) return [];
  if (says('compute-beyond-limit') || says('designated-systemic')) return ['gpai-systemic', 'gpai'];
  return says('model-open') && !says('model-makes-money') ? ['gpai-open'] : ['gpai'];
}

function systemTiers(says: Says, on: string): readonly TierId[] {
  const practices = bannedPractices(says);
  const banned = practices.some((practice) => !practice.startsWith('b') || practice === 'b');
  const newly = practices.some((practice) => practice === 'ba' || practice === 'bb');
  const isNew = newly && on < '2026-12-02';
  const tiers: TierId[] = [
    ...(banned || (newly && !isNew) ? (['prohibited'] as const) : []),
    ...(isNew ? (['prohibited-upcoming'] as const) : []),
    ...productTiers(says),
    ...useTiers(says, practices),
    ...transparencyTiers(says),
  ];
  const open = says('open-licence') && !says('makes-money');
  if (open && tiers.every((tier) => tier === 'derogated-annex-iii')) return ['excluded-foss'];
  const plain = tiers.length === 0 && modelTiers(says).length === 0;
  return [
    ...tiers,
    ...(says('embeds-model') ? (['embeds-gpai'] as const) : []),
    ...(plain ? (['minimal'] as const) : []),
  ];
}

function bannedPractices(says: Says): readonly string[] {
  const practices: Readonly<Record<string, boolean>> = {
    a: ['manipulates-people', 'manipulation-distorts', 'manipulation-harms'].every(says),
    b: ['exploits-weakness', 'exploitation-distorts', 'exploitation-harms'].every(says),
    c: says('scores-social-behaviour') && ['score-hurts-elsewhere', 'score-hurts-unduly'].some(says),
    d: says('predicts-crime') && without(says, 'crime-from-traits-alone', 'crime-supports-facts'),
    e: ['builds-face-database', 'scrapes-untargeted', 'scrapes-internet-or-cameras'].every(says),
    f:
      ['emotions-from-body', 'text-emotions-banned'].some(says) &&
      without(says, 'emotions-at-work-or-school', 'emotions-medical', 'emotions-safety'),
    g: sortsSensitively(says) && !['labels-lawful-dataset', 'sorts-for-police'].some(says),
    h: ['identifies-live-in-public', 'identifies-for-police'].every(says) && !isAuthorised(says),
    ba:
      supplied(says, 'intimate') &&
      without(says, 'makes-intimate-images', 'intimate-consented', 'intimate-harmless-edits'),
    bb: supplied(says, 'abuse') && without(says, 'makes-child-abuse-material', 'abuse-with-right'),
  };
  return Object.keys(practices).filter((practice) => practices[practice]);
}

/** Something holds, and none of what is excepted from it. */
const without = (says: Says, tick: FactId, ...excepted: readonly FactId[]) =>
  says(tick) && !excepted.some(says);

const isAuthorised = (says: Says) =>
  says('identification-authorised') && ['searches-victims', 'averts-threat', 'finds-suspects'].some(says);

/** What it is meant for, is used for, or foreseeably does without safeguards. */
const supplied = (says: Says, kind: 'intimate' | 'abuse') =>
  says(`${kind}-is-purpose`) ||
  says(`${kind}-used`) ||
  without(says, `${kind}-foreseeable`, `${kind}-safeguards`);

const sortsSensitively = (says: Says) => says('deduces-sensitive-traits') && says('sorts-individuals');
const readsBodiesAtWork = (says: Says) => says('emotions-at-work-or-school') && says('emotions-from-body');

function productTiers(says: Says): readonly TierId[] {
  const safety = says('failure-endangers') || (says('for-safety') && !says('only-comfort'));
  const counts =
    (says('is-the-product') || safety) && says('third-party-assessment') && !says('only-other-risks');
  const under = (laws: readonly string[]) => counts && laws.some((law) => says(`law-${law}`));
  return [
    ...(under(SECTION_A) ? (['high-risk-annex-i-a'] as const) : []),
    ...(under(SECTION_B) ? (['high-risk-annex-i-b'] as const) : []),
  ];
}

function useTiers(says: Says, practices: readonly string[]): readonly TierId[] {
  const lawful = (tick: FactId, practice: string, besides: FactId) =>
    says(tick) && (!practices.includes(practice) || says(besides));
  const uses = [
    (says('remote-identification') || says('identifies-live-in-public')) &&
      !(says('only-verifies-identity') || says('biometrics-only-for-security')),
    lawful('categorises-by-body', 'g', 'sorts-lawfully-too'),
    sortsSensitively(says) && says('sorts-for-police'),
    lawful('recognises-emotions', 'f', 'emotions-elsewhere-too'),
    readsBodiesAtWork(says) && !practices.includes('f'),
    lawful('assesses-offenders', 'd', 'offenders-by-facts-too'),
    without(says, 'runs-critical-infrastructure', 'component-only-for-cybersecurity'),
    without(says, 'scores-credit', 'only-finds-fraud', 'only-companies'),
    without(says, 'identifies-at-border', 'only-checks-documents'),
    without(says, 'assists-judges', 'only-court-office-work'),
    without(says, 'influences-votes', 'voters-not-exposed'),
    ...USES_AS_TICKED.map(says),
  ];
  if (!uses.some(Boolean)) return [];
  const claimed = [
    'narrow-task',
    'improves-finished-work',
    'finds-patterns-afterwards',
    'prepares-only',
  ].some(says);
  const eligible =
    !says('profiles-people') && !says('part-of-larger-decision') && claimed && says('no-influence');
  if (!eligible) return ['high-risk-annex-iii'];
  return [says('exemption-documented') ? 'derogated-annex-iii' : 'derogation-unsupported'];
}

function transparencyTiers(says: Says): readonly TierId[] {
  const unauthorised = !says('authorised-against-crime');
  const owed = {
    'transparency-50-1':
      without(says, 'talks-with-people', 'obviously-ai') && (unauthorised || says('open-for-crime-reports')),
    'transparency-50-2':
      unauthorised && without(says, 'makes-content', 'standard-editing', 'barely-changes-input'),
    'transparency-50-3': unauthorised && sensesPeople(says),
    'transparency-50-4':
      unauthorised && (says('makes-deep-fakes') || without(says, 'publishes-text', 'editor-responsible')),
  } as const;
  return (Object.keys(owed) as (keyof typeof owed)[]).filter((tier) => owed[tier]);
}

const sensesPeople = (says: Says) =>
  ['recognises-emotions', 'sorts-people-by-body', 'categorises-by-body'].some(says) ||
  readsBodiesAtWork(says) ||
  sortsSensitively(says);
