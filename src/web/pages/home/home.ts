import { memberPage } from '../../kit/page.js';
import { seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { homeView } from './home.view.js';

export const homePage = memberPage('signed-in')({
  path: paths.home,
  get: async ({ actor, services }) => {
    if (!actor.sides.includes('buyer')) return seeOther(paths.requests.to());
    const home = await services.portfolio.home(actor);
    const frame = { title: 'Home', crumbs: [{ label: 'Home', href: null }] };
    return show('home/home', frame, homeView(home, actor));
  },
});
