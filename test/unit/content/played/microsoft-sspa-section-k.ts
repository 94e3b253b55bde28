import { sideBySide } from './side-by-side.js';

const paper = (document: string, owner: string, approved: string) => ({ document, owner, approved });
const figure = (...cells: readonly [string, string, string, string, string]) => {
  const [purpose, error, measure, measured, defence] = cells;
  return { purpose, error, figure: measure, measured, defence };
};
const watch = (signal: string, tool: string, often: string, who: string) => ({ signal, tool, often, who });

/**
 * Three invented suppliers, answered as their people would: a translation house with an assessor in the building every
 * year, a maker of a help-desk assistant that does the usual, and a start-up whose two founders have just been asked.
 */
export const { strong, average, startUp } = sideBySide(
  {
    'meets-microsoft': [['delivered', 'tools'], ['delivered'], ['delivered', 'tools']],
    'tool-rules': [['listed', 'no-training', 'blocked'], null, ['none']],
    'sensitive-uses': [['none'], ['none'], ['none']],
    'assured-by': ['certified', 'engaged', 'nobody'],
    'certificate-given': [
      {
        standard: 'iso-iec-42001',
        holder: 'Vertalo B.V.',
        body: 'Polder Certificatie B.V.',
        number: 'PC-0417',
        accreditation: '',
        validUntil: '2028-02-29',
      },
      null,
      null,
    ],
    'uses-checked-on': ['2026-06-15', '2025-08-01', null],
    'signed-terms': [
      ['data', 'ownership', 'liability', 'incidents', 'sensitive'],
      ['data', 'liability'],
      ['none'],
    ],
    'owner-named': [
      { name: 'Mira de Wit', role: 'Head of language systems', email: 'mira@vertalo.example', phone: '' },
      { name: 'Jon Aske', role: 'Product lead', email: 'jon@deskmate.example', phone: '' },
      { name: 'Lea Brandt', role: 'Founder', email: 'lea@brandt.example', phone: '' },
    ],
    'answering-checked': ['recorded', 'other', 'meeting'],
    'trained-share': [98, 91, null],
    'programme-parts': [
      [
        paper('Policy on responsible AI', 'Managing director', '2026-01-12'),
        paper('Release gate for models', 'Head of language systems', '2026-03-02'),
        paper('Charter of the ethics desk', 'General counsel', '2025-11-20'),
      ],
      [paper('AI principles', 'Chief technology officer', '2025-09-30')],
      null,
    ],
    'risks-assessed-on': ['2026-04-02', '2026-01-20', null],
    'attacked-before-release': ['repaired', 'planned', 'tried'],
    'failure-rehearsed': [['told', 'reverted', 'switched', 'updated'], ['told', 'reverted'], ['none']],
    'unfit-purpose': ['set', 'case', 'open'],
    'forbidden-uses': ['gate', 'screened', 'terms'],
    'purposes-page': [{}, {}, null],
    explained: [['kind', 'data', 'limits'], ['kind', 'data'], ['kind']],
    'purpose-figures': [
      [
        figure('Manuals', 'A warning left out', '0.4 % of 2,000 segments', '2026-05-11', 'Check of terms'),
        figure(
          'Web pages',
          'An insulting gender form',
          '1.1 % of 3,000',
          '2026-05-11',
          'Reader of the language',
        ),
      ],
      [figure('Answers to tickets', 'A wrong step', '6 % of 400 answers', '2026-02-03', 'Sources shown')],
      null,
    ],
    'changes-disclosed': ['told', 'release', 'remembered'],
    'worse-served': ['disclosed', 'thought', 'none'],
    'new-risk-seen': ['changed', 'alert', 'complaints'],
    'procedure-says': [['steps', 'limits', 'alert', 'hand'], ['steps', 'limits'], ['steps']],
    'watching-methods': [
      [
        watch('Score of a fixed set of texts', 'Nightly run', 'day', 'Evaluation engineer'),
        watch('Share of segments rewritten by people', 'Editor log', 'alert', 'Head of language systems'),
        watch('Drift of input by language', 'Classifier of topics', 'week', 'Evaluation engineer'),
        watch('Attempts to steer the model', 'Filter of requests', 'alert', 'Security desk'),
        watch('Complaints by customer', 'Ticket system', 'week', 'Account desk'),
      ],
      [
        watch('Answers marked unhelpful', 'Ticket system', 'week', 'Product lead'),
        watch('Answers without a source', 'Log query', 'month', 'Product lead'),
        watch('Cost of wrong answers', 'Refunds', 'month', 'Product lead'),
      ],
      [watch('Thumbs down', 'The product', 'month', 'Founder')],
    ],
  },
  {
    strong: 'everything',
    average: [
      'signed-terms',
      'trained-share',
      'programme-parts',
      'risks-assessed-on',
      'attacked-before-release',
      'forbidden-uses',
      'purposes-page',
      'explained',
      'purpose-figures',
      'new-risk-seen',
      'procedure-says',
      'watching-methods',
    ],
    startUp: [],
  },
);
