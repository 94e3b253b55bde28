import type { DirectoryCheck } from '#domain/certificates/directory-check.js';
import { formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { EntryDetail } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { LinkView, PillView } from '../../views.js';
import { LOOK_UP_PILLS } from '../certificates/certificate-words.js';
import { secondWords } from '../certificates/look-ups.view.js';
import { isDueAgain } from './register-words.js';

/** One check in a directory. */
export interface CheckLine {
  readonly when: string;
  readonly who: string;
  readonly entity: string;
  readonly where: string;
  readonly outcome: PillView;
  readonly note: string;
  readonly capture: LinkView | null;
  readonly confirm: LinkView | null;
}

/** The checks of an entry: of a body, by an accreditor, or of one by the other. */
export function checkLines({ list, key, known }: EntryDetail, actor: Member): readonly CheckLine[] {
  const [body = '', accreditor = ''] = list === 'accreditations' ? key.split('~') : [key];
  return known.checks
    .filter((check) =>
      list === 'accreditation-bodies'
        ? check.accreditationBody === body
        : check.certificationBody === body &&
          (list !== 'accreditations' || check.accreditationBody === accreditor),
    )
    .map((check) => lineOf(check, actor, known));
}

function lineOf(check: DirectoryCheck, actor: Member, known: EntryDetail['known']): CheckLine {
  const { capture, id } = check;
  const isAwaited = check.second === null && known.lookUpsNeedTwo && check.answer === 'match';
  const mayConfirm = isAwaited && check.by.id !== actor.userId && may(actor.role, 'certificates.change');
  return {
    when: formatDay(check.on),
    who: check.by.name,
    entity: check.entity,
    where: `${check.register} · searched for ${check.searched}`,
    outcome: LOOK_UP_PILLS[check.answer],
    note: [isDueAgain(check, known.on) ? 'due again' : '', ...found(check), secondWords(check, isAwaited)]
      .filter((words) => words !== '')
      .join(' · '),
    capture: capture === null ? null : { label: 'capture', href: paths.directoryCapture.to({ checkId: id }) },
    confirm: mayConfirm ? { label: 'Second look', href: paths.secondCheck.to({ checkId: id }) } : null,
  };
}

/** What stood there, part by part; empty where the directory did not say it. */
const found = ({
  standard,
  number,
  accreditedSince,
  accreditedUntil,
  note,
}: DirectoryCheck): readonly string[] => [
  standard,
  number === '' ? '' : `number ${number}`,
  accreditedSince === null ? '' : `since ${formatDay(accreditedSince)}`,
  accreditedUntil === null ? '' : `until ${formatDay(accreditedUntil)}`,
  note,
];
