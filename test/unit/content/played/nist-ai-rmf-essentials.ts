import { sideBySide } from './side-by-side.js';

const law = (name: string, country: string) => ({
  law: name,
  country,
  duty: 'Notices to people, records',
  owner: 'Counsel for products',
  checked: '2026-09-01',
});
const error = (kind: string, sufferer: string, consequence: string, share: string) => ({
  error: kind,
  sufferer,
  consequence,
  share,
});

/**
 * Three that sell software which answers claims for insurers: one that counts what it does, one with sound habits and
 * few figures, and a start-up of nine people.
 */
export const { strong, average, startUp } = sideBySide(
  {
    'system-tasks': [
      ['judges', 'generates'],
      ['judges', 'generates'],
      ['judges', 'generates'],
    ],
    'law-register': [
      [law('SB 26-189', 'Colorado'), law('AI Act', 'European Union'), law('AB 2013', 'California')],
      [law('AI Act', 'European Union')],
      null,
    ],
    'traits-with-measure': [
      ['valid', 'safe', 'secure', 'private', 'fair'],
      ['valid', 'secure', 'private'],
      ['none'],
    ],
    'depth-of-scrutiny': ['confirmed', 'tiers', 'time'],
    'process-examined-on': ['2026-06-10', '2025-06-30', null],
    'inventory-days': [9, 40, 365],
    'last-retirement': ['settled', 'told', 'nothing'],
    'risk-owner': [
      { name: 'June Okafor', role: 'Chief risk officer', email: 'june@claimright.example', phone: '' },
      { name: 'Max Lind', role: 'Head of engineering', email: 'max@settlehub.example', phone: '' },
      null,
    ],
    'risk-accepted-by': ['costly', 'reported', 'not'],
    'trained-for-task': [['builders', 'testers', 'sellers', 'support'], ['builders', 'testers'], ['none']],
    'views-at-the-table': [['law', 'field', 'attack', 'affected'], ['law', 'field'], ['field']],
    'human-part': ['observed', 'written', 'screens'],
    'doubt-heard': ['changed', 'talked', 'talked'],
    'impacts-told': ['public', 'asked', 'nobody'],
    'findings-shared': [['customers', 'suppliers', 'public'], ['suppliers'], ['nobody']],
    'changes-from-outside': [14, 3, 2],
    'rights-of-others': ['covered', 'passed', 'nothing'],
    'fallback-minutes': [35, 600, 10000],
    'context-settled': [['users', 'outside', 'assumed', 'norms', 'goal'], ['users', 'outside'], ['users']],
    'demands-from': [['operators', 'judged', 'overseers'], ['operators', 'overseers'], ['operators']],
    'benefit-measured': ['field', 'lab', 'stories'],
    'costliest-errors': [
      [
        error('Sound claim refused', 'The insured', 'Waits months for money', '1.1'),
        error('Claim paid to somebody else', 'The insured', 'Must prove it', '0.02'),
        error('Injury graded too low', 'The injured', 'Treatment is late', '0.6'),
      ],
      [error('Wrong refusal', 'The insured', 'Must appeal', '')],
      null,
    ],
    'edge-of-knowledge': ['calibrated', 'shown', 'fixed'],
    'test-means': ['checked', 'reasoned', 'public'],
    'operator-fit': ['test', 'course', 'not'],
    'part-controls': [['origin', 'licence', 'tests', 'limits'], ['licence', 'tests'], ['none']],
    'likelihood-basis': ['all', 'own', 'none'],
    'not-measurable': [
      'Whether people give up who were right. We ask a sample by telephone each quarter.',
      'Loss of trust.',
      'We have not thought of one.',
    ],
    'useless-measure': ['looked-back', 'kept', 'unasked'],
    'outside-test-share': [45, 15, 0],
    'test-to-field-loss': [2.4, 6, 100],
    'studies-with-people': [
      'approved',
      'consent',
      { notApplicable: 'Nobody took part: we used closed cases.' },
    ],
    'hours-to-alarm': [2, 30, 8760],
    'fails-safely': ['provoked', 'safe', 'stops'],
    'attacks-tried': [['instructions', 'poison', 'extract', 'evade'], ['instructions', 'extract'], ['none']],
    'explanation-true': ['tried', 'method', 'none'],
    'data-drawn-out': ['mended', 'maker', 'none'],
    'group-gap': [2.8, 7, 100],
    'energy-known': ['estimated', 'supplier', 'nothing'],
    'newest-risk-on': ['2026-10-30', '2026-04-02', null],
    'appeal-path': ['learnt', 'address', 'nothing'],
    'trend-known': [['right', 'groups', 'overruled', 'complaints'], ['right', 'complaints'], ['none']],
    'go-decision': ['no', 'limits', 'felt'],
    'treatments-late': [8, 25, 100],
    'remaining-risk': ['figures', 'named', 'general'],
    'surprise-handled': ['wider', 'mended', 'mended'],
    'off-minutes': [12, 90, 10000],
    'supplied-model-watched': ['held', 'release', 'news'],
    'after-release-plan': [
      ['input', 'overrule', 'incident', 'change', 'end'],
      ['incident', 'change'],
      ['none'],
    ],
    'incident-told-to': ['affected', 'customers', 'complained'],
    'profile-risks': [
      ['invented', 'hateful', 'bias', 'privacy', 'rights'],
      ['invented', 'privacy'],
      ['none'],
    ],
    'invented-share': [1, 6, 100],
    'injection-share': [0.9, 8, 100],
    'origin-shown': ['machine', 'visible', 'not'],
  },
  {
    strong: 'everything',
    average: 'everything',
    startUp: [],
  },
);
