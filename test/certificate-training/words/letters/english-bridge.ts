import type { LetterWords } from '../letter-words.js';
import { stage1 } from './english.js';

export const bridge: LetterWords = {
  manner: {
    ...stage1.manner,
    roles: [
      'Chief Information Security Officer',
      'Chief Executive Officer',
      'VP, Compliance',
      'Director of Risk',
      'General Counsel',
    ],
    salutations: ['Dear Customer,', 'Dear valued customer', 'To our customers:'],
    enclosures: ['Attached: report of {body}'],
  },
  from: 'holder',
  subjects: [
    'Bridge Letter',
    '{standard} gap letter',
    'Re: {standard} {type} bridge letter',
    'Bridge letter for the time since {periodTo}',
    'Management representation on controls since {asOf}',
  ],
  openings: [
    '{holder} holds a {standard} {type} report on its {scope}, examined by {body}, for the period from {periodFrom} to {periodTo}.',
    'The latest {standard} {type} examination of {holder} was done by {body} and covers {periodFrom} through {periodTo}.',
    'Our independent auditor, {body}, examined the {scope} as of {asOf}.',
    'We write about the {scope}. The last {standard} report ended on {periodTo}; {body} signed it on {otherDay}.',
  ],
  middles: [
    'Since then, up to {otherDay}, no material change was made to the controls described.',
    'To the best of our knowledge nothing has come up that would alter the conclusions of the report.',
    'The next report is expected in the first quarter and will begin on {nextAudit}.',
    'We know of no significant deficiency in the internal controls of {holder} since the end of the period.',
    'Customers have to keep up their own controls named in the report.',
  ],
  closings: [
    'This letter does not stand in for the report.',
    'It is meant for customers of {holder} alone.',
    'For questions write to {email}.',
    'It was not reviewed by {body}.',
  ],
  table: ['holder', 'standard', 'scope', 'periodFrom', 'periodTo', 'body'],
};
