import type { DocumentType } from '#domain/certificates/certificate.js';
import type { Chance } from '../../support/chance.js';
import type { LabelKey, Language } from '../language.js';

/** A language of papers that say everything twice: `Zertifikat-Nr. / Certificate No.` Names, roles and days are the first's. */
export function inBoth(first: Language, second: Language, chance: Chance): Language {
  const stroke = chance.pick([' / ', ' / ', '/', ' | ', ' – ', '\n', ' - ', ' ']);
  const end = chance.pick(['\n', '\n', ' ', ' / ']);
  const joined = (between: string, own: readonly string[], other: readonly string[]) =>
    own.map((text) => `${text}${between}${chance.pick(other)}`);
  /** Most in both; some in the first alone, so that there is always one of which everything is stated. */
  const twice = (frames: (language: Language) => readonly string[]): readonly string[] => [
    ...joined(end, frames(first), frames(second)),
    ...joined(end, frames(first), frames(second)),
    ...frames(first),
  ];
  const labels = Object.entries(first.labels).map(([key, own]) => [
    key,
    joined(stroke, own, second.labels[key as LabelKey]),
  ]);
  const titles = Object.entries(first.titles).map(([kind, own]) => {
    const other = second.titles[kind as DocumentType];
    return [kind, other === undefined ? own : joined(stroke, own, other)];
  });
  const scopes = chance.pick(['first', 'both', 'both'] as const);
  return {
    ...first,
    labels: Object.fromEntries(labels) as Language['labels'],
    titles: Object.fromEntries(titles) as Language['titles'],
    before: twice(({ before }) => before),
    after: twice(({ after }) => after),
    sentences: twice(({ sentences }) => sentences),
    beforeScope: twice(({ beforeScope }) => beforeScope),
    days: twice(({ days }) => days),
    accreditations: twice(({ accreditations }) => accreditations),
    applicability: twice(({ applicability }) => applicability),
    verification: twice(({ verification }) => verification),
    overSignature: twice(({ overSignature }) => overSignature),
    notes: twice(({ notes }) => notes),
    roles: joined(stroke, first.roles, second.roles),
    scope: (drawn) =>
      scopes === 'first' ? first.scope(drawn) : `${first.scope(drawn)}${end}${second.scope(drawn)}`,
  };
}
