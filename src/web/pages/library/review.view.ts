import { isReady, type Offer } from '#domain/library/offers.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { paths } from '../../paths.js';
import type { OfferView } from '../../respondent-views.js';
import type { LinkView } from '../../views.js';
import { numberOf, questionHref, type Sheet } from '../respond/sheet.js';
import { offerView } from './offer.view.js';

/** What the library offers for all open questions, to be read before anything is saved. */
export interface ReviewView {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly groups: readonly {
    readonly title: string;
    readonly lines: readonly {
      readonly pick: string;
      readonly ticked: boolean;
      readonly tick: string;
      readonly number: string;
      readonly question: string;
      readonly href: string;
      readonly answer: string;
      readonly offer: OfferView;
    }[];
  }[];
  readonly deed: string;
  readonly none: string | null;
  readonly back: LinkView;
}

/** The best offer of every open question. */
function bestOffers({ library, questionnaire }: Sheet): readonly { question: Question; offer: Offer }[] {
  return questionnaire.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const offer = library?.byQuestion.get(question.id)?.[0];
      return offer === undefined ? [] : [{ question, offer }];
    });
}

/** How many a person may take together after one look. */
export const readyCount = (sheet: Sheet): number =>
  sheet.editable ? bestOffers(sheet).filter(({ offer }) => isReady(offer)).length : 0;

export function reviewView(sheet: Sheet): ReviewView {
  const { t, assessment } = sheet;
  const offers = sheet.editable ? bestOffers(sheet) : [];
  const lineOf = ({ question, offer }: { question: Question; offer: Offer }) => {
    const number = numberOf(sheet, question.id);
    const said = offerView(sheet, question, offer);
    return {
      pick: `${question.id} ${offer.entry.id} ${offer.entry.revision}`,
      ticked: isReady(offer),
      tick: t('respond.library.tick', { number }),
      number,
      question: question.text,
      href: questionHref(sheet, question.id),
      answer: said.title,
      offer: said,
    };
  };
  const group = (title: string, ready: boolean) => ({
    title,
    lines: offers.filter(({ offer }) => isReady(offer) === ready).map(lineOf),
  });
  return {
    title: t('respond.library.all-title'),
    lead: t('respond.library.all-lead'),
    action: paths.respondLibrary.to({ assessmentId: assessment.id }),
    groups: [
      group(t('respond.library.all-ready'), true),
      group(t('respond.library.all-other'), false),
    ].filter(({ lines }) => lines.length > 0),
    deed: t('respond.library.all-deed'),
    none: offers.length === 0 ? t('respond.library.all-none') : null,
    back: {
      label: t('respond.library.all-back'),
      href: paths.respond.to({ assessmentId: assessment.id }),
      icon: 'arrow-left',
    },
  };
}
