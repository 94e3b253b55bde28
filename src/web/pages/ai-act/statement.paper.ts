import { type FoundTier, isOpen } from '#domain/ai-act/classification.js';
import { ROLES, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import { formatDay, type Instant } from '#domain/dates.js';
import type { Paper, PaperBlock, PaperCell } from '#domain/documents/paper.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { differencesView } from './differences.view.js';
import { type DutyRow, dutiesView } from './duties.view.js';
import { linksTo } from './fact-links.js';
import { noticesOf } from './result-notices.view.js';
import { factBlocks } from './statement-facts.paper.js';
import { articlesOf, owing, phrasesOf, reasonsOf } from './tier-rows.view.js';
import { STANDING_WORDS, tierWords, whoIs } from './tier-words.js';
import { dayOf, whenWords } from './when-words.js';

/** Who makes a statement, and when. */
export interface Stating {
  readonly organisation: string;
  readonly by: string;
  readonly timeZone: string;
  readonly now: Instant;
}

/** Facts that stand for the decision. */
const TELLING = 2;
/** More questions than these are counted. */
const QUESTIONS_SAID = 8;

/** What the EU AI Act makes of a system, on paper: by which text, from which facts and whose, and what is open. */
export function statementPaper(subject: ClassifiedAiSystem, stating: Stating): Paper {
  const { aiSystem, vendor, pack } = subject;
  const madeOn = formatTime(stating.now, stating.timeZone);
  return {
    title: `EU AI Act classification of ${aiSystem.name}`,
    author: stating.by,
    language: 'en',
    madeAt: stating.now,
    foot: `${stating.organisation} · ${aiSystem.name} of ${vendor.name} · rule pack ${pack.version} · not legal advice · made ${madeOn}`,
    pageOf: 'Page {page} of {pages}',
    blocks: [
      {
        kind: 'title',
        text: `EU AI Act classification of ${aiSystem.name}`,
        below: `Of ${vendor.name}, for ${stating.organisation}. Made by ${stating.by} on ${madeOn}.`,
      },
      ...summaryBlocks(subject, stating),
      ...tierBlocks(subject),
      ...roleBlocks(subject),
      ...openBlocks(subject),
      ...differenceBlocks(subject, stating),
      ...dutyBlocks(subject),
      ...factBlocks(subject, stating.timeZone),
      ...groundBlocks(subject),
    ],
    attachments: [],
  };
}

function summaryBlocks(
  subject: ClassifiedAiSystem,
  { organisation, timeZone }: Stating,
): readonly PaperBlock[] {
  const { aiSystem, vendor, pack, classification } = subject;
  const { classified } = aiSystem;
  return [
    {
      kind: 'text',
      tone: 'strong',
      text: 'Not legal advice. It says what the rules below make of the facts below; whoever reads it decides.',
    },
    {
      kind: 'facts',
      rows: [
        { label: 'AI system', value: aiSystem.name },
        { label: 'Vendor', value: vendor.name },
        { label: 'Your organisation', value: organisation },
        { label: 'Used for', value: aiSystem.purpose || 'not stated' },
        { label: 'Law', value: pack.law },
        { label: 'Rule pack', value: `${pack.version}, checked ${formatDay(pack.asOf)}` },
        { label: 'Seen from', value: formatDay(classification.on) },
        {
          label: 'Facts changed last',
          value: classified === null ? 'nothing is known yet' : formatTime(classified.at, timeZone),
        },
      ],
    },
    ...noticesOf(subject).flatMap(({ title, text }): PaperBlock[] => [
      { kind: 'text', tone: 'strong', text: `${title}.` },
      { kind: 'text', text },
    ]),
    ...subject.contradictions.map(
      ({ says }): PaperBlock => ({ kind: 'text', text: `Answers that cannot hold together: ${says}` }),
    ),
  ];
}

function tierBlocks(subject: ClassifiedAiSystem): readonly PaperBlock[] {
  const { classification } = subject;
  const standing = classification.tiers.filter((found) => found.standing !== 'ruled-out');
  const ruledOut = classification.tiers.filter((found) => found.standing === 'ruled-out');
  return [
    { kind: 'heading', text: 'Tiers' },
    {
      kind: 'table',
      columns: [
        { label: 'Tier', width: 104 },
        { label: 'Facts that decided it' },
        { label: 'Where in the law', width: 78 },
        { label: 'Who owes', width: 66 },
        { label: 'Applies from', width: 60 },
      ],
      rows: standing.map((found) => [
        { text: TIERS[found.tier].word, below: STANDING_WORDS[found.standing], strong: true },
        whyCell(found, subject),
        articlesOf(found, subject).join('\n'),
        owing(found, subject),
        { text: dayOf(found.from), below: whenWords(found.from, classification.on) },
      ]),
    },
    ...(ruledOut.length === 0
      ? []
      : [{ kind: 'text', text: `Not: ${tierWords(ruledOut.map(({ tier }) => tier))}.` } as const]),
  ];
}

/** The most telling facts first, the rest in smaller print below. */
function whyCell({ because }: FoundTier, subject: ClassifiedAiSystem): PaperCell {
  const phrases = phrasesOf(because, subject);
  if (phrases.length === 0) return 'Not decided';
  const first = phrases.slice(0, TELLING).join(', ');
  const others = phrases.slice(TELLING);
  return {
    text: `${subject.aiSystem.name} ${first}`,
    below: others.length === 0 ? '' : `Besides, it ${others.join('; ')}`,
  };
}

function roleBlocks(subject: ClassifiedAiSystem): readonly PaperBlock[] {
  const roles = subject.classification.roles.filter(
    ({ standing }) => standing === 'applies' || standing === 'presumed',
  );
  const head: PaperBlock = { kind: 'heading', text: 'Who plays which part' };
  if (roles.length === 0) return [head, { kind: 'text', text: 'Not settled yet.' }];
  return [
    head,
    {
      kind: 'table',
      columns: [
        { label: 'Who', width: 110 },
        { label: 'Part', width: 120 },
        { label: 'Why' },
        { label: 'Where in the law', width: 84 },
      ],
      rows: roles.map(({ actor, role, standing, because, article }) => [
        whoIs(actor, subject.vendor.name),
        { text: ROLES[role].word, below: STANDING_WORDS[standing] },
        reasonsOf(because, subject).slice(0, 2).join('\n'),
        article,
      ]),
    },
  ];
}

function openBlocks(subject: ClassifiedAiSystem): readonly PaperBlock[] {
  const open = subject.classification.tiers.filter(({ standing }) => isOpen(standing));
  const head: PaperBlock = { kind: 'heading', text: 'What is open' };
  if (open.length === 0) return [head, { kind: 'text', text: 'No tier is open.' }];
  return [
    head,
    {
      kind: 'table',
      columns: [{ label: 'Tier', width: 140 }, { label: 'What would settle it' }],
      rows: open.map(({ tier, needs }) => {
        const questions = linksTo(needs, subject).map(({ label }) => label);
        const more = questions.length - QUESTIONS_SAID;
        return [
          TIERS[tier].short,
          [
            ...questions.slice(0, QUESTIONS_SAID),
            ...(more > 0 ? [`and ${counted(more, 'more question')}`] : []),
          ].join('\n'),
        ];
      }),
    },
  ];
}

/** Where the vendor was asked and says something else. */
function differenceBlocks(subject: ClassifiedAiSystem, { timeZone }: Stating): readonly PaperBlock[] {
  if (subject.sheet === null) return [];
  const { title, vendor, rows, says } = differencesView(subject, timeZone, false);
  return [
    { kind: 'heading', text: title },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [{ label: 'Fact' }, { label: 'You', width: 120 }, { label: vendor, width: 120 }],
            rows: rows.map(({ label, article, ours, theirs }) => [
              { text: label, below: article },
              { text: ours.pill.word, below: [ours.by, ours.note].filter((word) => word !== '').join('\n') },
              {
                text: theirs.pill.word,
                below: [theirs.by, theirs.note].filter((word) => word !== '').join('\n'),
              },
            ]),
          } as const,
        ]),
    { kind: 'text', text: says },
  ];
}

function dutyBlocks(subject: ClassifiedAiSystem): readonly PaperBlock[] {
  const { lead, rows, further } = dutiesView(subject);
  return [
    { kind: 'heading', text: 'Obligations' },
    { kind: 'text', tone: 'quiet', text: `By date of application: ${lead}.` },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { label: 'Applies from', width: 84 },
              { label: 'Obligation, and what shows that it is met' },
              { label: 'Who', width: 110 },
            ],
            rows: rows.map((row) => [
              { text: row.day, below: [row.when, row.standing].filter((word) => word !== '').join('\n') },
              { text: `${row.title}, ${row.number}`, below: belowDuty(row), strong: true },
              row.who,
            ]),
          } as const,
        ]),
    ...(further === 0
      ? []
      : [
          {
            kind: 'text',
            text: `${counted(further, 'further obligation')} ${further === 1 ? 'hangs' : 'hang'} on what is open and ${further === 1 ? 'is' : 'are'} not listed.`,
          } as const,
        ]),
  ];
}

const belowDuty = ({ says, evidence, note }: DutyRow): string =>
  [says, ...evidence.map((each) => `Evidence: ${each}`), ...(note === '' ? [] : [note])].join('\n');

const groundBlocks = ({ pack }: ClassifiedAiSystem): readonly PaperBlock[] => [
  { kind: 'heading', text: 'What is disputed, draft or not asked about' },
  { kind: 'list', items: pack.caveats },
  { kind: 'subheading', text: 'Read for this rule pack' },
  { kind: 'list', items: pack.sources },
];
