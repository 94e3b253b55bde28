import type { FoundTier } from '#domain/ai-act/classification.js';
import { formatDay } from '#domain/dates.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';
import { reasonsOf } from './tier-rows.view.js';
import { tierWords } from './tier-words.js';
import { vendorNews } from './vendor/says.js';

/** What is to be known before anything else on the page is read. */
export interface NoticeView {
  readonly tone: 'bad' | 'warn' | 'info';
  readonly title: string;
  readonly text: string;
  readonly links: readonly LinkView[];
}

export const noticesOf = (subject: ClassifiedAiSystem): NoticeView[] => [
  ...supersededNotice(subject),
  ...reopenedNotice(subject),
  ...prohibitedNotice(subject),
  ...vendorNotice(subject),
];

/** Strong where the law is; and open to being wrong, for it rests on what somebody answered. */
function prohibitedNotice(subject: ClassifiedAiSystem): NoticeView[] {
  const { classification, aiSystem } = subject;
  const links = [{ label: 'Look at the facts', href: paths.euAiActFacts.to({ aiSystemId: aiSystem.id }) }];
  return classification.tiers.flatMap((found) => {
    const said = bannedWords(found, subject);
    return said === null ? [] : [{ ...said, links }];
  });
}

/** Null for a tier that forbids nothing, or may not. */
function bannedWords(found: FoundTier, subject: ClassifiedAiSystem): Omit<NoticeView, 'links'> | null {
  const { tier, standing, from } = found;
  const soon = tier === 'prohibited-upcoming';
  if (tier !== 'prohibited' && !soon) return null;
  if (standing === 'presumed')
    return {
      tone: 'warn',
      title: soon
        ? 'It is counted as prohibited soon, until shown otherwise'
        : 'It is counted as prohibited until shown otherwise',
      text: `What was answered points to a practice of Article 5${soon ? ' that is added to it' : ''}, and what could take it out of it is not known yet. ${soon ? `${from.says} ` : ''}See below what would settle it.`,
    };
  if (standing !== 'applies') return null;
  return {
    tone: 'bad',
    title: soon
      ? 'By these facts it will be a prohibited practice'
      : 'By these facts it is a prohibited practice',
    text: soon
      ? `${because(subject, found)} ${from.says} From then on it may not be placed on the market, put into service or used in the EU.`
      : `${because(subject, found)} ${forbidden(found.rules)} If a fact is wrong, mend it; if all are right, have a lawyer look at it now.`,
  };
}

function because(subject: ClassifiedAiSystem, found: FoundTier): string {
  const [first] = reasonsOf(found.because, subject);
  return first === undefined ? '' : `${first}.`;
}

/** Where the vendor says something else than we do, or something we have no answer to. */
function vendorNotice(subject: ClassifiedAiSystem): NoticeView[] {
  const { vendor, aiSystem, pack, differences } = subject;
  const { otherwise, fresh, waiting } = vendorNews(subject);
  if (pack.supersededOn !== null || otherwise + fresh + waiting === 0) return [];
  const tiers = differences.changes.tiers.map(({ tier }) => tier);
  const links = [{ label: 'What it says', href: paths.euAiActVendor.to({ aiSystemId: aiSystem.id }) }];
  const text = [
    ...(otherwise > 0 && fresh > 0 ? [`It told ${counted(fresh, 'more fact')} we have no answer to.`] : []),
    ...(waiting > 0
      ? [`${counted(waiting, 'fact asked of it waits', 'facts asked of it wait')} for an answer.`]
      : []),
    ...(tiers.length > 0 ? [`By its word these would stand elsewhere: ${tierWords(tiers)}.`] : []),
  ].join(' ');
  if (otherwise > 0)
    return [
      { tone: 'warn', title: `${vendor.name} says otherwise on ${counted(otherwise, 'fact')}`, text, links },
    ];
  const title =
    fresh > 0
      ? `${vendor.name} told ${counted(fresh, 'fact')} we have no answer to`
      : `${vendor.name} is asked for facts`;
  return [{ tone: 'info', title, text, links }];
}

/** Article 5(1)(h), live recognition for the police, forbids the use alone. */
function forbidden(rules: readonly string[]): string {
  const practices = rules.filter((rule) => rule.startsWith('5.1.'));
  return practices.length > 0 && practices.every((rule) => rule === '5.1.h')
    ? 'Article 5(1)(h) forbids to use it so in the EU; to supply it is not forbidden, and what is high-risk about it stays.'
    : 'Article 5 forbids to place it on the market, to put it into service and to use it in the EU.';
}

function supersededNotice({ pack, aiSystem }: ClassifiedAiSystem): NoticeView[] {
  if (pack.supersededOn === null) return [];
  return [
    {
      tone: 'warn',
      title: 'This is not the law in force',
      text: `It reads the same facts by ${pack.law}, as it stood until ${formatDay(pack.supersededOn)}, so that an earlier answer can be explained.`,
      links: [{ label: 'By the law in force', href: paths.euAiAct.to({ aiSystemId: aiSystem.id }) }],
    },
  ];
}

function reopenedNotice({ pack, aiSystem }: ClassifiedAiSystem): NoticeView[] {
  const { classified } = aiSystem;
  if (classified === null || pack.supersededOn !== null || classified.pack.version === pack.version)
    return [];
  const { version } = classified.pack;
  const waits = classified.reopenedBy !== null;
  const earlier = {
    label: `As rule pack ${version} read it`,
    href: addressWith(paths.euAiAct.to({ aiSystemId: aiSystem.id }), { pack: version }),
  };
  const lookAgain = {
    label: 'Take the new result',
    href: `${addressWith(paths.rulePacks.to(), { search: aiSystem.name })}#reopened`,
  };
  return [
    {
      tone: waits ? 'warn' : 'info',
      title: waits
        ? 'Reopened: the law in force makes something else of the same facts'
        : 'Last classified by an earlier text of the law',
      text: `It was last classified on ${formatDay(classified.on)} by rule pack ${version}; this page reads the same facts by rule pack ${pack.version}.${waits ? ' What is known of it, and so what questionnaires ask, follows the earlier result until somebody takes the new one under Rule packs.' : ''}`,
      links: waits ? [lookAgain, earlier] : [earlier],
    },
  ];
}
