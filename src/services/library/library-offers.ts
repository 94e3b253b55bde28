import { dayIn } from '#domain/dates.js';
import type { LibraryEntry } from '#domain/library/library-entry.js';
import { asksTheSame, isFrom, keysFor, offersForEach } from '#domain/library/offers.js';
import { saysTheSame } from '#domain/library/standard-answer.js';
import { may } from '#domain/organisations/permissions.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { visitOf } from '../answering/guest-visit.js';
import { answersOf, lockedIn } from '../answering/survey.js';
import type { LibraryOffers, LibraryServices } from '../contract/library.js';
import type { Parts } from '../parts.js';
import { librarian } from './librarian.js';

export const libraryOffers =
  (parts: Parts): LibraryServices['offers'] =>
  async (actor) => {
    const { guest, stores, assessment } = await visitOf(parts, actor);
    const { account } = guest;
    if (account === null) return null;
    const { library } = librarian(parts, guest, 'library.read');
    const [questionnaire, sections] = await Promise.all([
      parts.shelf.take(assessment.questionnaire),
      stores.sections.all(),
    ]);
    const answers = answersOf(sections);
    const asked = askedQuestions(questionnaire, answers, assessment.given);
    const locked = lockedIn(sections);
    const questions = questionnaire.sections.flatMap((section) => section.questions);
    const here = questions.filter(({ id }) => asked.has(id));
    const isOpen = ({ id }: Question) => (answers[id]?.status ?? 'open') === 'open' && !locked.has(id);
    const entries = await library.ofKeys(here.flatMap(keysFor));
    const today = dayIn(guest.timeZone, parts.world.now());
    const kept = new Map<Question['id'], LibraryEntry>();
    for (const question of here) {
      const answer = answers[question.id];
      const same = entries.find(
        (entry) =>
          asksTheSame(entry, question.text) &&
          answer !== undefined &&
          saysTheSame(question, entry.answer, answer, isFrom(entry, question, questionnaire)),
      );
      if (same !== undefined) kept.set(question.id, same);
    }
    return {
      byQuestion: offersForEach(here.filter(isOpen), questionnaire, entries, today),
      kept,
      frameworks: parts.content.frameworks,
      mayKeep: may(account.role, 'library.change'),
      mayApprove: may(account.role, 'library.approve'),
      today,
    } satisfies LibraryOffers;
  };
