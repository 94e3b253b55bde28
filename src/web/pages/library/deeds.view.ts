import { isAnswered } from '#domain/questionnaires/progress.js';
import { paths } from '../../paths.js';
import type { ConfirmView, LinkView } from '../../views.js';
import type { Sheet } from '../respond/sheet.js';
import { readyCount } from './review.view.js';

/** What the library does for a whole questionnaire. */
interface LibraryDeeds {
  /** Before it is answered: what can be taken after one look; null where nothing can. */
  readonly reuse: LinkView | null;
  /** Afterwards: keeps what was answered for the next buyer; null where there is nothing to keep, or nowhere. */
  readonly keepAll: ConfirmView | null;
}

export function libraryDeeds(sheet: Sheet): LibraryDeeds {
  const { t, assessment, library, answers } = sheet;
  const count = readyCount(sheet);
  const place = { assessmentId: assessment.id };
  const unkept = [...sheet.asked].some((id) => isAnswered(answers[id]) && !library?.kept.has(id));
  return {
    reuse:
      count === 0
        ? null
        : { label: t('respond.library.all', { count }), href: paths.respondLibrary.to(place) },
    keepAll:
      library?.mayKeep !== true || !unkept
        ? null
        : {
            label: t('respond.library.keep-all-title'),
            text: t('respond.library.keep-all-text', { buyer: assessment.names.buyer }),
            deed: t('respond.library.keep-all-deed'),
            action: paths.respondKeepAll.to(place),
            fields: [],
            tone: 'plain',
          },
  };
}
