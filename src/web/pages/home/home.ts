import { memberPage } from '../../kit/page.js';
import { seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { homeView } from './home.view.js';

export const homePage = memberPage('signed-in')({
  path: paths.home,
  get: async ({ actor, services, now }) => {
    if (!actor.sides.includes('buyer')) return seeOther(paths.requests.to());
    const first = { search: '', page: 1 } as const;
    const [vendors, open, submitted] = await Promise.all([
      services.vendors.list(actor, { ...first, sort: '-changed' }),
      services.assessments.list(actor, { ...first, states: ['sent', 'in-progress'], sort: 'due' }),
      services.assessments.list(actor, { ...first, states: ['submitted', 'in-review'], sort: 'changed' }),
    ]);
    const frame = { title: 'Home', crumbs: [{ label: 'Home', href: null }] };
    return show('home/home', frame, homeView({ actor, now, vendors, open, submitted }));
  },
});
