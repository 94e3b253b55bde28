import type { z } from 'zod';
import type { Because, Classification, Found } from '#domain/ai-act/classification.js';
import { classify as classifySystem } from '#domain/ai-act/classify.js';
import { currentPack } from '#domain/ai-act/compare-packs.js';
import type { FactValue } from '#domain/ai-act/facts.js';
import { faultsOfFacts } from '#domain/ai-act/read-facts.js';
import type { FactDefinition, RulePack } from '#domain/ai-act/rule-pack.js';
import { ROLES, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import { tooMuch } from '#domain/content/fault.js';
import type { Content } from '#domain/content/prove-content.js';
import { calendarDate } from '#domain/dates.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { BadInput, BadUsage } from '../bad-input.js';
import { type Command, type Given, type Io, printJson } from '../command.js';
import { readJson, shippedContent } from '../read-definition.js';
import type { classificationShape } from '../shapes/classification-shape.js';

export const classify: Command = {
  name: 'classify',
  usage: 'FILE [--on YYYY-MM-DD] [--pack VERSION] | --facts [--pack VERSION]',
  summary:
    'Says what the EU AI Act makes of an AI system by the facts in FILE, on a day (today if left out): every tier, part and obligation with its reasons, or what would settle it. --facts lists what can be known instead; --pack takes another version of the law than the one in force. Not legal advice.',
  options: { on: { type: 'string' }, pack: { type: 'string' }, facts: { type: 'boolean' } },
  required: [],
  positionals: 'any',
  async run({ positionals, option, flag, io }) {
    const content = await shippedContent(io);
    const pack = packCalled(option('pack'), content);
    const [file, ...more] = positionals;
    if (flag('facts')) {
      if (file !== undefined) throw new BadUsage('--facts takes no file.');
      printJson(io, factsOf(pack));
      return 0;
    }
    if (file === undefined || more.length > 0) throw new BadUsage('Name one file of facts, or --facts.');
    const on = dayOf(option, io);
    const facts = await readFacts(io, file, pack);
    const framework = content.frameworks.find(({ id }) => id === pack.framework.id);
    if (framework === undefined) throw new BadUsage(`There is no framework ${pack.framework.id}.`);
    printJson(io, inWords(classifySystem(pack, framework, facts, on), pack, framework));
    return 0;
  },
};

function dayOf(option: Given['option'], io: Io) {
  const on = option('on') === '' ? io.today() : calendarDate(option('on'));
  if (on === null) throw new BadUsage(`--on: ${option('on')} is not a day; write it as 2026-11-21.`);
  return on;
}

/** The pack of a version; the law in force where none is named. */
function packCalled(version: string, { rulePacks }: Content): RulePack {
  const pack = version === '' ? currentPack(rulePacks) : rulePacks.find((each) => each.version === version);
  if (pack === null || pack === undefined)
    throw new BadUsage(`--pack: choose one of ${rulePacks.map((each) => each.version).join(', ')}.`);
  return pack;
}

/** A file of facts: `{"facts": {…}}`, or the record alone. Throws BadInput with every fault. */
async function readFacts(io: Io, file: string, pack: RulePack) {
  const json = await readJson(io, file);
  const large = tooMuch(json);
  if (large !== null) throw new BadInput([{ file, ...large }]);
  const wrapped = typeof json === 'object' && json !== null && 'facts' in json;
  const strange = wrapped ? Object.keys(json).filter((key) => key !== 'facts') : [];
  const verdict = faultsOfFacts(pack, wrapped ? json.facts : json);
  const faults = [
    ...strange.map((path) => ({ path, reason: 'Beside the facts there is nothing.' })),
    ...('faults' in verdict ? verdict.faults : []),
  ];
  if (faults.length > 0) throw new BadInput(faults.map((fault) => ({ file, ...fault })));
  return 'facts' in verdict ? verdict.facts : {};
}

const factsOf = ({ facts }: RulePack) =>
  facts.map(({ id, question, type, article, help, presume }) => ({
    id,
    question,
    type,
    article,
    ...(help === undefined ? {} : { help }),
    ...(presume === undefined ? {} : { presume }),
  }));

/** A fact as a reason, after the name of the system: `profiles people`. */
function factSays(definition: FactDefinition | undefined, value: FactValue): string {
  if (value === 'yes') return definition?.says ?? '';
  return value === 'no' ? (definition?.nay ?? '') : `${definition?.says ?? ''}: ${value}`;
}

/** A classification with the words of its law beside the ids. */
function inWords(
  classification: Classification,
  pack: RulePack,
  framework: Framework,
): z.input<typeof classificationShape> {
  const definitions = new Map(pack.facts.map((each) => [each.id, each]));
  const rules = new Map(pack.rules.map((each) => [each.id, each]));
  const requirements = new Map(framework.requirements.map((each) => [each.id, each]));
  const says = ({ fact, value }: Because) => ({ fact, value, says: factSays(definitions.get(fact), value) });
  const told = ({ standing, because, rules: holding, needs, quickest }: Found) => ({
    standing,
    because: because.map(says),
    rules: holding.map((id) => ({
      id,
      says: rules.get(id)?.says ?? id,
      article: rules.get(id)?.article ?? '',
    })),
    needs: needs.map((fact) => ({ fact, question: definitions.get(fact)?.question ?? fact })),
    quickest: quickest.map(says),
  });
  const { tiers, roles, duties, given } = classification;
  return {
    pack: { ...classification.pack, caveats: [...pack.caveats] },
    on: classification.on,
    notLegalAdvice: true,
    undetermined: classification.undetermined,
    tiers: tiers.map((found) => ({
      tier: found.tier,
      title: TIERS[found.tier].word,
      articles: [...found.articles],
      ...told(found),
      from: found.from,
    })),
    roles: roles.map((found) => ({
      actor: found.actor,
      role: found.role,
      title: ROLES[found.role].word,
      article: found.article,
      ...told(found),
    })),
    duties: duties.map(({ tiers: by, ...duty }) => ({
      ...duty,
      tiers: [...by],
      number: requirements.get(duty.requirement)?.number ?? '',
      title: requirements.get(duty.requirement)?.title ?? '',
      evidence: [...(requirements.get(duty.requirement)?.evidence ?? [])],
    })),
    given: { tiers: [...given.tiers], roles: [...given.roles], facts: given.facts },
  };
}
