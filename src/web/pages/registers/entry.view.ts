import type { VerdictId } from '#domain/certificates/check.js';
import { entryFromCheck } from '#domain/certificates/directory-check.js';
import { calendarDate, formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import { thingsOf } from '#domain/registers/entry-things.js';
import { findCounterClaim } from '#domain/registers/find-in-registers.js';
import type { EntryChange, EntryDeed, EntryFields } from '#domain/registers/register-entry.js';
import { LIST_TITLES, REGISTER_COLUMNS, type RegisterColumn } from '#domain/registers/register-lists.js';
import type { Accreditation } from '#domain/registers/registers.js';
import { isStale } from '#domain/registers/registers-of.js';
import type { EntryDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ChangeView,
  ConfirmView,
  FactsView,
  FactView,
  LinkView,
  PageHeaderView,
  PillView,
} from '../../views.js';
import { CERTIFICATE_VERDICT_PILLS } from '../certificates/certificate-words.js';
import { type CertificateLine, certificateLine } from '../certificates/list.view.js';
import { type CheckLine, checkLines } from './checks.view.js';
import {
  type ListedEntry,
  listedEntries,
  lookupIn,
  pairOf,
  type RegisterLine,
} from './register-lines.view.js';
import { RETIRED_PILL, STALE_PILL, WORD_PILLS } from './register-words.js';

export interface RegisterEntryView {
  readonly header: PageHeaderView;
  readonly notices: readonly string[];
  /** What the latest check found that the entry does not say. */
  readonly offer: { readonly words: string; readonly link: LinkView } | null;
  readonly facts: FactsView;
  readonly sources: readonly { readonly id: string; readonly reference: string; readonly says: string }[];
  /** Of a certification body or an accreditor: who accredits it, or whom it accredits. */
  readonly accreditations: {
    readonly title: string;
    readonly lines: readonly RegisterLine[];
    readonly none: string;
    readonly add: LinkView | null;
  } | null;
  /** What a page says against it. */
  readonly against: { readonly fact: string; readonly note: string } | null;
  readonly checks: {
    readonly lines: readonly CheckLine[];
    readonly none: string;
    /** Where to look from here; null where nobody may, or the page begins with it. */
    readonly look: LinkView | null;
  } | null;
  readonly certificates: { readonly lines: readonly CertificateLine[]; readonly none: string } | null;
  readonly moved: readonly {
    readonly on: string;
    readonly certificate: LinkView;
    readonly before: PillView;
    readonly after: PillView;
  }[];
  readonly history: readonly HistoryLine[];
  readonly deed: ConfirmView | null;
}

interface HistoryLine {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly changes: readonly ChangeView[];
  readonly undo: ConfirmView | null;
}

/** What an entry is called. */
export function calledOf({ list, key, state, known }: EntryDetail): string {
  const { fields } = state;
  if (list !== 'accreditations') return fields?.['name'] ?? key;
  const body = known.registers.certificationBodies.find(({ id }) => id === fields?.['certificationBody']);
  const accreditor = known.registers.accreditationBodies.find(
    ({ id }) => id === fields?.['accreditationBody'],
  );
  const by = accreditor?.shortName ?? (fields?.['accreditationBody'] || 'an accreditor not known');
  return `${body?.name ?? fields?.['certificationBody'] ?? key}, by ${by}`;
}

export function registerEntryView(detail: EntryDetail, actor: Member): RegisterEntryView {
  const { list, state, known, certificates, moved } = detail;
  const mayEdit = may(actor.role, 'registers.edit');
  return {
    header: headerOf(detail, actor),
    notices: noticesOf(detail, mayEdit),
    offer: mayEdit ? offerOf(detail) : null,
    facts: { rows: state.fields === null ? [] : factRows(detail, state.fields) },
    sources: sourcesOf(detail),
    accreditations: accreditationsOf(detail, mayEdit),
    against: againstOf(detail),
    checks:
      list === 'counter-claims'
        ? null
        : {
            lines: checkLines(detail, actor),
            none: 'Nobody has looked in a directory for it yet.',
            look: lookFrom(detail, actor),
          },
    certificates:
      list === 'counter-claims'
        ? null
        : {
            lines: certificates.map((row) => certificateLine(row, known.on)),
            none: 'No certificate in use names it.',
          },
    moved: moved.map(({ certificateId, before, after, on }) => ({
      on: formatDay(on),
      certificate: movedLink(detail, certificateId),
      before: CERTIFICATE_VERDICT_PILLS[before as VerdictId],
      after: CERTIFICATE_VERDICT_PILLS[after as VerdictId],
    })),
    history: detail.changes.map((change) => historyLine(detail, change, { actor, mayEdit })),
    deed: mayEdit ? deedOf(detail) : null,
  };
}

/** The way from an entry to looking: the form of its accreditation, or those to choose from. */
function lookFrom(detail: EntryDetail, actor: Member): LinkView | null {
  const { list, key, state } = detail;
  if (state.retired || state.fields === null || !may(actor.role, 'certificates.change')) return null;
  if (list === 'accreditations')
    return state.fields['accreditationBody'] === ''
      ? null
      : { label: 'Look in the directory', href: paths.newDirectoryCheck.to({ key }) };
  const [known, ...others] = accreditationKeys(detail, ({ accreditationBody }) => accreditationBody !== null);
  if (known !== undefined)
    return others.length === 0
      ? { label: 'Look in the directory', href: paths.newDirectoryCheck.to({ key: known }) }
      : { label: 'Choose the accreditation to look up', href: '#accreditations' };
  const [unknown] = accreditationKeys(detail);
  return unknown === undefined || !may(actor.role, 'registers.edit')
    ? null
    : {
        label: 'Say who accredits it first',
        href: paths.changeRegisterEntry.to({ list: 'accreditations', key: unknown }),
      };
}

const movedLink = ({ certificates }: EntryDetail, certificateId: string): LinkView => ({
  label: certificates.find(({ id }) => id === certificateId)?.standing.holder || 'A certificate',
  href: paths.certificate.to({ certificateId }),
});

function headerOf(detail: EntryDetail, actor: Member): PageHeaderView {
  const { list, key, state } = detail;
  const stands = !state.retired && state.fields !== null;
  const mayCheck =
    stands &&
    list === 'accreditations' &&
    state.fields['accreditationBody'] !== '' &&
    may(actor.role, 'certificates.change');
  const check = {
    label: 'Check the directory',
    href: paths.newDirectoryCheck.to({ key }),
    icon: 'eye' as const,
  };
  const change = {
    label: 'Change',
    href: paths.changeRegisterEntry.to({ list, key }),
    icon: 'pencil' as const,
  };
  return {
    title: calledOf(detail),
    facts: headFacts(detail),
    actions: [
      ...(mayCheck ? [{ ...check, primary: true }] : []),
      ...(stands && may(actor.role, 'registers.edit') ? [{ ...change, primary: !mayCheck }] : []),
    ],
  };
}

const isOwn = ({ own }: EntryDetail): boolean => own !== null && own.fields !== null;

function headFacts(detail: EntryDetail): readonly FactView[] {
  const { list, state, isShipped, known } = detail;
  const asOf = calendarDate(state.fields?.['asOf'] ?? '');
  return [
    { link: { label: LIST_TITLES[list].all, href: addressWith(paths.registers.to(), { list }) } },
    { pill: WORD_PILLS[!isOwn(detail) ? 'shipped' : isShipped ? 'corrected' : 'added'] },
    ...(asOf === null ? [] : [{ text: `as of ${formatDay(asOf)}` }]),
    ...(asOf !== null && isStale(asOf, known.on) ? [{ pill: STALE_PILL }] : []),
    ...(state.retired ? [{ pill: RETIRED_PILL }] : []),
  ];
}

function offerOf({ list, key, known, state }: EntryDetail): RegisterEntryView['offer'] {
  const { fields } = state;
  const check = list === 'accreditations' ? latestCheck(known, key, fields) : undefined;
  if (fields === null || state.retired || check === undefined || entryFromCheck(fields, check) === fields)
    return null;
  return {
    words: `The check of ${formatDay(check.on)} by ${check.by.name} found what does not stand here yet.`,
    link: {
      label: 'Write it into the entry',
      href: addressWith(paths.changeRegisterEntry.to({ list, key }), { check: check.id }),
    },
  };
}

/** Of the very accreditation, its standard as well. */
function latestCheck({ checks }: EntryDetail['known'], key: string, fields: EntryFields | null) {
  return checks.find(
    (check) =>
      pairOf(check) === key.split('~').slice(0, 2).join('~') && check.standard === fields?.['standard'],
  );
}

function noticesOf({ list, key, known, state }: EntryDetail, mayEdit: boolean): readonly string[] {
  const left = known.leftOut.filter((each) => each.list === list && each.key === key);
  return [
    ...left.map(({ reason }) => `${reason} It counts for nothing until that is settled.`),
    ...(state.retired ? ['It is retired: it counts for no certificate. Restored, it is as it was.'] : []),
    ...(state.fields === null ? ['It was added and taken back. Its history is kept.'] : []),
    ...(mayEdit ? [] : ['Owners and managers of your organisation change what stands here.']),
  ];
}

const factRows = (detail: EntryDetail, fields: EntryFields): FactsView['rows'] =>
  REGISTER_COLUMNS[detail.list].flatMap((column) => {
    const value = fields[column.id] ?? '';
    // A source of the shipped file is told in full below.
    const isIds = column.id === 'source' && !isOwn(detail);
    return value === '' || isIds ? [] : [factRow(detail, column, value)];
  });

function factRow({ known }: EntryDetail, column: RegisterColumn, value: string): FactsView['rows'][number] {
  const row = { label: column.title, value: sayValue(column, value) };
  if (column.kind === 'address') return { ...row, href: value };
  if (column.kind === 'certification-body' || column.kind === 'accreditation-body') {
    const list = column.kind === 'certification-body' ? 'certification-bodies' : 'accreditation-bodies';
    const thing = thingsOf(known.registers, list).get(value);
    const name = thing !== undefined && 'name' in thing ? thing.name : value;
    return { label: column.title, value: name, href: paths.registerEntry.to({ list, key: value }) };
  }
  return row;
}

/** A value as people read it: a day in words, a choice by its label. */
const sayValue = ({ kind, options = [] }: RegisterColumn, value: string): string =>
  kind === 'day' ? dayWords(value) : (options.find((option) => option.value === value)?.label ?? value);

function dayWords(value: string): string {
  const day = calendarDate(value);
  return day === null ? value : formatDay(day);
}

function sourcesOf(detail: EntryDetail): RegisterEntryView['sources'] {
  const { known, state } = detail;
  if (isOwn(detail)) return [];
  const ids = (state.fields?.['source'] ?? '').split('; ');
  return known.registers.sources.filter(({ id }) => ids.includes(id));
}

/** The accreditations of a certification body, or by an accreditor. */
const accreditationKeys = (
  { list, key, known }: EntryDetail,
  isMeant: (accreditation: Accreditation) => boolean = () => true,
): readonly string[] =>
  [...thingsOf(known.registers, 'accreditations')]
    .filter(([, thing]) => {
      const accreditation = thing as Accreditation;
      const { certificationBody, accreditationBody } = accreditation;
      const own = list === 'certification-bodies' ? certificationBody : accreditationBody;
      return own === key && isMeant(accreditation);
    })
    .map(([id]) => id);

function accreditationsOf(detail: EntryDetail, mayEdit: boolean): RegisterEntryView['accreditations'] {
  const { list, key, known, state } = detail;
  if (list !== 'certification-bodies' && list !== 'accreditation-bodies') return null;
  const lookup = lookupIn(known);
  const ofBody = list === 'certification-bodies';
  const keys = accreditationKeys(detail).map((id) =>
    paths.registerEntry.to({ list: 'accreditations', key: id }),
  );
  const lines = listedEntries('accreditations', lookup)
    .filter(({ line }: ListedEntry) => keys.includes(line.href))
    .map(({ line }) => line);
  const given = ofBody ? { certificationBody: key } : { accreditationBody: key };
  return {
    title: ofBody ? 'Who accredits it' : 'Whom it accredits',
    lines,
    none: ofBody ? 'Nobody is known to accredit it.' : 'Nobody it accredits is known here.',
    add:
      mayEdit && !state.retired && state.fields !== null
        ? {
            label: 'Add an accreditation',
            href: addressWith(paths.newRegisterEntry.to({ list: 'accreditations' }), given),
            icon: 'plus',
          }
        : null,
  };
}

function againstOf({ list, known, state }: EntryDetail): RegisterEntryView['against'] {
  if (list !== 'certification-bodies') return null;
  const claim = findCounterClaim(known.registers, state.fields?.['name'] ?? '');
  return claim === null ? null : { fact: `${claim.name} ${claim.fact}.`, note: claim.note };
}

const DEEDS: Readonly<Record<EntryDeed, string>> = {
  added: 'Added',
  changed: 'Changed',
  imported: 'Brought in from a file',
  retired: 'Retired',
  restored: 'Restored',
  'put-back': 'Put back',
};

function historyLine(
  detail: EntryDetail,
  change: EntryChange,
  { actor, mayEdit }: { readonly actor: Member; readonly mayEdit: boolean },
): HistoryLine {
  const { list, before, after } = { ...change, list: detail.list };
  const changes = REGISTER_COLUMNS[list]
    .map((column) => ({
      what: column.title,
      before: sayValue(column, before.fields?.[column.id] ?? ''),
      after: sayValue(column, after.fields?.[column.id] ?? ''),
    }))
    .filter((each) => each.before !== each.after);
  return {
    when: formatTime(change.at, actor.timeZone),
    who: change.by.name,
    what: DEEDS[change.deed],
    changes,
    undo: mayEdit ? undoOf(detail, change) : null,
  };
}

const undoOf = ({ list, key, revision }: EntryDetail, change: EntryChange): ConfirmView => ({
  label: 'Undo this…',
  text: 'It stands again as it did before this change, whatever came after. Nothing of the history is lost.',
  deed: 'Put back what stood before',
  action: paths.putBackRegisterEntry.to({ list, key }),
  fields: [
    { name: 'revision', value: String(revision) },
    { name: 'change', value: String(change.revision) },
  ],
  tone: 'plain',
});

function deedOf({ list, key, revision, state }: EntryDetail): ConfirmView | null {
  if (state.fields === null) return null;
  const fields = [{ name: 'revision', value: String(revision) }];
  return state.retired
    ? {
        label: 'Restore…',
        text: 'It counts again as it stands here, and the certificates it touches are judged anew.',
        deed: 'Restore',
        action: paths.restoreRegisterEntry.to({ list, key }),
        fields,
        tone: 'plain',
      }
    : {
        label: 'Retire…',
        text: 'It counts for nothing any more, nor does what hangs on it; the certificates it touches are judged anew. It can be restored.',
        deed: 'Retire',
        action: paths.retireRegisterEntry.to({ list, key }),
        fields,
        tone: 'bad',
      };
}
