import { sideBySide } from './side-by-side.js';

const measured = (group: string, result: string, cases: string) => ({
  group,
  measure: 'Agreement with three recruiters',
  result,
  cases,
  tested: '2026-09-14',
});

/**
 * Three that sell software which ranks applications: one that has sold to public employers for years, a suite in which
 * it is one function of many, and a start-up with a chat function and little on paper.
 */
export const { strong, average, startUp } = sideBySide(
  {
    'use-class': ['annex-iii', 'annex-iii', 'not-examined'],
    'people-concerned': [['workers'], ['workers'], ['workers']],
    'meets-people': [['none'], ['text'], ['talks', 'text']],
    'role-switch': ['settled', 'general', 'nowhere'],
    'forbidden-uses': ['points', 'points', 'not'],
    'learning-material': [
      ['operators', 'overseers', 'practice', 'renewed'],
      ['operators', 'deciders'],
      ['none'],
    ],
    'installers-trained-on': ['2026-05-20', '2025-03-11', null],
    'overseer-profile': ['measured', 'skills', 'mention'],
    'stop-means': ['drilled', 'single', 'administrator'],
    'against-nodding': [['certainty', 'reasons', 'planted', 'haste'], ['reasons'], ['none']],
    'instructions-for-use': [{}, {}, null],
    'instructions-state': [
      ['purpose', 'accuracy', 'groups', 'misuse', 'input', 'oversight', 'upkeep'],
      ['purpose', 'accuracy', 'input', 'upkeep'],
      ['purpose'],
    ],
    'accuracy-by-group': [
      [
        measured('Women', '91.2', '2400'),
        measured('Men', '92', '2600'),
        measured('Over 50', '88.4', '610'),
        measured('Letters in Polish', '84.9', '380'),
      ],
      [measured('All applications', '90', '1000')],
      null,
    ],
    'strange-input': ['held', 'warned', 'processed'],
    'data-fit': [['fields', 'population', 'trial'], ['fields', 'trial'], ['trial']],
    'own-figures': [['kinds', 'overruled', 'groups', 'drift', 'download'], ['kinds', 'overruled'], ['kinds']],
    'risk-desk': [
      {
        name: 'Duty desk',
        role: 'Safety of products',
        email: 'safety@halden.example',
        phone: '+47 55 00 00',
      },
      { name: 'Piet Kuiper', role: 'Head of support', email: 'support@ranksuite.example', phone: '' },
      { name: 'Ada', role: 'Founder', email: 'ada@hirebee.example', phone: '' },
    ],
    'risk-reply-hours': [4, 24, 720],
    'suspension-terms': ['within-reach', 'paying', 'breach'],
    'log-months': [24, 6, 1],
    'log-access': ['after-end', 'on-screen', 'never'],
    'version-package': [['figures', 'passages', 'modification', 'testing'], ['passages'], ['none']],
    'worker-papers': [['notice', 'recorded', 'switches'], ['notice'], ['none']],
    'person-notice': ['built-in', 'sentence', 'none'],
    'single-explanation': ['lay', 'expert', 'outcome'],
    'explanation-days': [3, 10, 60],
    'privacy-facts': [['flows', 'need', 'periods', 'inferred', 'remaining'], ['flows', 'periods'], ['flows']],
    'rights-facts': [
      ['process', 'duration', 'groups', 'harms', 'oversight'],
      ['process', 'groups'],
      ['none'],
    ],
    'database-entry': ['to-come', 'unplanned', null],
    'talk-disclosed': [null, null, ['first']],
    'mark-survival': [null, 'untested', 'unmarked'],
    'label-settings': [null, 'some', 'by-hand'],
    'notices-accessible': [null, 'list', 'nobody'],
    'cannot-help': [
      'We have no explanation in Finnish that lay people have tested. It is due in March 2027.',
      'Facts on groups for a fundamental rights impact assessment.',
      'We still have to find out.',
    ],
  },
  {
    strong: 'everything',
    average: 'everything',
    startUp: [],
  },
);
