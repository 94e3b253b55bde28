import { type CalendarDate, calendarDate } from '#domain/dates.js';
import { sectionKOf } from '#domain/sspa/section-k.js';
import { sspaPathOf, versionOn } from '#domain/sspa/sspa-path.js';
import type { SspaRules } from '#domain/sspa/sspa-rules.js';
import { BadUsage } from '../bad-input.js';
import { type Command, type Io, printJson } from '../command.js';
import { shippedContent } from '../read-definition.js';
import { readSspa } from '../read-sspa.js';

export const sspa: Command = {
  name: 'sspa',
  usage: 'FILE [--on YYYY-MM-DD] | --facts',
  summary:
    'Says what Microsoft’s supplier programme asks of a vendor, by what is known of it on a day (today if left out); --facts lists what can be known. No status: Green and Red are Microsoft’s alone.',
  options: { on: { type: 'string' }, facts: { type: 'boolean' } },
  required: [],
  positionals: 'any',
  async run({ positionals, option, flag, io }) {
    const on = option('on') === '' ? io.today() : calendarDate(option('on'));
    if (on === null) throw new BadUsage(`--on: ${option('on')} is not a day; write it as 2026-11-21.`);
    const [file, ...more] = positionals;
    if (flag('facts') ? file !== undefined : file === undefined || more.length > 0)
      throw new BadUsage('Name one file, or --facts and none.');
    const { sspa: rules, frameworks } = await shippedContent(io);
    const framework = frameworks.find(({ id }) => id === rules?.framework);
    if (rules === null || framework === undefined)
      throw new BadUsage('No rules of the programme are shipped here.');
    if (file === undefined) {
      printJson(io, factsOf(rules));
      return 0;
    }
    const path = await pathOf(io, file, { rules, on });
    printJson(io, {
      programme: { id: rules.id, title: rules.title, asOf: rules.asOf },
      ...path,
      sectionK: sectionKOf(framework, path.version.id, []),
      notEstablished: rules.notEstablished,
      sources: rules.sources,
      caveats: rules.caveats,
    });
    return 0;
  },
};

async function pathOf(
  io: Io,
  file: string,
  { rules, on }: { readonly rules: SspaRules; readonly on: CalendarDate },
) {
  const known = await readSspa(io, file, rules);
  const version = known.version ?? versionOn(rules, on)?.id;
  if (version === undefined)
    throw new BadUsage(`No version was in force on ${on} as far as is known here; name one in ${file}.`);
  const certificates = known.certificates.map((each, at) => ({ id: String(at + 1), ...each }));
  return sspaPathOf(rules, { ...known, version }, certificates, on);
}

const factsOf = ({ facts }: SspaRules) =>
  facts.map(({ id, group, question, help, confidence, sources, note, withoutRule }) => ({
    id,
    type: 'yes, no or unknown',
    question,
    group,
    ...(help === undefined ? {} : { help }),
    ...(note === undefined ? {} : { note }),
    ...(withoutRule === undefined ? {} : { withoutRule }),
    confidence,
    sources,
  }));
