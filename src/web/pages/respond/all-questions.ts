import { guestPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { allQuestionsView } from './all-questions.view.js';
import { readSheet } from './sheet.js';

export const allQuestionsPage = guestPage({
  path: paths.respondAll,
  get: async (visit) => {
    const view = allQuestionsView(await readSheet(visit));
    return show('respond/all-questions', { title: view.title }, view);
  },
});
