import type { z } from 'zod';
import type { Translate } from '#domain/messages/format.js';
import type { MessageKey } from '../contract.js';

/** What a key looks like: no sentence does. */
const KEY = /^[a-z]+(\.[a-z-]+)+$/;

/** What is wrong with a field, said by its message's key with the limit it names, or by a sentence as it stands. */
export function sayFault(issue: z.core.$ZodIssue, t: Translate<MessageKey>): string {
  if (!KEY.test(issue.message)) return issue.message;
  const values = {
    ...(issue.code === 'too_big' ? { maximum: Number(issue.maximum) } : {}),
    ...(issue.code === 'too_small' ? { minimum: Number(issue.minimum) } : {}),
  };
  return t(issue.message as MessageKey, values);
}
