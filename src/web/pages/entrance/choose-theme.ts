import { z } from 'zod';
import { choice, ownPath } from '../../kit/fields.js';
import { openPage } from '../../kit/page.js';
import { THEMES } from '../../kit/reply.js';
import { paths } from '../../paths.js';

/** Light, dark, or as the system says; a cookie keeps the choice. */
export const chooseThemePage = openPage({
  path: paths.theme,
  form: z.object({ theme: choice(THEMES, 'Choose one of the three.'), back: ownPath }),
  post: async (_visit, form) => ({ kind: 'choose-theme', theme: form.theme, to: form.back }),
});
