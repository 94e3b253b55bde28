import type { Gap } from '#domain/questionnaires/progress.js';
import type { IconName } from '../../icon-names.js';
import { lackingIn } from './question.view.js';
import { clipped, sayShortly } from './say-answer.js';
import { answerOf, numberOf, placeOf, questionHref, type Sheet } from './sheet.js';

/** One thing to do before the answers can be submitted. */
export interface GapLine {
  readonly icon: IconName;
  readonly text: string;
  /** Where it is mended. */
  readonly href: string | null;
}

/** Things to do: a few line by line, many by section, to be unfolded. */
export interface GapListView {
  readonly lines: readonly GapLine[];
  readonly sections: readonly { readonly title: string; readonly lines: readonly GapLine[] }[];
}

/** So many are shown line by line. */
const A_FEW = 6;

/** The gaps given, in the order of the questionnaire. */
export function gapList(sheet: Sheet, gaps: readonly Gap[]): GapListView {
  if (gaps.length <= A_FEW) return { lines: gapLines(sheet, gaps), sections: [] };
  const sections = sheet.questionnaire.sections.flatMap(({ id, title: section }, at) => {
    const own = gaps.filter((gap) => gap.section === id);
    if (own.length === 0) return [];
    const title = sheet.t('respond.gap.section', { number: at + 1, section, count: own.length });
    return [{ title, lines: gapLines(sheet, own) }];
  });
  return { lines: [], sections };
}

/** Every gap by itself. */
export const gapLines = (sheet: Sheet, gaps: readonly Gap[] = sheet.gaps): readonly GapLine[] =>
  gaps.map((gap) => ({
    icon: gap.kind === 'unanswered' ? 'circle-dashed' : 'circle-alert',
    text: gapText(sheet, gap),
    href: questionHref(sheet, gap.question),
  }));

/** The gaps with the unanswered questions counted in one line, and who must attest. */
export function gapSummary(sheet: Sheet): GapListView {
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
  const toMend = gapList(
    sheet,
    gaps.filter(({ kind }) => kind !== 'unanswered'),
  );
  const attestation: GapLine = { icon: 'pencil', text: t('respond.gap.attestation'), href: null };
  return { lines: [...none, ...unanswered, ...toMend.lines, attestation], sections: toMend.sections };
}

function gapText(sheet: Sheet, { question: id, kind }: Gap): string {
  const { t } = sheet;
  const { question } = placeOf(sheet, id);
  const number = numberOf(sheet, id);
  if (kind === 'unanswered') return t('respond.gap.open', { number, question: clipped(question.text) });
  if (kind === 'reason-missing') return t('respond.gap.reason', { number });
  if (kind === 'exception-missing') return t('respond.gap.exception', { number });
  if (kind === 'incomplete') {
    const lacking = lackingIn(sheet, question, answerOf(sheet, id)) ?? '';
    return t('respond.gap.incomplete', { number, lacking });
  }
  return t('respond.gap.evidence', { number, answer: sayShortly(question, answerOf(sheet, id), t) });
}
