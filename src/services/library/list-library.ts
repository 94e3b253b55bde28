import { dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import { stalenessOf } from '#domain/library/staleness.js';
import type { LibraryServices } from '../contract/library.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { librarian } from './librarian.js';

const PAGE_SIZE = 20;
const USES_SHOWN = 50;
const EVENTS_SHOWN = 20;

export const listLibrary =
  (parts: Parts): LibraryServices['list'] =>
  async (actor, { search, state, requirement, stale, page, sort }) => {
    const { library, timeZone } = librarian(parts, actor, 'library.read');
    const today = dayIn(timeZone, parts.world.now());
    const any = { states: [], requirement: null, staleOn: null } as const;
    const [found, draft, approved, retired, staleNow] = await Promise.all([
      library.list({
        search,
        states: state === null ? [] : [state],
        requirement,
        staleOn: stale ? today : null,
        page,
        size: PAGE_SIZE,
        sort,
      }),
      library.count({ ...any, states: ['draft'] }),
      library.count({ ...any, states: ['approved'] }),
      library.count({ ...any, states: ['retired'] }),
      library.count({ ...any, staleOn: today }),
    ]);
    const items = found.items.map((entry) => ({ entry, staleness: stalenessOf(entry, today) }));
    return { ...found, items, counts: { draft, approved, retired, stale: staleNow }, today };
  };

export const readLibraryEntry =
  (parts: Parts): LibraryServices['read'] =>
  async (actor, id) => {
    const { library, timeZone, organisationId } = librarian(parts, actor, 'library.read');
    const today = dayIn(timeZone, parts.world.now());
    const entry = await library.read(id);
    if (entry === null) throw new NotFound();
    const { audit } = parts.storage.within(organisationId);
    const [{ uses, total }, { items }] = await Promise.all([
      library.usesOf(id, USES_SHOWN),
      audit.list({ action: null, thingId: id, page: 1, size: EVENTS_SHOWN }),
    ]);
    return { entry, staleness: stalenessOf(entry, today), uses, usedTimes: total, history: items, today };
  };

export const libraryFrameworks =
  (parts: Parts): LibraryServices['frameworks'] =>
  (actor) => {
    librarian(parts, actor, 'library.read');
    return parts.content.frameworks;
  };

export const downloadLibraryDocument =
  (parts: Parts): LibraryServices['download'] =>
  async (actor, id, wanted) => {
    const { library, organisationId } = librarian(parts, actor, 'library.read');
    const entry = await library.read(id);
    const document = entry?.documents.find((each) => each.id === wanted);
    const stream = document === undefined ? null : await library.documents.open(wanted);
    if (document === undefined || stream === null) throw new NotFound();
    const deed = deedOf(parts.world, actor, 'evidence.downloaded', { name: document.name });
    await parts.storage
      .within(organisationId)
      .audit.record({ ...deed, thing: { kind: 'library-entry', id } });
    return { document, stream };
  };
