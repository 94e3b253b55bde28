import { NotFound } from '#domain/errors.js';
import type { DraftId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { type Loose, type Place, questionsIn, sectionsIn } from '#domain/questionnaires/drafts/loose.js';
import type { DraftSheet, Services } from '#services/contract.js';
import type { Frame } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { titleOf } from './draft-title.js';

/** The draft that an address names, with everything its pages say. */
export const sheetAt = (
  { actor, services }: { readonly actor: Member; readonly services: Services },
  draftId: string,
): Promise<DraftSheet> => services.questionnaires.readDraft(actor, draftId as DraftId);

/** A place in an address, counted from 1, as one counted from 0. Throws NotFound where it is no number. */
export function placeFrom(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new NotFound();
  return Number(text) - 1;
}

/** Throws NotFound where the draft has no such section. */
export function sectionAt({ draft }: DraftSheet, at: number): Loose {
  const section = sectionsIn(draft.definition)[at];
  if (section === undefined) throw new NotFound();
  return section;
}

/** Throws NotFound where the draft has no such question. */
export function questionAt(sheet: DraftSheet, { section, question }: Place): Loose {
  const found = questionsIn(sectionAt(sheet, section))[question];
  if (found === undefined) throw new NotFound();
  return found;
}

/** A page of a draft: below the draft's own. */
export function draftFrame(sheet: DraftSheet, page: string | null): Frame {
  const title = titleOf(sheet);
  const href = paths.draft.to({ draftId: sheet.draft.id });
  const list = { label: 'Questionnaires', href: paths.questionnaires.to() };
  return page === null
    ? { title: `Draft: ${title}`, crumbs: [list, { label: `Draft: ${title}`, href: null }] }
    : {
        title: `${page}: ${title}`,
        crumbs: [list, { label: `Draft: ${title}`, href }, { label: page, href: null }],
      };
}
