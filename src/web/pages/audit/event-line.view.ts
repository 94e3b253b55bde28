import type { AuditEntry } from '#domain/audit/event.js';
import { formatTime } from '../../kit/format-dates.js';
import type { TimelineView } from '../../views.js';
import { changesIn } from './record-changes.view.js';
import { SAYINGS, sayActor, sayEvent } from './say-event.js';

/** An event as one line of a record's history. */
export const eventLine = (event: AuditEntry, timeZone: string): TimelineView['events'][number] => ({
  at: formatTime(event.at, timeZone),
  what: sayEvent(event),
  who: sayActor(event.actor),
  note: '',
  icon: SAYINGS[event.action].icon,
  tone: SAYINGS[event.action].tone,
  changes: changesIn(event.payload),
});
