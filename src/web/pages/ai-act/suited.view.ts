import { questionnairesFor, type Suited } from '#domain/ai-act/questionnaires-for.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';
import { versionKey } from '../assessments/send.view.js';

/** Questionnaires that ask about what is owed. */
export interface SuitedView {
  readonly lead: string;
  readonly rows: readonly {
    readonly title: string;
    readonly href: string;
    readonly asks: string;
    readonly covers: string;
    /** Null for whoever may not send. */
    readonly send: LinkView | null;
  }[];
}

export function suitedView(
  published: readonly Questionnaire[],
  { classification, framework, aiSystem, given }: ClassifiedAiSystem,
  maySend: boolean,
): SuitedView {
  const { duties } = classification;
  const owed = new Set(
    duties.flatMap(({ requirement, standing }) => (standing === 'undetermined' ? [] : [requirement])),
  );
  const suited = questionnairesFor(latestOf(published), { duties, given }, framework.id);
  const asked = new Set(suited.flatMap(({ asks }) => asks));
  return {
    lead: leadOf(owed.size, asked.size),
    rows: suited.map((each, at) => ({
      title: each.questionnaire.title,
      href: paths.questionnaire.to({
        questionnaireId: each.questionnaire.id,
        version: String(each.questionnaire.version),
      }),
      asks: `${each.sections} of ${counted(each.questionnaire.sections.length, 'section')}, up to ${counted(each.questions, 'question')}`,
      covers: coversOf(each, at === 0),
      send: maySend
        ? {
            label: 'Send',
            href: addressWith(paths.sendQuestionnaire.to({ aiSystemId: aiSystem.id }), {
              questionnaire: versionKey(each.questionnaire),
            }),
          }
        : null,
    })),
  };
}

const leadOf = (owed: number, asked: number): string =>
  owed === 0
    ? 'Nothing is owed by what is known yet, so none is suggested. Any can still be sent.'
    : `${asked === 0 ? 'None' : asked} of ${counted(owed, 'obligation')} can be asked about with the published questionnaires.`;

const coversOf = ({ asks, adds }: Suited, first: boolean): string =>
  first || adds.length === asks.length
    ? `asks about ${counted(asks.length, 'obligation')}`
    : `asks about ${counted(asks.length, 'obligation')}, ${adds.length} of them new`;

/** Only the newest version of each can be what somebody means to send. */
function latestOf(published: readonly Questionnaire[]): readonly Questionnaire[] {
  const latest = new Map<string, Questionnaire>();
  for (const each of published) {
    const there = latest.get(each.id);
    if (there === undefined || there.version < each.version) latest.set(each.id, each);
  }
  return [...latest.values()];
}
