import { Stale } from '#domain/errors.js';
import type { QuestionId } from '#domain/ids.js';
import type { Guest } from '#domain/organisations/actor.js';
import type { SaveAnswerOutcome, Services } from '#services/contract.js';
import { guestPage } from '../../kit/page.js';
import { again, json, type Reply, seeOther } from '../../kit/reply.js';
import type { MessageKey } from '../../messages/messages.js';
import { paths } from '../../paths.js';
import type { FaultView } from '../../views.js';
import { answerForm, tooLong, writtenInForm } from './answer-form.js';
import { conflictView, tooLateView } from './conflict.view.js';
import type { Written } from './question.view.js';
import { sectionView } from './section.view.js';
import { numberOf, placeOf, questionHref, type Reader, readSheet, sayTime } from './sheet.js';

/** A visit at one question. */
interface AtQuestion extends Reader {
  readonly actor: Guest;
  readonly services: Services;
  readonly wants: 'page' | 'json';
  readonly params: { readonly questionId: string };
}

const questionIn = ({ params }: AtQuestion): QuestionId => params.questionId as QuestionId;

type Outcome<Name> = Extract<SaveAnswerOutcome, { readonly outcome: Name }>;

/** Where one answer is saved: by the plain form, or by the page's script, which asks for JSON. */
export const questionPage = guestPage({
  path: paths.respondQuestion,
  get: async (visit) => seeOther(questionHref(await readSheet(visit), questionIn(visit))),
  form: answerForm,
  post: async (visit, form) => {
    const written = writtenInForm(form);
    const long = tooLong(written, visit.t);
    if (long.length > 0) return refusedReply(visit, written, long);
    let outcome: SaveAnswerOutcome;
    try {
      outcome = await visit.services.answering.saveAnswer(visit.actor, {
        ...written,
        question: questionIn(visit),
      });
    } catch (error) {
      if (error instanceof Stale) return tooLateReply(visit, written);
      throw error;
    }
    if (outcome.outcome === 'saved') return savedReply(visit, outcome);
    if (outcome.outcome === 'stale') return conflictReply(visit, outcome);
    const faults = outcome.faults.map(({ field, message, values }) => ({
      field,
      text: visit.t(message as MessageKey, values),
    }));
    return refusedReply(visit, written, faults);
  },
});

async function savedReply(visit: AtQuestion, saved: Outcome<'saved'>): Promise<Reply> {
  const { answer, appeared, disappeared, progress } = saved;
  if (visit.wants === 'json') {
    return json({
      saved: { at: sayTime(visit, answer.at) },
      revision: answer.revision,
      appeared,
      disappeared,
      progress,
    });
  }
  const sheet = await readSheet(visit);
  const number = numberOf(sheet, questionIn(visit));
  const to = questionHref(sheet, questionIn(visit));
  return appeared.length === 0
    ? seeOther(to, 'flash.answer-saved', { number })
    : seeOther(to, 'flash.answer-saved-more', { number, count: appeared.length });
}

/** The section again, with what was typed still in the question and what is wrong beside it. */
export async function refusedReply(
  visit: AtQuestion,
  written: Written,
  faults: readonly FaultView[],
): Promise<Reply> {
  if (visit.wants === 'json') return json({ faults }, 422);
  const sheet = await readSheet(visit);
  const { question, section } = placeOf(sheet, questionIn(visit));
  const view = sectionView(sheet, section, { question, written, faults });
  return again('respond/section', { title: section.title }, view);
}

async function conflictReply(visit: AtQuestion, { current, mine }: Outcome<'stale'>): Promise<Reply> {
  const sheet = await readSheet(visit);
  const view = conflictView(sheet, placeOf(sheet, questionIn(visit)).question, { current, mine });
  if (visit.wants === 'json') return json({ conflict: view.leave.href, message: view.lead }, 409);
  return again('respond/conflict', { title: view.title }, view, 409);
}

async function tooLateReply(visit: AtQuestion, written: Written): Promise<Reply> {
  const sheet = await readSheet(visit);
  const view = tooLateView(sheet, placeOf(sheet, questionIn(visit)).question, written);
  if (visit.wants === 'json')
    return json({ error: view.title, conflict: view.leave.href, message: view.lead }, 409);
  return again('respond/conflict', { title: view.title }, view, 409);
}
