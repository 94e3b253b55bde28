import { DOCUMENT_TYPES } from '#domain/certificates/certificate.js';
import { formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import {
  faceOf,
  LONGEST_COVERS,
  type OwnCertificateRecord,
  ownName,
} from '#domain/own-certificates/own-certificate.js';
import type { BuyerOfOwn, OwnCertificateDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { sayBytes } from '../../kit/say-bytes.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  ConfirmView,
  FactsView,
  FactView,
  FieldView,
  PageHeaderView,
  TimelineView,
} from '../../views.js';
import { eventLine } from '../audit/event-line.view.js';
import { type BuyersView, buyersView } from './buyers.view.js';
import { type OwnFieldsView, ownFieldsView } from './fields.view.js';
import { type HintLine, hintLine, type Speaker, sayAway, statePill } from './own-words.js';

export interface OwnCertificateView {
  readonly header: PageHeaderView;
  /** While the file is being read. */
  readonly waiting: { readonly again: string } | null;
  readonly hints: readonly HintLine[];
  readonly buyers: BuyersView;
  readonly fields: OwnFieldsView;
  readonly ahead: FactsView;
  readonly kind: {
    readonly words: string;
    readonly because: string;
    readonly form: SmallForm | null;
  };
  readonly covers: { readonly words: string; readonly form: SmallForm | null };
  readonly record: FactsView;
  readonly archive: ConfirmView | null;
  readonly restore: ActionView | null;
  readonly history: TimelineView;
}

interface SmallForm {
  readonly action: string;
  readonly field: FieldView;
}

interface Reader extends Speaker {
  readonly actor: Member;
}

/** How the page of one is called. */
export const calledOf = ({ own, facts }: OwnCertificateDetail): string =>
  ownName({ face: faceOf(own, facts), file: own.file });

export function ownCertificateView(
  detail: OwnCertificateDetail,
  buyers: readonly BuyerOfOwn[],
  reader: Reader,
): OwnCertificateView {
  const { own, hints, ahead, facts, events } = detail;
  const { t, actor, timeZone } = reader;
  const params = { ownCertificateId: own.id };
  const mayChange = may(actor.role, 'own-certificates.change');
  return {
    header: headerOf(detail, reader, mayChange),
    waiting: own.reading === null ? { again: paths.ownCertificate.to(params) } : null,
    hints: hints.map((hint) => hintLine(hint, t)),
    buyers: buyersView(own, buyers, { t, timeZone, mayChange }),
    fields: ownFieldsView(own, facts.type.type, { t, timeZone, mayChange }),
    ahead: {
      rows: ahead.map(({ kind, by }) => ({
        label:
          kind === 'expiry' ? t('own.ahead.expiry') : t('own.ahead.by', { what: t(`own.audit.${kind}`) }),
        value: `${formatDay(by)}, ${sayAway(by, facts.on, t)}`,
      })),
    },
    kind: kindPanel(detail, t, mayChange),
    covers: coversPanel(detail, t, mayChange),
    record: recordOf(detail, reader),
    archive:
      mayChange && own.archivedAt === null
        ? {
            label: t('own.archive'),
            text: t('own.archive.text'),
            deed: t('own.archive.deed'),
            action: paths.archiveOwnCertificate.to(params),
            fields: [],
            tone: 'plain',
          }
        : null,
    restore:
      mayChange && own.archivedAt !== null
        ? {
            label: t('own.restore'),
            href: paths.restoreOwnCertificate.to(params),
            icon: 'archive-restore',
            fields: [],
          }
        : null,
    history: { events: events.map((event) => eventLine(event, timeZone)) },
  };
}

function headerOf(detail: OwnCertificateDetail, { t }: Reader, mayChange: boolean): PageHeaderView {
  const { own, facts, newer } = detail;
  const face = faceOf(own, facts);
  const archived: FactView[] =
    own.archivedAt === null ? [] : [{ pill: { tone: 'plain', icon: 'archive', word: t('own.archived') } }];
  const file: ActionView = {
    label: t('own.file'),
    href: paths.ownCertificateFile.to({ ownCertificateId: own.id }),
    icon: 'download',
  };
  const renewal: ActionView = {
    label: t('own.upload.renewal'),
    href: `${paths.uploadOwnCertificate.to()}?replaces=${encodeURIComponent(own.id)}`,
    icon: 'upload',
  };
  return {
    title: calledOf(detail),
    facts: [
      { pill: statePill(face, t) },
      ...archived,
      ...(face.holder === '' ? [] : [{ text: face.holder }]),
      ...(face.standard === '' ? [] : [{ text: face.standard }]),
      ...(face.expiresOn === null
        ? []
        : [
            {
              text: `${t('respond.own.until', { day: formatDay(face.expiresOn) })}, ${sayAway(face.expiresOn, facts.on, t)}`,
            },
          ]),
    ],
    actions: mayChange && own.archivedAt === null && newer === null ? [file, renewal] : [file],
  };
}

function kindPanel(
  { own, facts }: OwnCertificateDetail,
  t: Speaker['t'],
  mayChange: boolean,
): OwnCertificateView['kind'] {
  const { type } = facts.type;
  return {
    words: t(`own.type.${type}`),
    because: own.typedType === null ? '' : t('own.kind.by', { name: own.typedType.by.name }),
    form: mayChange
      ? {
          action: paths.ownCertificateType.to({ ownCertificateId: own.id }),
          field: {
            name: 'type',
            label: t('own.kind.label'),
            type: 'select',
            value: type,
            options: DOCUMENT_TYPES.map((each) => ({ value: each, label: t(`own.type.${each}`) })),
          },
        }
      : null,
  };
}

const coversPanel = (
  { own: { id, covers } }: OwnCertificateDetail,
  t: Speaker['t'],
  mayChange: boolean,
): OwnCertificateView['covers'] => ({
  words: covers === '' ? t('own.covers-all') : covers,
  form: mayChange
    ? {
        action: paths.describeOwnCertificate.to({ ownCertificateId: id }),
        field: {
          name: 'covers',
          label: t('own.upload.covers'),
          help: t('own.upload.covers-help'),
          type: 'text',
          value: covers,
          maxLength: LONGEST_COVERS,
          autocomplete: 'off',
        },
      }
    : null,
});

function recordOf({ own, older, newer }: OwnCertificateDetail, { t, timeZone }: Reader): FactsView {
  const { file, uploadedBy, createdAt } = own;
  const other = (label: string, record: OwnCertificateRecord | null) =>
    record === null
      ? []
      : [
          {
            label,
            value: ownName(record),
            href: paths.ownCertificate.to({ ownCertificateId: record.id }),
          },
        ];
  return {
    rows: [
      {
        label: t('own.record.file'),
        value: t('own.record.file-said', { name: file.name, size: sayBytes(file.size) }),
      },
      { label: t('own.record.sha256'), value: file.sha256, code: true },
      {
        label: t('own.record.uploaded'),
        value: t('own.record.uploaded-said', { at: formatTime(createdAt, timeZone), name: uploadedBy.name }),
      },
      ...other(t('own.record.replaces'), older),
      ...other(t('own.record.replaced-by'), newer),
    ],
  };
}
