import type { FrameworkId } from '#domain/ids.js';
import { type BandLetter, headingsOf, type SummaryPart } from '#domain/portfolio/score-summary.js';
import type { Definitions, Heat, Portfolio, PortfolioRow } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';

/** A table whose cells are coloured by band: the drawing and its table are one. */
export interface HeatMapView {
  /** The finding in a sentence. */
  readonly sentence: string;
  readonly columns: readonly HeatColumn[];
  /** Many columns: their heads stand upright. */
  readonly upright: boolean;
  readonly rows: readonly HeatRow[];
}
interface HeatColumn {
  readonly id: string;
  readonly label: string;
  /** A clause or an objective; '' for a section. */
  readonly number: string;
}
interface HeatRow {
  readonly vendor: string;
  readonly aiSystem: string;
  readonly href: string;
  readonly cells: readonly HeatCell[];
  /** `64 %`, or a dash where nothing was earned. */
  readonly proven: string;
  readonly total: Omit<HeatCell, 'href'>;
  readonly scoreHref: string;
}
interface HeatCell {
  /** `38`, `n/a`, or a dash where nothing of it was asked. */
  readonly said: string;
  readonly letter: BandLetter | null;
  /** Where the answers stand. */
  readonly href: string | null;
}

/** More columns than this stand upright. */
const FLAT_COLUMNS = 7;

export function heatMapView(
  rows: readonly PortfolioRow[],
  heat: Heat,
  definitions: Definitions,
): HeatMapView {
  const columns = columnsOf(heat, definitions).filter(({ id }) =>
    rows.some((row) => partsOf(row, heat).some((part) => part.id === id)),
  );
  return {
    sentence: sentenceOf(rows, heat, columns),
    columns,
    upright: columns.length > FLAT_COLUMNS,
    rows: rows.map((row) => rowOf(row, heat, columns)),
  };
}

function columnsOf(heat: Heat, { frameworks, questionnaires }: Definitions): readonly HeatColumn[] {
  if (heat.by === 'questionnaire') {
    const versions = questionnaires.filter(({ id }) => id === heat.id);
    const latest = versions.toSorted((a, b) => b.version - a.version)[0];
    return (latest?.sections ?? []).map(({ id, title }) => ({ id, label: title, number: '' }));
  }
  const framework = frameworks.find(({ id }) => id === heat.id);
  if (framework === undefined) return [];
  const headings = new Set(headingsOf(framework).values());
  return framework.requirements
    .filter(({ id }) => headings.has(id))
    .map(({ id, number, title }) => ({ id, label: title, number }));
}

const partsOf = ({ summary }: PortfolioRow, heat: Heat): readonly SummaryPart[] =>
  heat.by === 'questionnaire'
    ? summary.sections
    : summary.themes.filter(({ framework }) => framework === heat.id);

function rowOf(row: PortfolioRow, heat: Heat, columns: readonly HeatColumn[]): HeatRow {
  const { vendor, aiSystem, summary } = row;
  const score = paths.score.to({ assessmentId: summary.assessmentId });
  const parts = new Map(partsOf(row, heat).map((part) => [part.id, part]));
  const cellOf = ({ id }: HeatColumn): HeatCell => {
    const part = parts.get(id);
    if (part === undefined) return { said: '–', letter: null, href: null };
    const href = heat.by === 'questionnaire' ? `${score}#section-${id}` : null;
    return { said: part.value === null ? 'n/a' : String(Math.round(part.value)), letter: part.letter, href };
  };
  return {
    vendor: vendor.name,
    aiSystem,
    href: paths.vendor.to({ vendorId: vendor.id }),
    cells: columns.map(cellOf),
    proven: summary.proven === null ? '–' : `${summary.proven} %`,
    total: {
      said: `${summary.letter ?? '–'} ${summary.value === null ? '' : Math.round(summary.value)}`.trim(),
      letter: summary.letter,
    },
    scoreHref: score,
  };
}

/** The weakest vendor, and the column in which most stand in the two lower bands. */
function sentenceOf(rows: readonly PortfolioRow[], heat: Heat, columns: readonly HeatColumn[]): string {
  const [weakest] = rows;
  if (weakest === undefined) return 'Nothing is scored yet.';
  const isLow = (letter: BandLetter | null) => letter === 'D' || letter === 'C';
  const lowIn = columns.map((column) => ({
    column,
    count: rows.filter((row) =>
      partsOf(row, heat).some(({ id, letter }) => id === column.id && isLow(letter)),
    ).length,
  }));
  const worst = lowIn.reduce((a, b) => (b.count > a.count ? b : a), { column: null, count: 0 } as {
    column: HeatColumn | null;
    count: number;
  });
  const { summary, vendor, aiSystem } = weakest;
  const first = `Weakest is ${vendor.name} with ${aiSystem}: ${summary.value === null ? '' : Math.round(summary.value)} of 100, band ${summary.letter ?? '–'}.`;
  if (worst.column === null) return `${first} Nothing shown stands in band C or D.`;
  const { number, label } = worst.column;
  return `${first} ${counted(worst.count, 'AI system')} of ${rows.length} ${worst.count === 1 ? 'stands' : 'stand'} in band C or D in ${number === '' ? label : `${number} ${label}`}, more than anywhere else.`;
}

/** The heat map shown before anybody chose: the first framework, or where there is none the first questionnaire. */
export function firstHeat({ frameworks, questionnaires }: Definitions): Heat | null {
  const [framework] = frameworks;
  if (framework !== undefined) return { by: 'framework', id: framework.id };
  const [questionnaire] = questionnaires;
  return questionnaire === undefined ? null : { by: 'questionnaire', id: questionnaire.id };
}

/** What is shown where nobody chose: of the frameworks, whose rows are the same, the one that most rows were asked about. */
export function usualHeat({ rows, definitions }: Pick<Portfolio, 'rows' | 'definitions'>): Heat | null {
  const first = firstHeat(definitions);
  if (first?.by !== 'framework') return first;
  const askedIn = (id: FrameworkId) =>
    rows.filter(({ summary }) => summary.themes.some(({ framework }) => framework === id)).length;
  const [oftenest] = definitions.frameworks.toSorted((a, b) => askedIn(b.id) - askedIn(a.id));
  return oftenest === undefined ? first : { by: 'framework', id: oftenest.id };
}
