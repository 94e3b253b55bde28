import type { Fault } from '../content/fault.js';
import type { FactId } from './facts.js';
import type { QuestionPage, RulePack } from './rule-pack.js';

/** What is wrong with the pages of the interview: every fact stands on exactly one, in the order of the gates. */
export function pageFaults(pack: RulePack): readonly Fault[] {
  const types = new Map(pack.facts.map(({ id, type }) => [id, type]));
  const gates = pack.gates.map(({ id }) => id);
  const asked = new Map<FactId, string>();
  const faults: Fault[] = [];
  let reached = 0;
  for (const [at, page] of pack.pages.entries()) {
    const path = `pages[${at}]`;
    const gate = gates.indexOf(page.gate);
    if (gate < 0) faults.push({ path: `${path}.gate`, reason: `No gate is called ${page.gate}.` });
    else if (gate < reached)
      faults.push({ path: `${path}.gate`, reason: 'Its gate comes before that of the page above it.' });
    reached = Math.max(reached, gate);
    for (const [index, fact] of page.facts.entries()) {
      const place = `${path}.facts[${index}]`;
      const earlier = asked.get(fact);
      if (!types.has(fact)) faults.push({ path: place, reason: `No fact is called ${fact}.` });
      else if (earlier !== undefined)
        faults.push({ path: place, reason: `${fact} is already asked for on page ${earlier}.` });
      else if (types.get(fact) === 'date' && page.facts.length > 1)
        faults.push({ path: place, reason: 'A day is asked for on a page of its own.' });
      asked.set(fact, page.id);
    }
    faults.push(...listFaults(page, path));
  }
  const unasked = pack.facts.flatMap(({ id }, at) =>
    asked.has(id) ? [] : [{ path: `facts[${at}].id`, reason: `No page asks for ${id}.` }],
  );
  return [...faults, ...unasked];
}

/** A list to tick says what none of it is called; its groups, where it has some, hold each of its facts once. */
function listFaults({ facts, none, groups }: QuestionPage, path: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (facts.length > 1 && none === undefined)
    faults.push({ path: `${path}.none`, reason: 'Say what ticking none of the list is called.' });
  if (groups === undefined) return faults;
  const grouped = groups.flatMap((group) => group.facts);
  const missing = facts.filter((fact) => !grouped.includes(fact));
  const strange = grouped.filter((fact, at) => !facts.includes(fact) || grouped.indexOf(fact) < at);
  if (missing.length > 0)
    faults.push({ path: `${path}.groups`, reason: `No group holds ${missing.join(', ')}.` });
  if (strange.length > 0)
    faults.push({
      path: `${path}.groups`,
      reason: `A group holds what is not on the page, or is in a group already: ${strange.join(', ')}.`,
    });
  return faults;
}
