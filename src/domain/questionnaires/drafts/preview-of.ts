import type { SectionId } from '../../ids.js';
import { USUAL_BANDS } from '../../scoring/bands.js';
import { questionOfAnyKind, sectionHead } from '../definition.js';
import type { Question, Questionnaire, Section } from '../questionnaire.js';
import type { VersionReference } from './draft.js';
import { type Loose, questionsIn, sectionsIn, textIn } from './loose.js';

/** A draft as far as it can be shown to a vendor. */
export interface Preview {
  readonly questionnaire: Questionnaire;
  /** Questions that cannot be shown while they have faults. */
  readonly leftOut: number;
}

/** What of a draft has the shape of a questionnaire, whatever else is wrong with it. Never throws. */
export function previewOf(definition: Loose, { id, version }: VersionReference): Preview {
  const seen = new Set<string>();
  let leftOut = 0;
  const sections = sectionsIn(definition).map((section, at): Section => {
    const questions: Question[] = [];
    for (const each of questionsIn(section)) {
      const parsed = questionOfAnyKind.safeParse(each);
      if (parsed.success && !seen.has(parsed.data.id)) {
        seen.add(parsed.data.id);
        questions.push(parsed.data);
      } else leftOut += 1;
    }
    return { ...headOf(section, at), questions };
  });
  const questionnaire: Questionnaire = {
    id,
    version,
    status: 'published',
    title: textIn(definition, 'title'),
    purpose: textIn(definition, 'purpose'),
    minutes: Number(textIn(definition, 'minutes')) || 0,
    language: 'en',
    sections,
    bands: USUAL_BANDS,
  };
  return { questionnaire, leftOut };
}

function headOf(section: Loose, at: number): Omit<Section, 'questions'> {
  const { questions: _questions, ...head } = section;
  const parsed = sectionHead.safeParse(head);
  if (parsed.success) return parsed.data;
  return {
    id: `section-${at + 1}` as SectionId,
    title: textIn(section, 'title'),
    intro: textIn(section, 'intro'),
  };
}
