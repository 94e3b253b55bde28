import { FORMAT_NAMES } from '#domain/exchange/formats.js';
import { isLoose, listIn, textIn } from '#domain/exchange/loose.js';
import type { Proof } from '#domain/exchange/prove-made.js';
import { MOST_QUESTIONS } from '#domain/questionnaires/definition.js';
import { kinds } from '#domain/questionnaires/kinds/register.js';
import type { KindId } from '#domain/questionnaires/kinds/values.js';
import type { ImportReading } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FactsView, PageHeaderView } from '../../views.js';
import { KIND_WORDS } from './say-question.js';

/** Lines of one list that a page shows. */
const MOST_LINES = 1_000;

/** What no longer fits in a list of so many, in words; '' where all of it does. */
const beyond = (count: number): string =>
  count > MOST_LINES ? `and ${(count - MOST_LINES).toLocaleString('en-GB')} more` : '';

/** Something with its place. */
interface PlacedWords {
  readonly place: string;
  readonly words: string;
}

export interface ImportUploadView {
  readonly action: string;
  readonly back: string;
  readonly templates: { readonly workbook: string; readonly csv: string };
  readonly limits: string;
  readonly formats: readonly string[];
  readonly fault: string | null;
  readonly summary: ErrorSummaryView | null;
  /** Everything that kept the last file from being read. */
  readonly faults: readonly PlacedWords[];
  readonly faultsMore: string;
}

/** Why the last file was refused; `reading` where it was read, with its faults. */
interface Refusal {
  readonly fault: string;
  readonly reading: ImportReading | null;
}

/** The form that takes a file, with why the last one was refused. */
export const importUploadView = (largest: number, refusal: Refusal | null): ImportUploadView => ({
  action: paths.importQuestionnaire.to(),
  back: paths.questionnaires.to(),
  templates: {
    workbook: paths.questionnaireTemplate.to(),
    csv: paths.questionnaireTemplateCsv.to(),
  },
  limits: `At most ${largest / 1_000_000} MB and ${MOST_QUESTIONS.toLocaleString('en-GB')} questions.`,
  formats: Object.values(FORMAT_NAMES),
  ...(refusal === null ? { fault: null, summary: null, faults: [], faultsMore: '' } : refusalView(refusal)),
});

/** One fault of the whole file stands at its field; several, or those with a place, in a list. */
function refusalView({
  fault,
  reading,
}: Refusal): Pick<ImportUploadView, 'fault' | 'summary' | 'faults' | 'faultsMore'> {
  const faults = (reading?.faults ?? []).map(({ path, reason }) => ({ place: path, words: reason }));
  const [only] = faults;
  const title = 'Nothing was imported.';
  const atField = (words: string) => ({
    fault: words,
    summary: { title, faults: [{ text: words, href: '#field-file' }] },
    faults: [],
    faultsMore: '',
  });
  if (only === undefined) return atField(fault);
  if (faults.length === 1 && only.place === '') return atField(only.words);
  const words = `${counted(faults.length, 'fault')} kept the file from being read; each is listed with its place.`;
  return {
    fault: words,
    summary: { title, faults: [{ text: words, href: '#faults' }] },
    faults: faults.slice(0, MOST_LINES),
    faultsMore: beyond(faults.length),
  };
}

export interface ImportPreviewView {
  readonly header: PageHeaderView;
  readonly facts: FactsView;
  readonly sections: readonly {
    readonly title: string;
    readonly count: string;
    readonly first: readonly {
      readonly text: string;
      readonly kind: string;
      readonly conditional: boolean;
    }[];
    readonly more: string;
  }[];
  readonly faults: readonly PlacedWords[];
  readonly faultsCount: string;
  readonly faultsMore: string;
  readonly notCarried: readonly PlacedWords[];
  readonly notCarriedCount: string;
  readonly notCarriedMore: string;
  readonly notes: readonly string[];
  readonly action: string;
  readonly back: string;
  /** What was read, as the form carries it on. */
  readonly kept: string;
  readonly deed: string;
}

/** Questions of a section that are shown before the rest is only counted. */
const SHOWN = 3;

export function importPreviewView({
  name,
  reading,
  proof,
  kept,
}: {
  readonly name: string;
  readonly reading: ImportReading;
  readonly proof: Proof;
  readonly kept: string;
}): ImportPreviewView {
  const sections = listIn(proof.json, 'sections');
  const questions = sections.flatMap((section) => listIn(section, 'questions'));
  const faults = proof.faults
    .slice(0, MOST_LINES)
    .map(({ path, reason }) => ({ place: placeIn(path, sections), words: reason }));
  const { notCarried, notes, format } = reading;
  return {
    header: {
      title: textIn(proof.json, 'title') || name,
      facts: [{ text: 'Nothing is kept yet. This is what would become a draft.' }],
      actions: [],
    },
    facts: {
      rows: [
        { label: 'File', value: name },
        { label: 'Read as', value: format === null ? '' : FORMAT_NAMES[format] },
        { label: 'Sections', value: String(sections.length) },
        { label: 'Questions', value: String(questions.length) },
        { label: 'Asked under a condition', value: String(questions.filter(isConditional).length) },
        ...reading.proofs.filter(({ kind }) => kind !== 'questionnaire').map(alsoHeld),
      ],
    },
    sections: sections.slice(0, MOST_LINES).map(sectionOf),
    faults,
    faultsCount: counted(proof.faults.length, 'fault'),
    faultsMore: beyond(proof.faults.length),
    notCarried: notCarried.slice(0, MOST_LINES).map(({ path, what }) => ({ place: path, words: what })),
    notCarriedCount: counted(notCarried.length, 'thing'),
    notCarriedMore: beyond(notCarried.length),
    notes,
    action: paths.keepImport.to(),
    back: paths.importQuestionnaire.to(),
    kept,
    deed: proof.faults.length === 0 ? 'Make a draft of it' : 'Make a draft of it, and mend it there',
  };
}

const isConditional = (question: unknown): boolean => isLoose(question) && isLoose(question.askedWhen);

const alsoHeld = ({ kind, json }: Proof) => ({
  label: kind === 'framework' ? 'It also holds a framework' : 'It also holds a mapping set',
  value: `${textIn(json, 'title') || textIn(json, 'id')}: whoever runs the portal imports it with assay framework import.`,
});

function sectionOf(section: unknown) {
  const questions = listIn(section, 'questions');
  const left = questions.length - SHOWN;
  return {
    title: textIn(section, 'title') || 'Without a title',
    count: counted(questions.length, 'question'),
    first: questions.slice(0, SHOWN).map((question) => ({
      text: textIn(question, 'text') || 'Without words',
      kind: kindWords(textIn(question, 'kind')),
      conditional: isConditional(question),
    })),
    more: left > 0 ? `and ${counted(left, 'more question')}` : '',
  };
}

const kindWords = (kind: string): string => (Object.hasOwn(kinds, kind) ? KIND_WORDS[kind as KindId] : kind);

/** `options[0].text` as people count: option 1 text. */
const inWords = (field: string): string =>
  field
    .replace(/(\w+?)s?\[(\d+)\]/g, (_, name: string, at: string) => `${name} ${Number(at) + 1}`)
    .replaceAll('.', ' ');

/** `sections[1].questions[2].text` as a person finds it: 2.3, and the field. */
function placeIn(path: string, sections: readonly unknown[]): string {
  const [, section, question, field = ''] =
    /^sections\[(\d+)\](?:\.questions\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  if (section === undefined) return path;
  const title = textIn(sections[Number(section)], 'title');
  const number = Number(section) + 1;
  return [
    question === undefined ? `Section ${number}, ${title}` : `Question ${number}.${Number(question) + 1}`,
    inWords(field),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
