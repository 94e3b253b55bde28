import type { Draft, Style } from '../../../draft.js';
import { filled, isUsable } from '../../../facts.js';
import type { Material } from '../../../layout.js';
import type { AttestationWords } from '../../../words/attestation-words.js';
import { chosen, Flow } from '../flow.js';
import { saying } from '../setting.js';

/** A report on a period or, of the first type, on a day; by a firm of auditors, on a system with a name. */
export function asReport(material: Material, words: AttestationWords): Material {
  const { facts, chance } = material;
  const { said } = facts;
  const isType1 = chance.below(3) === 0;
  const [a = '', b = ''] = [said.signatory, said.otherPerson].map(familyName);
  const short = shortOf(said.holder);
  const product = chance.pick(words.products);
  const system = chance.pick(words.systems).replaceAll('{product}', product).replaceAll('{short}', short);
  const firm = chance.pick(words.firms).replaceAll('{a}', a).replaceAll('{b}', b);
  return saying(material, {
    ...(isType1
      ? { asOf: said.periodTo, periodFrom: '', periodTo: '', type: chance.pick(words.types.one) }
      : { type: chance.pick(words.types.two) }),
    // The one or the other is the address of the firm.
    ...(chance.below(5) < 3 ? { place: chance.pick(words.places), bodyAddress: '' } : {}),
    criteria: /SOC 1|3402/.test(said.standard) ? '' : chance.pick(words.criteria),
    body: chance.below(5) === 0 ? said.body : firm,
    scope: chance.below(8) === 0 ? said.scope : system,
    signatory: chance.below(2) === 0 ? said.signatory : '',
    short,
    product,
    amount: String(1 + chance.below(5)),
  });
}

/** The last word of a name without what follows a comma and words cut short. */
const familyName = (name: string): string =>
  name
    .replace(/,.*$/, '')
    .split(' ')
    .filter((word) => !word.includes('.'))
    .at(-1) ?? name;

/** The first word of a company's name. */
export const shortOf = (company: string): string =>
  company.split(/[ ,(]/).find((word) => word.length > 2 && word.toLowerCase() !== 'the') ?? company;

/** All of the opinion: addressee, parts with their heads, signature, place and day. */
export function opinion(flow: Flow, words: AttestationWords, { headed = true } = {}): void {
  const { chance } = flow.material;
  flow.any(words.opinionTitles, {
    size: 13 + chance.below(4),
    bold: true,
    align: chance.pick(['left', 'center']),
  });
  flow.gap(14).any(words.addressees).gap(10);
  const bold = chance.below(4) > 0;
  for (const { heads, says } of words.parts) {
    if (chance.below(6) === 0) continue;
    if (headed) flow.any(heads, { bold }).gap(3);
    flow.some(says, 1 + chance.below(2), {}, 8);
  }
  signed(flow, words);
}

/** Who signs, where and when. */
export function signed(flow: Flow, words: AttestationWords): void {
  const { chance } = flow.material;
  const align = chance.pick(['left', 'left', 'right'] as const);
  const isDayFirst = chance.below(5) === 0;
  flow.gap(16);
  if (isDayFirst) flow.any(words.issuedOn, { align }).gap(8);
  flow.any(words.signedBy, { align, bold: chance.below(3) === 0 });
  if (!isDayFirst) flow.gap(6).any(words.issuedOn, { align });
}

/** Small lines under every page. */
function smallPrint(words: AttestationWords, material: Material): (draft: Draft, page: number) => void {
  const [note = ''] = chosen(words.notes, 1, material);
  const align = material.chance.pick(['left', 'center', 'right'] as const);
  return (draft, page) => {
    const foot = draft.column(60, draft.width - 120, draft.height - 50);
    foot.say(filled(note, material.facts), { size: 7, align }).say(String(page), { size: 7, align });
  };
}

/** The table at the front of some reports. */
export function glance(flow: Flow, words: AttestationWords, style: Style = {}): void {
  const { facts, chance } = flow.material;
  const share = 0.28 + chance.below(15) / 100;
  for (const [labels, value] of words.table) {
    if (!isUsable(value, facts) || chance.below(7) === 0) continue;
    flow.column.beside(
      [share, (left) => left.say(chance.pick(labels), { size: flow.size, bold: true, ...style })],
      [1 - share, (right) => right.say(filled(value, facts), { size: flow.size, ...style })],
    );
    flow.gap(4);
  }
}

export const pageOf = (draft: Draft, material: Material, words: AttestationWords, top = 60): Flow => {
  const left = 55 + material.chance.below(30);
  const place = { left, width: draft.width - 2 * left, top, size: 9 + material.chance.below(3) };
  return new Flow(draft, material, { ...place, frame: smallPrint(words, material) });
};
