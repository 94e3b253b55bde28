import { z } from 'zod';
import { lastWord } from '../../../kit/fields.js';
import { addressWith } from '../../../kit/listing.js';
import { memberPage } from '../../../kit/page.js';
import { seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { answerForm, writtenInForm } from '../../respond/answer-form.js';
import { draftFrame, sheetAt } from './draft-page.js';
import { previewView } from './preview.view.js';
import { answersFrom, encoded, givenFrom } from './preview-state.js';

/** Boxes send a value each, links all of them in one. */
const supposed = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) =>
    [value ?? []]
      .flat()
      .flatMap((each) => each.split(','))
      .filter(Boolean)
      .slice(0, 60),
  );
const query = z.object({
  section: lastWord,
  supposed,
  answers: z.string().max(12_000).optional().catch(undefined),
});

const sectionIn = (word: string): number => (/^[1-9]\d{0,3}$/.test(word) ? Number(word) - 1 : 0);

export const previewDraftPage = memberPage('questionnaires.change')({
  path: paths.previewDraft,
  query,
  get: async (visit) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    const tried = { answers: answersFrom(visit.query.answers ?? ''), given: givenFrom(visit.query.supposed) };
    const section = sectionIn(visit.query.section);
    const view = previewView({ sheet, tried, supposed: visit.query.supposed, section, t: visit.t });
    return show('questionnaires/drafts/preview', draftFrame(sheet, 'Preview'), view);
  },
});

/** An answer tried: nothing is kept but in the address that shows what is asked then. */
export const previewQuestionPage = memberPage('questionnaires.change')({
  path: paths.previewQuestion,
  query,
  form: answerForm,
  post: async ({ params, query: asked }, form) => {
    const { questionId } = params;
    const { typed, notApplicable } = writtenInForm(form);
    const { [questionId]: _before, ...others } = answersFrom(asked.answers ?? '');
    const answers = encoded({ ...others, [questionId]: { typed, notApplicable } });
    const words = { section: asked.section, supposed: asked.supposed.join(','), answers };
    return seeOther(`${addressWith(paths.previewDraft.to(params), words)}#q-${questionId}`);
  },
});
