import type { QuestionId } from '../../ids.js';
import { type Numbered, numbersOf } from '../question-numbers.js';
import { type Loose, namedIn, type Place, questionsIn, sectionsIn, textIn, thingIn } from './loose.js';

/** What a place of a draft is called, `2.3a`: the number it has in the preview and once it is published. */
export type NumberAt = (place: Place) => string;

/** The number of each question of a draft, faults or not; one whose id is missing or taken is known by its place alone. */
export function draftNumbers(definition: Loose): NumberAt {
  const seen = new Set<string>();
  const sections = sectionsIn(definition).map((section, at) =>
    questionsIn(section).map((question, nth): Numbered => {
      const own = textIn(question, 'id');
      const id = own === '' || seen.has(own) ? `${at}.${nth}` : own;
      seen.add(own);
      const when = thingIn(question, 'askedWhen');
      return { id: id as QuestionId, follows: when === null ? [] : namedIn(when) };
    }),
  );
  const numbers = numbersOf(sections);
  return ({ section, question }) => {
    const known = sections[section]?.[question];
    return (known && numbers.get(known.id)) ?? `${section + 1}.${question + 1}`;
  };
}
