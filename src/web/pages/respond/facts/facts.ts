import { LONGEST_FACT_NOTE } from '#domain/ai-act/fact-sheet.js';
import type { FactId, FactValue } from '#domain/ai-act/facts.js';
import { valuesOf } from '#domain/ai-act/facts.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { guestPage } from '../../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import type { FaultView } from '../../../views.js';
import { sayContradictions } from '../../ai-act/contradictions.js';
import { typedAs } from '../../ai-act/fact-fields.view.js';
import { factsForm } from '../../ai-act/facts-form.js';
import { factField, sayFaults, TICKED, typedAnswer, typedList } from '../../ai-act/typed-facts.js';
import type { Reader } from '../sheet.js';
import { factOverviewView } from './overview.view.js';
import { definitionsOn, type FactPageTold, factPageView, noteOn, SHOWN } from './page.view.js';
import { type AskedPage, askedPages, type FactReader, nextPage, pageHref } from './told.js';

type FactVisit = Reader & { readonly services: Services };

/** The facts asked beside the questionnaire. Throws NotFound where none is. */
async function readFacts(visit: FactVisit): Promise<FactReader> {
  const facts = await visit.services.factSheet.read(visit.actor);
  if (facts === null) throw new NotFound();
  const { actor, now, t } = visit;
  return { ...facts, actor, now, t };
}

function pageIn(reader: FactReader, pageId: string): AskedPage {
  const at = askedPages(reader).find(({ page }) => page.id === pageId);
  if (at === undefined) throw new NotFound();
  return at;
}

export const factOverviewPage = guestPage({
  path: paths.respondFacts,
  get: async (visit) => {
    const reader = await readFacts(visit);
    const view = factOverviewView(reader);
    return show('respond/facts', { title: view.title }, view);
  },
});

export const factPage = guestPage({
  path: paths.respondFactPage,
  get: async (visit) => {
    const reader = await readFacts(visit);
    const at = pageIn(reader, visit.params.pageId);
    const view = factPageView(reader, at, keptOn(reader, at));
    return show('respond/fact-page', { title: view.title }, view);
  },
  form: factsForm,
  post: async (visit, { revision, typed }) => {
    const reader = await readFacts(visit);
    const at = pageIn(reader, visit.params.pageId);
    const { facts, faults } = readForm(reader, at, typed);
    const note = typed['note']?.[0] ?? '';
    if (faults.length > 0) return refused(reader, at, { typed, faults, note, revision });
    try {
      const result = await visit.services.factSheet.tell(visit.actor, { revision, facts, note });
      const now = await readFacts(visit);
      if (result.outcome === 'saved') return onward(now);
      if (result.outcome === 'stale') return refused(now, at, { typed, faults: [], note, mine: facts });
      const said = sayContradictions(result.contradictions, now.pack, {
        fieldFor: () => firstField(facts),
        t: visit.t,
      });
      return refused(now, at, { typed, faults: said, note, revision });
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      return refused(await readFacts(visit), at, { typed, faults: [], note, mine: facts, tooLate: true });
    }
  },
});

/** The page as the sheet fills it. */
const keptOn = (reader: FactReader, at: AskedPage): FactPageTold => ({
  typed: typedAs(definitionsOn(reader, at), valuesOf(reader.sheet.facts)),
  faults: [],
  note: noteOn(reader, at),
});

/** What the form says of the facts it showed, and what is wrong with it. */
function readForm(
  reader: FactReader,
  at: AskedPage,
  typed: Typed,
): { readonly facts: Readonly<Record<FactId, FactValue>>; readonly faults: readonly FaultView[] } {
  const shown = at.asked.filter((id) => typed[SHOWN]?.includes(id));
  const [single, ...others] = definitionsOn(reader, { ...at, asked: shown });
  const { facts, faults } =
    single !== undefined && others.length === 0 ? typedAnswer(single, typed) : typedList(shown, typed);
  const long = (typed['note']?.[0] ?? '').length > LONGEST_FACT_NOTE;
  const text = reader.t('facts.fault.note', { max: LONGEST_FACT_NOTE });
  return { facts, faults: [...sayFaults(faults, reader.t), ...(long ? [{ field: 'note', text }] : [])] };
}

const firstField = (facts: Readonly<Record<FactId, FactValue>>): string => {
  const [first = '', ...others] = Object.keys(facts);
  return others.length > 0 ? TICKED : factField(first);
};

function refused(reader: FactReader, at: AskedPage, told: FactPageTold): Reply {
  const view = factPageView(reader, at, told);
  return again('respond/fact-page', { title: view.title }, view, told.mine === undefined ? 422 : 409);
}

/** To the next page that is left; to all of them where none is. */
function onward(reader: FactReader): Reply {
  const next = nextPage(reader);
  return next === null
    ? seeOther(paths.respondFacts.to({ assessmentId: reader.assessment.id }), 'flash.facts-done')
    : seeOther(pageHref(reader, next.page.id));
}
