/** The day every file says it was made on, so that a file is the same whenever it is made. */
export const MADE_ON = new Date('2026-01-15T09:00:00Z');
