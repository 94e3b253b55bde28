import type { Answer } from '#domain/assessments/assessment.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { askedBecause, askedOnlyIf } from './asked-because.js';
import { asksFor } from './asks-for.js';
import { saySize } from './question.view.js';
import { sayAnswer } from './say-answer.js';
import { answerOf, isOpen, numberOf, placeOf, questionHref, type Sheet } from './sheet.js';

/** An answer in words, to be read and not changed. */
export interface SaidAnswer {
  /** Lines of the answer itself; '' where there is none. */
  readonly answer: string;
  readonly reason: string;
  readonly note: string;
  /** `licence.pdf, 212 KB` */
  readonly evidence: readonly string[];
}

export interface ReadBackLine extends SaidAnswer {
  readonly number: string;
  readonly text: string;
  readonly help: string;
  /** What can be chosen or is to be filled in, where nothing is yet and there is room to say so. */
  readonly asks: readonly string[];
  /** Why it is asked, or what it depends on. */
  readonly condition: string | null;
  readonly missing: string;
  readonly change: { readonly label: string; readonly href: string } | null;
}

export interface ReadBackView {
  readonly sections: readonly {
    readonly number: number;
    readonly title: string;
    readonly lines: readonly ReadBackLine[];
  }[];
}

/** The questionnaire with its answers, section by section: what is asked now, or every question. */
export function readBackView(sheet: Sheet, { all }: { readonly all: boolean }): ReadBackView {
  const shown = ({ id }: Question) => all || sheet.asked.has(id);
  return {
    sections: sheet.questionnaire.sections
      .map(({ title, questions }, at) => ({
        number: at + 1,
        title,
        lines: questions.filter(shown).map((question) => lineOf(sheet, question, all)),
      }))
      .filter(({ lines }) => lines.length > 0),
  };
}

function lineOf(sheet: Sheet, question: Question, withHelp: boolean): ReadBackLine {
  const { t } = sheet;
  const editable = isOpen(sheet, question.id);
  const asked = sheet.asked.has(question.id);
  const answer = answerOf(sheet, question.id);
  const label = t(answer.status === 'open' ? 'respond.all.answer-here' : 'respond.submit.change');
  return {
    number: numberOf(sheet, question.id),
    text: question.text,
    help: withHelp ? question.help : '',
    asks: withHelp && editable && answer.status === 'open' ? asksFor(question, t) : [],
    condition: conditionOf(sheet, question, asked),
    missing: asked ? t(editable ? 'respond.said.open' : 'respond.said.open-for-good') : '',
    change: asked && editable ? { label, href: questionHref(sheet, question.id) } : null,
    ...(asked ? saidAnswer(sheet, question, answer) : UNSAID),
  };
}

const UNSAID: SaidAnswer = { answer: '', reason: '', note: '', evidence: [] };

function conditionOf(sheet: Sheet, question: Question, asked: boolean): string | null {
  return asked ? askedBecause(sheet, question) : askedOnlyIf(sheet, question);
}

/** What an answer says, in the words of its question. */
export const saidAnswer = ({ t }: Sheet, question: Question, answer: Answer): SaidAnswer => ({
  answer: sayAnswer(question, answer, t),
  reason: answer.reason,
  note: answer.note,
  evidence: answer.evidence.map(({ name, size }) => `${name}, ${saySize(size, t)}`),
});

/** The same for a question by id. */
export const saidAt = (sheet: Sheet, id: Question['id']): SaidAnswer =>
  saidAnswer(sheet, placeOf(sheet, id).question, answerOf(sheet, id));
