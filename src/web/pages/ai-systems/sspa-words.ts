import type { Carrying } from '#domain/sspa/certificate-for-section-k.js';
import type { PointStanding } from '#domain/sspa/sspa-path.js';
import type { SspaAnswer } from '#domain/sspa/sspa-profile.js';
import type { Grounds, Sureness } from '#domain/sspa/sspa-rules.js';
import type { PillView } from '../../views.js';

export const STANDING_PILLS: Readonly<Record<PointStanding, PillView>> = {
  applies: { tone: 'info', icon: 'check', word: 'Applies' },
  unconfirmed: { tone: 'warn', icon: 'triangle-alert', word: 'Not confirmed' },
  open: { tone: 'unknown', icon: 'circle-question-mark', word: 'Open' },
  'ruled-out': { tone: 'plain', icon: 'ban', word: 'Does not apply' },
};

/** What a certificate does for a point it may meet. */
export const MET_PILLS: Readonly<Record<Carrying['carries'], PillView>> = {
  yes: { tone: 'good', icon: 'shield-check', word: 'A certificate carries it' },
  'not-yet': { tone: 'unknown', icon: 'circle-question-mark', word: 'A certificate may, not yet' },
  no: { tone: 'plain', icon: 'circle-dashed', word: 'No certificate carries it' },
};

export const CARRYING_PILLS: Readonly<Record<Carrying['carries'], PillView>> = {
  yes: { tone: 'good', icon: 'shield-check', word: 'Carries Section K' },
  'not-yet': { tone: 'unknown', icon: 'circle-question-mark', word: 'Not yet' },
  no: { tone: 'bad', icon: 'flag', word: 'Does not carry it' },
};

export const ANSWER_CHOICES: readonly { readonly value: SspaAnswer; readonly label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Don’t know' },
];

const SURENESS_WORDS: Readonly<Record<Sureness, string>> = {
  high: 'surely known',
  medium: 'one credible source',
  low: 'one weak source',
  unverified: 'not verified',
};

/** How surely something is known, with links to what it rests on. */
export interface GroundsView {
  readonly words: string;
  /** Worth a second look. */
  readonly weak: boolean;
  readonly sources: readonly { readonly id: string; readonly href: string }[];
  readonly note: string;
}

export const groundsView = ({ confidence, sources, note }: Grounds): GroundsView => ({
  words: SURENESS_WORDS[confidence],
  weak: confidence === 'low' || confidence === 'unverified',
  sources: sources.map((id) => ({ id, href: `#source-${id}` })),
  note: note ?? '',
});
