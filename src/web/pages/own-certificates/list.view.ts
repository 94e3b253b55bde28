import { type CalendarDate, formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import { type OwnCertificateRecord, ownName } from '#domain/own-certificates/own-certificate.js';
import type { OwnCertificateList } from '#services/contract.js';
import { addressWith, pagerFor, pastTheEnd, toggleChip } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  EmptyStateView,
  FilterBarView,
  PageHeaderView,
  PagerView,
  PillView,
} from '../../views.js';
import { type Speaker, sayAway, sayKind, statePill } from './own-words.js';

export interface OwnListView {
  readonly header: PageHeaderView;
  readonly filter: FilterBarView | null;
  readonly rows: readonly OwnLine[];
  readonly pager: PagerView | null;
  readonly empty: EmptyStateView | null;
  /** Letters to the reader on dates; null while nothing is kept. */
  readonly letters: { readonly says: string; readonly change: ActionView } | null;
}

interface OwnLine {
  readonly called: string;
  readonly href: string;
  readonly holder: string;
  readonly kind: string;
  readonly covers: string;
  readonly until: string;
  readonly away: string;
  readonly late: boolean;
  readonly state: PillView;
  readonly given: string;
}

/** The list's address, as it was read. */
export interface OwnAddress {
  readonly search: string;
  readonly archived: '' | 'yes';
  readonly page: number;
}

interface Reader {
  readonly t: Speaker['t'];
  readonly actor: Member;
}

export function ownListView(list: OwnCertificateList, query: OwnAddress, reader: Reader): OwnListView {
  const { t, actor } = reader;
  const { rows, inUse, on, givenTo } = list;
  const isFiltered = query.search !== '' || query.archived !== '';
  const unused = inUse === 0 && !isFiltered && rows.total === 0;
  const hrefOf = (page: number) => addressWith(paths.ownCertificates.to(), { ...query, page });
  const upload: ActionView[] = may(actor.role, 'own-certificates.change')
    ? [{ label: t('own.upload'), href: paths.uploadOwnCertificate.to(), icon: 'upload', primary: true }]
    : [];
  return {
    header: {
      title: t('own.title'),
      facts: [
        ...(unused ? [] : [{ text: t(isFiltered ? 'own.found' : 'own.count', { count: rows.total }) }]),
        { text: t('own.lead') },
      ],
      actions: unused ? [] : upload,
    },
    filter: unused ? null : filterBar(query, isFiltered, t),
    rows: rows.items.map((own) => lineOf(own, { on, given: givenTo.get(own.id) ?? 0 }, t)),
    pager: pagerFor(rows, t('own.pages'), hrefOf),
    letters: unused ? null : lettersOf(list.letters, t),
    empty: emptyState(list, { unused, upload, first: hrefOf(1) }, t),
  };
}

const lettersOf = (wanted: boolean, t: Speaker['t']): OwnListView['letters'] => ({
  says: t(wanted ? 'own.letters.on' : 'own.letters.off'),
  change: {
    label: t(wanted ? 'own.letters.stop' : 'own.letters.want'),
    href: paths.ownLetters.to(),
    icon: 'mail',
    fields: [{ name: 'wanted', value: wanted ? 'no' : 'yes' }],
  },
});

function lineOf(
  own: OwnCertificateRecord,
  { on, given }: { readonly on: CalendarDate; readonly given: number },
  t: Speaker['t'],
): OwnLine {
  const { id, face, covers } = own;
  const { expiresOn } = face;
  return {
    called: ownName(own),
    href: paths.ownCertificate.to({ ownCertificateId: id }),
    holder: face.holder,
    kind: sayKind(face, t),
    covers: covers === '' ? t('own.covers-all') : covers,
    until: expiresOn === null ? t('own.not-known') : formatDay(expiresOn),
    away: expiresOn === null ? '' : sayAway(expiresOn, on, t),
    late: expiresOn !== null && expiresOn < on,
    state: statePill(face, t),
    given: t('own.given-count', { count: given }),
  };
}

const filterBar = (
  { search, archived }: OwnAddress,
  isFiltered: boolean,
  t: Speaker['t'],
): FilterBarView => ({
  action: paths.ownCertificates.to(),
  label: t('own.filter'),
  search: { name: 'search', label: t('own.find'), value: search, button: t('own.find-button') },
  chips: [
    toggleChip({
      name: 'archived',
      value: 'yes',
      label: t('own.archived'),
      count: null,
      pressed: archived === 'yes',
    }),
  ],
  kept: archived === '' ? [] : [{ name: 'archived', value: archived }],
  clear: isFiltered ? { label: t('own.clear'), href: paths.ownCertificates.to() } : null,
});

function emptyState(
  { rows }: OwnCertificateList,
  { unused, upload, first }: { unused: boolean; upload: readonly ActionView[]; first: string },
  t: Speaker['t'],
): EmptyStateView | null {
  if (rows.items.length > 0) return null;
  if (rows.total > 0) return pastTheEnd(first);
  if (!unused)
    return {
      icon: 'search',
      title: t('own.none.title'),
      text: t('own.none.text'),
      actions: [{ label: t('own.clear'), href: paths.ownCertificates.to() }],
    };
  return {
    icon: 'file-badge',
    title: t('own.empty.title'),
    text: upload.length > 0 ? t('own.empty.text') : t('own.empty.reads'),
    actions: upload,
  };
}
