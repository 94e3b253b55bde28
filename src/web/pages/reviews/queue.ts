import { z } from 'zod';
import { oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { queueView } from './queue.view.js';

/** What waits for a review, worst first. */
export const reviewQueuePage = memberPage('reviews.read')({
  path: paths.reviews,
  query: z.object({ search, page: pageNumber, state: oneOf(['', 'submitted', 'in-review']) }),
  get: async ({ actor, query, services }) => {
    const queue = await services.reviews.list(actor, query);
    const frame = { title: 'Reviews', crumbs: [{ label: 'Reviews', href: null }] };
    return show('reviews/queue', frame, queueView(queue, query));
  },
});
