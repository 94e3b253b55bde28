import { z } from 'zod';
import { Stale } from '#domain/errors.js';
import { whole } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { file, seeOther } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { entryIdOf, listOf } from './entry-params.js';

export const retireRegisterEntryPage = memberPage('registers.edit')({
  path: paths.retireRegisterEntry,
  get: async ({ params }) => seeOther(paths.registerEntry.to(params)),
  form: z.strictObject({ revision: whole }),
  post: async ({ actor, params, services }, { revision }) => {
    await services.registers.retire(actor, entryIdOf(params), revision);
    return seeOther(paths.registerEntry.to(params), 'flash.register-retired');
  },
});

export const restoreRegisterEntryPage = memberPage('registers.edit')({
  path: paths.restoreRegisterEntry,
  get: async ({ params }) => seeOther(paths.registerEntry.to(params)),
  form: z.strictObject({ revision: whole }),
  post: async ({ actor, params, services }, { revision }) => {
    await services.registers.restore(actor, entryIdOf(params), revision);
    return seeOther(paths.registerEntry.to(params), 'flash.register-restored');
  },
});

export const putBackRegisterEntryPage = memberPage('registers.edit')({
  path: paths.putBackRegisterEntry,
  get: async ({ params }) => seeOther(paths.registerEntry.to(params)),
  form: z.strictObject({ revision: whole, change: whole }),
  post: async ({ actor, params, services }, form) => {
    const put = await services.registers.putBack(actor, entryIdOf(params), form);
    const back = paths.registerEntry.to(params);
    if (put.outcome === 'stale') throw new Stale('register-overtaken');
    if (put.outcome === 'faulty')
      return seeOther(back, 'flash.register-not-put-back', { why: put.faults[0]?.text ?? '' });
    return seeOther(back, 'flash.register-put-back');
  },
});

/** A list, all of it, as CSV in the columns an import takes. */
export const exportRegisterPage = memberPage('certificates.read')({
  path: paths.exportRegister,
  get: async ({ actor, params, services }) => {
    const { name, stream } = await services.registers.exportCsv(actor, listOf(params.list));
    return file(name, 'text/csv; charset=utf-8', null, stream);
  },
});

export const registerTemplatePage = memberPage('certificates.read')({
  path: paths.registerTemplate,
  get: async ({ actor, params, services }) => {
    const { name, stream } = await services.registers.templateCsv(actor, listOf(params.list));
    return file(name, 'text/csv; charset=utf-8', null, stream);
  },
});
