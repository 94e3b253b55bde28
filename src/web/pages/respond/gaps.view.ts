import type { Gap } from '#domain/questionnaires/progress.js';
import type { IconName } from '../../icon-names.js';
import { clipped, sayShortly } from './say-answer.js';
import { answerOf, numberOf, placeOf, questionHref, type Sheet } from './sheet.js';

/** One thing to do before the answers can be submitted. */
export interface GapLine {
  readonly icon: IconName;
  readonly text: string;
  /** Where it is mended. */
  readonly href: string | null;
}

/** Every gap by itself. */
export const gapLines = (sheet: Sheet, gaps: readonly Gap[] = sheet.gaps): readonly GapLine[] =>
  gaps.map((gap) => ({
    icon: gap.kind === 'unanswered' ? 'circle-dashed' : 'circle-alert',
    text: gapText(sheet, gap),
    href: questionHref(sheet, gap.question),
  }));

/** The gaps with the unanswered questions counted in one line, and who must attest. */
export function gapSummary(sheet: Sheet): readonly GapLine[] {
  const { t, gaps } = sheet;
  const open = gaps.filter(({ kind }) => kind === 'unanswered');
  const [first] = open;
  const unanswered: GapLine[] =
    first === undefined
      ? []
      : [
          {
            icon: 'circle-dashed',
            text: t('respond.gap.unanswered', { count: open.length }),
            href: questionHref(sheet, first.question),
          },
        ];
  const none: GapLine[] =
    gaps.length > 0 ? [] : [{ icon: 'circle-check', text: t('respond.gap.none'), href: null }];
  const toMend = gapLines(
    sheet,
    gaps.filter(({ kind }) => kind !== 'unanswered'),
  );
  const attestation: GapLine = { icon: 'pencil', text: t('respond.gap.attestation'), href: null };
  return [...none, ...unanswered, ...toMend, attestation];
}

function gapText(sheet: Sheet, { question: id, kind }: Gap): string {
  const { t } = sheet;
  const { question } = placeOf(sheet, id);
  const number = numberOf(sheet, id);
  if (kind === 'unanswered') return t('respond.gap.open', { number, question: clipped(question.text) });
  if (kind === 'reason-missing') return t('respond.gap.reason', { number });
  return t('respond.gap.evidence', { number, answer: sayShortly(question, answerOf(sheet, id), t) });
}
