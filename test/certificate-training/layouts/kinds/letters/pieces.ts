import type { Column, Draft, Part, Style } from '../../../draft.js';
import { filled, isUsable, part } from '../../../facts.js';
import type { Material } from '../../../layout.js';
import type { LetterWords } from '../../../words/letter-words.js';
import { chosen, type Flow } from '../flow.js';

export type Letter = readonly [material: Material, words: LetterWords];

export const percent = ({ chance }: Material, share: number): boolean => chance.below(100) < share;

/** Who writes the letter: the body, or the holder itself. */
export const sender = ([{ facts }, { from }]: Letter): {
  readonly name: Part;
  readonly lines: readonly string[];
  readonly address: Part['field'];
} =>
  from === 'holder'
    ? { name: part('holder', facts.said.holder), lines: facts.holderLines, address: 'holderAddress' }
    : { name: part('body', facts.said.body), lines: facts.bodyLines, address: 'certificationBodyAddress' };

/** The sender's name, and its address where it is printed, in a letterhead. */
export function letterhead(column: Column, letter: Letter, style: Style): void {
  const [material] = letter;
  const { facts, chance } = material;
  const { name, lines: nameLines, address } = sender(letter);
  column.say(name, { bold: percent(material, 60), ...style, size: 11 + chance.below(9) });
  const small = { ...style, size: 7 + chance.below(3) };
  if (percent(material, 75)) {
    const text = nameLines.join(chance.pick(['\n', '\n', ', ', ' · ', ' | ']));
    column.say({ text, field: address }, small);
  }
  const room = column.width / small.size;
  const beside = ['T {phone}', '{website}', '{email}', '{registration}', 'Tel. {phone} | {email}'];
  for (const frame of chosen(room < 20 ? beside.slice(0, 1) : beside, chance.below(4), material))
    column.say(filled(frame, facts), small);
}

/** Whom a letter goes to, in the lines of an envelope. */
export function addressee(column: Column, [material, { manner, from }]: Letter, style: Style = {}): void {
  const { facts, chance } = material;
  if (from === 'holder') {
    column.say(`${facts.said.otherCompany}\n${facts.said.otherAddress}`, style);
    return;
  }
  const attention = filled(chance.pick(manner.attention), facts);
  const isPersonFirst = percent(material, 25);
  const hasPerson = percent(material, 60);
  if (hasPerson && isPersonFirst) column.say(attention, style);
  column.say(part('holder', facts.said.holder), { ...style, bold: percent(material, 20) });
  if (hasPerson && !isPersonFirst) column.say(attention, style);
  if (percent(material, 85)) column.say(part('holderAddress', facts.holderLines.join('\n')), style);
}

/** Reference numbers and the like, label by label. */
export function references(letter: Letter): readonly (readonly [label: string, value: readonly Part[]])[] {
  const [material, { manner }] = letter;
  const { facts, chance } = material;
  const others = manner.references.filter(([, value]) => isUsable(value, facts) && percent(material, 45));
  const day = [chance.pick(manner.dayLabels), '{issued}'] as const;
  return [...others, day].map(([label, value]) => [label, filled(value, facts)]);
}

export function greet(flow: Flow, [, { manner }]: Letter): void {
  flow.gap(14).any([...manner.salutations, ...manner.openSalutations]);
}

/** What the letter says, in paragraphs, sometimes with a table of facts between. */
export function paragraphs(flow: Flow, letter: Letter): void {
  const [material, words] = letter;
  const gap = 6 + material.chance.below(6);
  const withTable = percent(material, 35);
  flow.gap(gap).some(words.openings, percent(material, 25) ? 2 : 1, {}, gap);
  if (withTable) table(flow, letter);
  flow.some(words.middles, 1 + material.chance.below(5), {}, gap);
  flow.some(words.closings, 1 + material.chance.below(2), {}, gap);
}

export function table(flow: Flow, [{ facts, language, chance }, { table: listed }]: Letter): void {
  const colon = chance.pick([':', '', ' :', '']);
  const share = 0.25 + chance.below(20) / 100;
  const bold = chance.below(2) === 0;
  for (const slot of listed) {
    if (slot === 'sites' || slot === 'validity' || facts.said[slot] === '' || chance.below(6) === 0) continue;
    const label = `${chance.pick(language.labels[slot])}${colon}`;
    flow.column.beside(
      [share, (left) => left.say(label, { size: flow.size, bold })],
      [1 - share, (right) => right.say(part(slot, facts.said[slot]), { size: flow.size })],
    );
    flow.gap(chance.below(3));
  }
  flow.gap(10);
}

/** Regards, who signs, and what they are. */
export function signature(flow: Flow, letter: Letter): void {
  const [material, { manner }] = letter;
  const { name } = sender(letter);
  const { facts, chance } = material;
  flow.gap(10).any(manner.regards);
  const house = percent(material, 45);
  if (house && percent(material, 50)) flow.gap(4).put(name, { bold: percent(material, 30) });
  flow.gap(14 + chance.below(25));
  const role = chance.pick([facts.said.role, chance.pick(manner.roles)]);
  const pro = percent(material, 15) ? chance.pick(manner.for) : '';
  flow.put([{ text: pro === '' ? '' : `${pro} `, field: null }, part('signatory', facts.said.signatory)], {
    bold: percent(material, 25),
  });
  if (role !== '' && percent(material, 85)) flow.put(role);
  if (!house && percent(material, 30)) flow.put(name);
}

/** Whether a frame says nothing that only a certificate has. */
export const isOfNoCertificate = (frame: string): boolean =>
  !/\{(?:number|holder|holderAddress|expires|issued|first|effective|revision|soa|scope|verifyAt|standard)\}/.test(
    frame,
  );

/** The body's last lines under every page. */
export function footOf([{ facts, language, chance }, { from }]: Letter): (draft: Draft) => void {
  if (from === 'holder') return () => undefined;
  const feet = language.feet.filter((each) => isUsable(each, facts) && isOfNoCertificate(each));
  const frame = feet.length === 0 ? '{website}' : chance.pick(feet);
  const align = chance.pick(['left', 'center'] as const);
  return (draft) => {
    draft.column(60, draft.width - 120, draft.height - 55).say(filled(frame, facts), { size: 7, align });
  };
}

export const enclosure = (flow: Flow, [material, { manner }]: Letter): void => {
  if (percent(material, 30)) flow.gap(12).any(manner.enclosures, { size: 8 });
};
