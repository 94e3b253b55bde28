import { z } from 'zod';
import { NotFound } from '#domain/errors.js';
import type { QuestionId } from '#domain/ids.js';
import { lastWord } from '../../kit/fields.js';
import { guestPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { writtenIn } from './question.view.js';
import { type RefusedAnswer, sectionView } from './section.view.js';
import { answerOf, placeOf, readSheet, type Sheet } from './sheet.js';

export const sectionPage = guestPage({
  path: paths.respondSection,
  /** `edit`: the question whose fields an entry of the library is put into. */
  query: z.object({ edit: lastWord, entry: lastWord }),
  get: async (visit) => {
    const sheet = await readSheet(visit);
    const section = sheet.questionnaire.sections.find(({ id }) => id === visit.params.sectionId);
    if (section === undefined) throw new NotFound();
    const edited = editedIn(sheet, visit.query);
    return show('respond/section', { title: section.title }, sectionView(sheet, section, edited));
  },
});

/** The question with an entry's answer in its fields; nothing is saved by it. */
function editedIn(sheet: Sheet, { edit, entry }: { edit: string; entry: string }): RefusedAnswer | undefined {
  const id = edit as QuestionId;
  const offer = sheet.library?.byQuestion.get(id)?.find((each) => each.entry.id === entry);
  if (offer === undefined) return undefined;
  const before = answerOf(sheet, id);
  const from = { entry: offer.entry.id, revision: offer.entry.revision };
  const answer = { ...before, ...offer.answer, note: offer.answer.note || before.note };
  const { question } = placeOf(sheet, id);
  return { question, written: { ...writtenIn(question, answer), from }, faults: [] };
}
