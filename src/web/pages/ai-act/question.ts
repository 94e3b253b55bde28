import { type Facts, valuesOf } from '#domain/ai-act/facts.js';
import type { InterviewPage } from '#domain/ai-act/interview.js';
import { NotFound } from '#domain/errors.js';
import type { AiSystemId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { sayContradictions } from './contradictions.js';
import { typedAs } from './fact-fields.view.js';
import { definitionsOf } from './fact-says.js';
import { factsForm } from './facts-form.js';
import { frameOf } from './frame.js';
import { meanwhileView } from './meanwhile.view.js';
import { type QuestionTold, questionView, shownFacts } from './question.view.js';
import { factField, sayFaults, TICKED, type TypedFacts, typedAnswer, typedList } from './typed-facts.js';

/** Throws NotFound where the pack has no such page. */
function askedOn({ interview }: ClassifiedAiSystem, pageId: string): InterviewPage {
  const asked = interview.pages.find(({ page }) => page.id === pageId);
  if (asked === undefined) throw new NotFound();
  return asked;
}

const shownOn = ({ pack, aiSystem }: ClassifiedAiSystem, asked: InterviewPage) =>
  shownFacts(asked, valuesOf(aiSystem.classified?.facts ?? {}), definitionsOf(pack));

/** The page as the record fills it. */
function kept(subject: ClassifiedAiSystem, asked: InterviewPage): QuestionTold {
  const facts = subject.aiSystem.classified?.facts ?? {};
  const shown = shownOn(subject, asked);
  const note = facts[shown[0]?.id ?? '']?.note ?? '';
  return { typed: typedAs(shown, valuesOf(facts)), faults: [], note };
}

/** What the form says of the facts the page asks for. */
function readForm(subject: ClassifiedAiSystem, asked: InterviewPage, typed: Typed): TypedFacts {
  const shown = shownOn(subject, asked);
  const [single] = shown.length === 1 ? shown : [];
  return single === undefined
    ? typedList(
        shown.map(({ id }) => id),
        typed,
      )
    : typedAnswer(single, typed);
}

const crumbOf = ({ page }: InterviewPage): string => page.title;

function refused(
  { subject, actor }: { readonly subject: ClassifiedAiSystem; readonly actor: Member },
  asked: InterviewPage,
  told: QuestionTold,
): Reply {
  const status = told.meanwhile === undefined ? 422 : 409;
  return again(
    'ai-act/question',
    frameOf(subject, crumbOf(asked)),
    questionView(subject, asked, told, actor),
    status,
  );
}

export const aiActQuestionPage = memberPage('vendors.change')({
  path: paths.euAiActQuestions,
  get: async ({ actor, params, services }) => {
    const subject = await services.aiSystems.classification(actor, params.aiSystemId as AiSystemId);
    const asked = askedOn(subject, params.pageId);
    return show(
      'ai-act/question',
      frameOf(subject, crumbOf(asked)),
      questionView(subject, asked, kept(subject, asked), actor),
    );
  },
  form: factsForm,
  post: async ({ actor, params, services, t }, { revision, typed }) => {
    const id = params.aiSystemId as AiSystemId;
    const subject = await services.aiSystems.classification(actor, id);
    const asked = askedOn(subject, params.pageId);
    const { facts, faults } = readForm(subject, asked, typed);
    const note = typed['note']?.[0] ?? '';
    if (faults.length > 0)
      return refused({ subject, actor }, asked, { typed, faults: sayFaults(faults, t), note, revision });
    const notes = notesFor(facts, typed);
    const result = await services.aiSystems.answerFacts(actor, id, { revision, facts, notes });
    if (result.outcome === 'changed') return seeOther(paths.euAiActNext.to(params));
    const now = await services.aiSystems.classification(actor, id);
    if (result.outcome === 'contradictory') {
      const fieldFor = () =>
        Object.keys(facts).length > 1 ? TICKED : factField(Object.keys(facts)[0] ?? '');
      const said = sayContradictions(result.contradictions, now.pack, { fieldFor, t });
      const told = { typed, faults: said, note, revision };
      return refused({ subject: now, actor }, askedOn(now, params.pageId), told);
    }
    const meanwhile = meanwhileView(now.aiSystem, now.pack, facts, actor.timeZone);
    return refused({ subject: now, actor }, askedOn(now, params.pageId), {
      typed,
      faults: [],
      note,
      meanwhile,
    });
  },
});

/** A note stands only where one question is asked. */
function notesFor(facts: Facts, typed: Typed): Readonly<Record<string, string>> {
  const [only, ...others] = Object.keys(facts);
  const note = typed['note']?.[0];
  return only === undefined || others.length > 0 || note === undefined ? {} : { [only]: note };
}

/** Leads to the first question that is not answered; to the result where none is left. */
export const aiActNextPage = memberPage('vendors.change')({
  path: paths.euAiActNext,
  get: async ({ actor, params, services }) => {
    const { interview } = await services.aiSystems.classification(actor, params.aiSystemId as AiSystemId);
    return interview.next === null
      ? seeOther(paths.euAiAct.to(params), 'flash.ai-act-answered')
      : seeOther(paths.euAiActQuestions.to({ ...params, pageId: interview.next }));
  },
});
