import { sideBySide } from './side-by-side.js';

const channel = (name: string, words: string, moment: string) => ({
  channel: name,
  words,
  moment,
  language: 'English',
});
const mark = (content: string, technique: string, detected: string) => ({
  content,
  technique,
  detected,
  tested: '2026-09-30',
});
const model = (name: string, version: string, maker: string) => ({
  model: name,
  version,
  maker,
  licence: 'Commercial terms of 2026-03',
  host: 'Rented, Ireland',
  function: 'Answers and drafts',
});

/**
 * Three that sell software which talks, writes and makes pictures: a maker of a large model of its own, an agency suite
 * that tunes a small one, and a start-up on top of somebody else's.
 */
export const { strong, average, startUp } = sideBySide(
  {
    produces: [
      ['talks', 'text', 'likeness'],
      ['talks', 'text', 'likeness'],
      ['talks', 'text'],
    ],
    'model-part': [
      ['own', 'as-is'],
      ['own', 'changed', 'as-is'],
      ['changed', 'as-is'],
    ],
    'first-on-market': ['2024-02-12', '2025-06-01', null],
    'disclosure-by-channel': [
      [
        channel('Chat', 'You are writing with an AI system.', 'before'),
        channel('Telephone', 'I am an AI.', 'before'),
      ],
      [channel('Chat', 'Ask our AI assistant', 'with')],
      null,
    ],
    'notice-noticed': ['tested', 'staff', 'assumed'],
    'persona-bars': [['deny', 'remove', 'pose', 'hide-principal'], ['deny', 'pose'], ['none']],
    'sincere-question-share': [99.4, 93, 0],
    'marked-share': [99, 70, 0],
    'mark-techniques': [
      [
        mark('picture', 'Signed metadata', '41'),
        mark('picture', 'Watermark', '96'),
        mark('text', 'Watermark', '72'),
      ],
      [mark('picture', 'Metadata', '20')],
      null,
    ],
    'detector-reach': ['everybody', 'us', 'nobody'],
    'content-code': ['signed-compared', 'signed', 'neither'],
    'marking-exceptions': [['assisting'], ['no-exception'], ['no-exception']],
    'duties-explained': ['settings', 'page', 'terms'],
    'text-review': [['origin', 'sources', 'release', 'kept'], ['release', 'kept'], ['none']],
    'likeness-consent': ['checked', 'tick', null],
    'notice-forms': [['sight', 'reader', 'hearing', 'languages'], ['sight', 'languages'], ['sight']],
    'intimate-barriers': [
      ['data', 'refusal', 'input', 'output', 'accounts'],
      ['refusal', 'input', 'output'],
      null,
    ],
    'intimate-success': [0.1, 2, null],
    'intimate-tested-on': ['2026-08-02', '2026-01-15', null],
    'child-material': ['classifier', 'word', null],
    'misuse-hours': [9, 60, null],
    'embedded-models': [
      [model('Cirrus Voice', '3.1', 'Cirrus Labs')],
      [model('Cirrus Small', '24.09', 'Cirrus Labs'), model('Tern', '7B', 'Tern Collective')],
      null,
    ],
    'annex-xii-received': [
      ['tasks', 'technical', 'data', 'tests', 'licence'],
      ['tasks', 'technical', 'licence'],
      ['none'],
    ],
    'use-limits-kept': ['kept-up', 'read', 'unread'],
    'model-version-choice': ['customer', 'fixed', 'maker'],
    'maker-looked-up': [
      ['code', 'summary', 'copyright', 'representative', 'systemic'],
      ['code', 'summary'],
      ['none'],
    ],
    'provider-by-change': [null, 'computed', 'undecided'],
    'refusals-after-change': [null, 'compared', 'untested'],
    'model-licence': ['closed', 'restricted', null],
    'training-compute': ['above', 'middle', null],
    'annex-xi-updated': ['2026-10-01', '2025-10-20', null],
    'downstream-pack': [{}, null, null],
    'copyright-practice': [
      ['signals', 'marks', 'piracy', 'bought', 'complaints'],
      ['signals', 'complaints'],
      null,
    ],
    'content-summary': ['version', 'own-form', null],
    'summary-address': ['https://northmodel.example/training', 'https://adforge.example/data', null],
    'gpai-code': ['all', 'claim', null],
    'high-risk-agreement': ['help', 'forbidden', null],
    'eu-representative': [
      { name: 'Brona Walsh', role: 'Representative', email: 'eu@northmodel.example', phone: '' },
      { notApplicable: 'We sit in Lyon.' },
      null,
    ],
    'commission-told': ['in-time', null, null],
    'systemic-evaluation': [['own-team', 'outside', 'authority'], null, null],
    'systemic-limits': ['limits', null, null],
    'systemic-incidents': ['downstream', null, null],
    'weights-guarded': [['few', 'sealed', 'limit', 'insider'], null, null],
    'open-duties': [
      'The watermark in short texts is lost by translation. We report on it in February 2027.',
      'Marks on sound, by April 2027.',
      'We use a model that is compliant.',
    ],
  },
  {
    strong: 'everything',
    average: 'everything',
    startUp: [],
  },
);
