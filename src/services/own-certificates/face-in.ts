import type { CalendarDate } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import {
  faceOf,
  type OwnCertificate,
  type OwnFace,
  ownFactsOf,
} from '#domain/own-certificates/own-certificate.js';
import type { Parts } from '../parts.js';

/** Where an own certificate is looked at: whose, and on which day. */
export interface OwnBench {
  readonly organisation: string;
  readonly on: CalendarDate;
}

export const ownBench = ({ organisationName }: Member, on: CalendarDate): OwnBench => ({
  organisation: organisationName,
  on,
});

/** What lists will show of it. */
export const faceIn = ({ content }: Pick<Parts, 'content'>, bench: OwnBench, own: OwnCertificate): OwnFace =>
  faceOf(own, ownFactsOf(own, { ...bench, registers: content.registers }));
