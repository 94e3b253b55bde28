import type { Chance } from '../support/chance.js';
import { writtenDays } from './days.js';
import { drawSoa } from './draw-facts.js';
import { type Facts, together } from './facts.js';
import type { Country, Language } from './language.js';

/** The same facts in another language: days, roles, title and scope; names too where a country writes them with other letters. */
export function alsoIn(
  language: Language,
  facts: Facts,
  { holder, body, chance }: { readonly holder: Country; readonly body: Country; readonly chance: Chance },
): Facts {
  const { said, kind, days } = facts;
  const signatories = facts.signatories.map(({ name, role }) => ({
    name,
    role: role === '' ? '' : chance.pick(language.roles),
  }));
  const translated: Facts = {
    ...facts,
    signatories,
    said: {
      ...said,
      ...writtenDays(days, language, chance),
      role: signatories[0]?.role ?? '',
      scope: language.scope(chance),
      title: chance.pick(language.titles[kind] ?? [said.title]),
      soa: said.soa === '' ? '' : drawSoa(language, chance),
    },
  };
  if (language.code === 'ja') return translated;
  return bodyIn(body.latin, holderIn(holder.latin, translated, chance), chance);
}

function holderIn(country: Country | undefined, facts: Facts, chance: Chance): Facts {
  if (country === undefined) return facts;
  const holderLines = linesIn(country, chance);
  const said = { ...facts.said, holder: country.company(chance), holderAddress: together(holderLines, ', ') };
  return { ...facts, holderLines, said };
}

function bodyIn(country: Country | undefined, facts: Facts, chance: Chance): Facts {
  if (country === undefined) return facts;
  const bodyLines = linesIn(country, chance);
  const signatories = facts.signatories.map(({ role }) => ({ role, name: country.person(chance) }));
  const said = {
    ...facts.said,
    body: country.certifier(chance).name,
    bodyAddress: together(bodyLines, ', '),
    signatory: signatories[0]?.name ?? '',
    accreditor: facts.said.accreditor === '' ? '' : country.accreditor(chance).name,
  };
  return { ...facts, bodyLines, signatories, said };
}

const linesIn = (country: Country, chance: Chance): readonly string[] => [
  ...country.address(chance),
  chance.pick(country.names),
];
