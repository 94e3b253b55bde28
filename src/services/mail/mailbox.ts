import { NotFound } from '#domain/errors.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

/** Captured letters hold live links, so nobody reads them in production. */
export function createMailbox({ storage, settings }: Parts): Services['mailbox'] {
  const { captured } = storage;
  return {
    async list() {
      if (settings.production) throw new NotFound();
      return await captured.list();
    },
    async read(id) {
      const mail = settings.production ? null : await captured.read(id);
      if (mail === null) throw new NotFound();
      return mail;
    },
  };
}
