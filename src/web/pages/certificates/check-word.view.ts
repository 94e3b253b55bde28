import type { CheckedItem, CheckId, CheckOutcome } from '#domain/certificates/check.js';
import { wordsOpenTo } from '#domain/certificates/words-on-checks.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail } from '#services/contract.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  ErrorSummaryView,
  FaultView,
  FieldView,
  PageHeaderView,
  PillView,
} from '../../views.js';
import { calledOf } from './certificate.view.js';
import { OUTCOMES } from './certificate-words.js';

export interface CheckWordView {
  readonly header: PageHeaderView;
  readonly back: string;
  readonly summary: ErrorSummaryView | null;
  /** What the check comes to without anybody's word. */
  readonly mark: PillView;
  readonly reason: string;
  readonly settle: string;
  /** `Mara Olsen, 21 Nov 2026, 10:02: it holds`; '' where nobody gave a word. */
  readonly given: string;
  readonly clear: ActionView | null;
  readonly action: string;
  readonly fields: readonly FieldView[];
}

/** What each outcome of a word is, in the help of its choice. */
const ON_YOUR_WORD: Readonly<Record<CheckOutcome, string>> = {
  pass: 'The check passes, on your word.',
  info: 'It is told, on your word.',
  'cannot-tell': 'It stays open, on your word.',
  warn: 'The check warns, on your word.',
  fail: 'The check fails, on your word.',
};

/** Choices that mean something else than that a check holds or not. */
const SAID_OTHERWISE: Readonly<Partial<Record<CheckId, { readonly yes: string; readonly no: string }>>> = {
  'SCOPE-01': { yes: 'Both belong to one group, and that is proven', no: 'They are strangers to each other' },
};

const plansOf = (item: CheckedItem): readonly FieldPlan[] => {
  const { holding = 'pass', otherwise = 'warn' } = wordsOpenTo(item) ?? {};
  const { yes, no } = SAID_OTHERWISE[item.id] ?? { yes: 'It holds', no: 'It does not hold' };
  return [
    {
      name: 'holds',
      label: 'What you found',
      type: 'radios',
      required: true,
      options: [
        { value: 'yes', label: yes, help: ON_YOUR_WORD[holding] },
        { value: 'no', label: no, help: ON_YOUR_WORD[otherwise] },
      ],
    },
    {
      name: 'note',
      label: 'Why',
      hint: 'what you saw, or who answered what',
      type: 'textarea',
      required: true,
      rows: 3,
      maxLength: 1_000,
    },
  ];
};

export function checkWordView(
  detail: CertificateDetail,
  item: CheckedItem,
  { typed, faults, timeZone }: { typed: Typed; faults: readonly FaultView[]; timeZone: string },
): CheckWordView {
  const certificateId = detail.certificate.id;
  const params = { certificateId, check: item.id };
  const word = item.byItself === undefined ? undefined : detail.certificate.words?.[item.id];
  const { outcome, reason, settle } = item.byItself ?? item;
  return {
    header: {
      title: item.title,
      facts: [
        { text: `Check ${item.id}` },
        { link: { label: calledOf(detail), href: paths.certificate.to({ certificateId }) } },
      ],
      actions: [],
    },
    back: paths.certificateChecks.to({ certificateId }),
    summary: summaryOf(faults),
    mark: OUTCOMES[outcome],
    reason,
    settle,
    given:
      word === undefined
        ? ''
        : `${word.by.name}, ${formatTime(word.at, timeZone)}: it ${word.holds ? 'holds' : 'does not hold'}`,
    clear:
      word === undefined
        ? null
        : {
            label: 'Take this word back',
            href: paths.clearCertificateCheck.to(params),
            icon: 'undo-2',
            fields: [],
          },
    action: paths.certificateCheck.to(params),
    fields: fieldsOf(
      plansOf(item),
      word === undefined || Object.keys(typed).length > 0
        ? typed
        : { holds: [word.holds ? 'yes' : 'no'], note: [word.note] },
      faults,
    ),
  };
}
