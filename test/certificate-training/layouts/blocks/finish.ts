import { conditions, history, siteAnnex } from './annexes.js';
import { seal } from './marks.js';
import { hasChance, type Sheet } from './sheet.js';
import { otherCertificate } from './texts.js';

/** Ends a document: what is behind its first page, and that page's parts spread over the room it has. */
export function finish(sheet: Sheet): void {
  if (hasChance(sheet, 6)) otherCertificate(sheet);
  if (hasChance(sheet, 6)) seal(sheet);
  if (hasChance(sheet, 75)) siteAnnex(sheet);
  if (hasChance(sheet, 3)) history(sheet);
  if (hasChance(sheet, 4)) conditions(sheet);
  spread(sheet);
}

function spread({ draft, breaks, chance, room }: Sheet): void {
  const [from] = breaks;
  const first = draft.pages[0];
  if (from === undefined || first === undefined) return;
  const lowest = Math.max(0, ...first.runs.slice(from).map(({ baseline }) => baseline * draft.height));
  const free = room() - lowest - 6;
  // More than so much between two parts looks torn apart.
  const usual = 14 + chance.below(40);
  if (free > 0) draft.spread(breaks, Math.min(free * chance.pick([0, 0.3, 0.6, 0.9]), usual * breaks.length));
}
