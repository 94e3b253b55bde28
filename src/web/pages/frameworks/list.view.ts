import { formatDay } from '#domain/dates.js';
import { type Framework, shortTitle } from '#domain/frameworks/framework.js';
import type { FrameworkRow } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { EmptyStateView, PageHeaderView } from '../../views.js';
import type { Say } from './say-framework.js';

export interface FrameworkListView {
  readonly header: PageHeaderView;
  readonly rows: readonly {
    readonly title: string;
    readonly href: string;
    readonly publisher: string;
    readonly version: string;
    readonly asOf: string;
    readonly requirements: number;
    readonly asked: string;
    readonly crosswalks: readonly string[];
  }[];
  readonly empty: EmptyStateView | null;
}

export const frameworkListView = (rows: readonly FrameworkRow[], t: Say): FrameworkListView => ({
  header: { title: t('frameworks.title'), facts: [{ text: t('frameworks.lead') }], actions: [] },
  rows: rows.map(({ framework, coverage, crosswalks }) => ({
    title: framework.title,
    href: paths.framework.to({ frameworkId: framework.id }),
    publisher: framework.publisher,
    version: framework.version,
    asOf: formatDay(framework.asOf),
    requirements: coverage.requirements,
    asked: sayShare(coverage, t),
    crosswalks: crosswalks.map(({ from, to }) =>
      otherTitle(
        from === framework.id ? to : from,
        rows.map((row) => row.framework),
      ),
    ),
  })),
  empty:
    rows.length > 0
      ? null
      : { icon: 'scale', title: t('frameworks.empty.title'), text: t('frameworks.empty.text'), actions: [] },
});

/** Rounded down, so that 100 % is all of them. */
const sayShare = ({ asked, requirements }: FrameworkRow['coverage'], t: Say): string =>
  t('frameworks.asked-share', { asked, requirements, share: Math.floor((100 * asked) / requirements) });

/** What the framework at the other end of a crosswalk is called. */
export function otherTitle(id: Framework['id'], frameworks: readonly Framework[]): string {
  const other = frameworks.find((each) => each.id === id);
  return other === undefined ? id : shortTitle(other);
}
