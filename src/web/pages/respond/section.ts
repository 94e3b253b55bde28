import { NotFound } from '#domain/errors.js';
import { guestPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { sectionView } from './section.view.js';
import { readSheet } from './sheet.js';

export const sectionPage = guestPage({
  path: paths.respondSection,
  get: async (visit) => {
    const sheet = await readSheet(visit);
    const section = sheet.questionnaire.sections.find(({ id }) => id === visit.params.sectionId);
    if (section === undefined) throw new NotFound();
    return show('respond/section', { title: section.title }, sectionView(sheet, section));
  },
});
