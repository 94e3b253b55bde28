import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { calledOf, registerEntryView } from './entry.view.js';
import { entryIdOf, registerCrumbs } from './entry-params.js';

/** One entry: what is known, who checked it, which certificates rest on it, and its history. */
export const registerEntryPage = memberPage('certificates.read')({
  path: paths.registerEntry,
  get: async ({ actor, params, services }) => {
    const detail = await services.registers.entry(actor, entryIdOf(params));
    const called = calledOf(detail);
    const frame = { title: called, crumbs: registerCrumbs(detail.list, { label: called, href: null }) };
    return show('registers/entry', frame, registerEntryView(detail, actor));
  },
});
