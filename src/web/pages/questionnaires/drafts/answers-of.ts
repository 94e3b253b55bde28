import { type Loose, textIn, thingsIn } from '#domain/questionnaires/drafts/loose.js';
import { CHOICES } from '#domain/questionnaires/kinds/values.js';
import type { ChoiceView } from '../../../views.js';

const WORDS = { yes: 'Yes', partly: 'Partly', no: 'No' } as const;

/** What can be chosen at a question, in the words it is chosen by; nothing where there is nothing to choose. */
export function answersOf(question: Loose): readonly ChoiceView[] {
  if (textIn(question, 'kind') === 'yes-no-partly')
    return CHOICES.map((value) => ({ value, label: WORDS[value] }));
  return thingsIn(question, 'options').map((option) => {
    const value = textIn(option, 'id');
    return { value, label: textIn(option, 'text') || value };
  });
}
