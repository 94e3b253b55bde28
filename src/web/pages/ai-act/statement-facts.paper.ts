import type { KeptFact, KeptFacts } from '#domain/ai-act/facts.js';
import type { FactDefinition, QuestionPage, RulePack } from '#domain/ai-act/rule-pack.js';
import type { PaperBlock, PaperCell } from '#domain/documents/paper.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { definitionsOf, valueWords } from './fact-says.js';

interface Told {
  readonly definition: FactDefinition;
  readonly fact: KeptFact;
}

/** Who said what when; what nobody answered is not in it. */
export function factBlocks({ pack, aiSystem }: ClassifiedAiSystem, timeZone: string): readonly PaperBlock[] {
  const kept = aiSystem.classified?.facts ?? {};
  const count = pack.facts.filter(({ id }) => kept[id] !== undefined).length;
  const head: PaperBlock = { kind: 'heading', text: `Facts (${count} of ${pack.facts.length} answered)` };
  if (count === 0) return [head, { kind: 'text', text: 'Nobody has answered anything yet.' }];
  return [
    head,
    {
      kind: 'table',
      columns: [
        { label: 'Fact' },
        { label: 'Where in the law', width: 84 },
        { label: 'Answer', width: 58 },
        { label: 'Who and when', width: 96 },
      ],
      rows: pack.pages.flatMap((page) => {
        const told = toldOn(page, kept, pack);
        return [
          ...told.filter((each) => !isPlainNo(each)).map((each) => factRow(each, timeZone)),
          ...byTeller(told.filter(isPlainNo)).map((group) => noRow(group, timeZone)),
        ];
      }),
    },
  ];
}

function toldOn({ facts }: QuestionPage, kept: KeptFacts, pack: RulePack): readonly Told[] {
  const definitions = definitionsOf(pack);
  return facts.flatMap((id) => {
    const [definition, fact] = [definitions.get(id), kept[id]];
    return definition === undefined || fact === undefined ? [] : [{ definition, fact }];
  });
}

const isPlainNo = ({ fact }: Told): boolean => fact.value === 'no' && fact.note === undefined;

const factRow = ({ definition, fact }: Told, timeZone: string): readonly PaperCell[] => [
  { text: definition.label, below: fact.note === undefined ? '' : `“${fact.note}”`, strong: true },
  definition.article,
  valueWords(fact.value),
  tellerCell(fact, timeZone),
];

type Group = readonly [Told, ...Told[]];

/** What one person said at one moment; a page of boxes left empty is one answer. */
function byTeller(told: readonly Told[]): readonly Group[] {
  const groups = new Map<string, [Told, ...Told[]]>();
  for (const each of told) {
    const key = `${each.fact.at} ${each.fact.by.name}`;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [each]);
    else there.push(each);
  }
  return [...groups.values()];
}

const noRow = (group: Group, timeZone: string): readonly PaperCell[] => [
  group.map(({ definition }) => definition.label).join('; '),
  group.length === 1 ? group[0].definition.article : '',
  valueWords('no'),
  tellerCell(group[0].fact, timeZone),
];

const tellerCell = (fact: KeptFact, timeZone: string): PaperCell => ({
  text: fact.by.name,
  below: formatTime(fact.at, timeZone),
});
