import type { CertificateField } from '#domain/certificates/certificate.js';
import { type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
import type { Translate } from '#domain/messages/format.js';
import type { Hint } from '#domain/own-certificates/hints.js';
import { CERTIFYING, type OwnFace } from '#domain/own-certificates/own-certificate.js';
import type { MessageKey } from '../../messages/messages.js';
import type { PillView, Tone } from '../../views.js';

/** In which words and time zone a page of own certificates speaks. */
export interface Speaker {
  readonly t: Translate<MessageKey>;
  readonly timeZone: string;
}

export const fieldLabel = (field: CertificateField, t: Speaker['t']): string => t(`own.field.${field}`);

/** Beyond so many days months are said. */
const IN_DAYS = 90;
const DAYS_A_MONTH = 30.4;

/** `in 12 days`, `today`, `3 days ago`, `in 16 months`. */
export function sayAway(day: CalendarDate, on: CalendarDate, t: Speaker['t']): string {
  const days = daysBetween(on, day);
  const months = Math.floor(Math.abs(days) / DAYS_A_MONTH);
  if (Math.abs(days) > IN_DAYS) return t(days > 0 ? 'own.months-left' : 'own.months-ago', { months });
  return days >= 0 ? t('own.days-left', { days }) : t('own.days-ago', { days: -days });
}

/** The standard says what a certificate is; of any other document it would say what it is not. */
export const sayKind = ({ type, standard }: Pick<OwnFace, 'type' | 'standard'>, t: Speaker['t']): string =>
  standard !== '' && CERTIFYING.includes(type) ? standard : t(`own.type.${type}`);

/** Where its reading stands; never a verdict. */
export function statePill({ reading, toConfirm }: OwnFace, t: Speaker['t']): PillView {
  if (reading === 'waiting') return { tone: 'info', icon: 'loader-circle', word: t('own.state.waiting') };
  if (reading !== 'read') return { tone: 'warn', icon: 'triangle-alert', word: t('own.state.unread') };
  return toConfirm > 0
    ? { tone: 'warn', icon: 'circle-alert', word: t('own.state.to-confirm', { count: toConfirm }) }
    : { tone: 'plain', icon: 'eye', word: t('own.state.read') };
}

/** One thing that helps, in a sentence. */
export interface HintLine {
  readonly text: string;
  readonly tone: Tone;
}

export function hintLine(hint: Hint, t: Speaker['t']): HintLine {
  switch (hint.kind) {
    case 'unreadable':
      return { text: t(`own.fault.${hint.fault}`), tone: 'warn' };
    case 'active':
      return { text: t('own.hint.active'), tone: 'warn' };
    case 'not-certifying':
      return { text: t('own.hint.not-certifying', { type: t(`own.type.${hint.type}`) }), tone: 'info' };
    case 'type-unknown':
      return { text: t('own.hint.type-unknown'), tone: 'info' };
    case 'to-confirm':
    case 'missing': {
      const fields = hint.fields.map((field) => fieldLabel(field, t)).join(', ');
      return { text: t(`own.hint.${hint.kind}`, { count: hint.fields.length, fields }), tone: 'warn' };
    }
    case 'replaced':
      return { text: t('own.hint.replaced', { called: hint.by }), tone: 'info' };
    case 'ended':
    case 'ends-soon':
    case 'audit-ahead':
    case 'audit-overdue':
      return dayLine(hint, t);
  }
}

type DayHint = Extract<Hint, { kind: 'ended' | 'ends-soon' | 'audit-ahead' | 'audit-overdue' }>;

function dayLine(hint: DayHint, t: Speaker['t']): HintLine {
  if (hint.kind === 'ended') return { text: t('own.hint.ended', { day: formatDay(hint.on) }), tone: 'bad' };
  const days = hint.daysLeft;
  if (hint.kind === 'ends-soon')
    return { text: t('own.hint.ends-soon', { day: formatDay(hint.on), days }), tone: 'warn' };
  const audit = t(`own.audit.${hint.audit}`);
  const told = { audit, day: formatDay(hint.by), days };
  if (hint.kind === 'audit-ahead') return { text: t('own.hint.audit-ahead', told), tone: 'info' };
  const overdue = hint.audit === 'next-report' ? 'own.hint.report-overdue' : 'own.hint.audit-overdue';
  return { text: t(overdue, told), tone: 'warn' };
}
