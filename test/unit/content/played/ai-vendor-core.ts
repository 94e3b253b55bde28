import type { Company } from './played.js';

/** Ranks applicants with a model it trained, and summarises letters with a general one. Audited, and it counts. */
export const strong: Company = {
  says: {
    roles: ['provides', 'trains', 'hosts'],
    situations: ['high-risk', 'judges', 'generates', 'builds-on'],
    purpose: 'Ranks applications for posts in retail by the requirements of the post. Not for dismissals.',
    tiering: 'renewed',
    'prohibited-screened': 'again',
    'accountable-person': {
      name: 'Ingrid Moe',
      role: 'Head of responsible products',
      email: 'ai@halden-recruit.example',
      phone: '',
    },
    'accountable-rights': ['refuse', 'end-use', 'board'],
    'programme-records': ['inventory', 'risk-decision', 'refusal', 'audit'],
    'staff-trained': [
      trained('Data scientists', 14, 14, 'Bias, robustness'),
      trained('Support', 22, 20, 'Limits of the ranking'),
      trained('Sales', 9, 7, 'Excluded uses'),
    ],
    'outside-eyes': 'independent',
    'findings-overdue': 1,
    'ai-certificate': certificate('iso-iec-42001'),
    'security-certificate': certificate('iso-iec-27001'),
    'effects-heard': ['operators', 'concerned', 'protection'],
    'top-risks': [
      risk('Older applicants ranked lower', 'Applicants above 50', 'Measured at each release', '2 points'),
      risk('Recruiters stop reading', 'All applicants', 'Trick cases each week', 'One in nine missed'),
      risk(
        'Letter with planted instructions',
        'Other applicants',
        'Rights cut, attacked yearly',
        'New tricks',
      ),
    ],
    models: [
      model('halden-rank', 'Halden Recruit', '7.2.1', 'rented-eea'),
      model('Cirrus Small', 'Cirrus Labs', '24.09', 'rented-eea'),
    ],
    'sub-suppliers': [supplier('Rechenhof', 'Hosting', 'people', 'Germany')],
    'model-genuine': 'checked',
    'supplier-notice-days': 30,
    'maker-papers': 'attached',
    'data-sources': [source('Applications 2019-2024', '2.1 m', 'customer', 'removed')],
    'data-measured': ['labels', 'groups', 'gaps', 'overlap'],
    'content-learning': 'excluded',
    'content-readers': 'ticket',
    'content-days': 60,
    'customers-apart': 'tried',
    leaving: ['return', 'time', 'derived', 'proof'],
    'test-results': [
      result('Agreement with two recruiters', '0.70', '0.74', 'real'),
      result('Difference by sex', '5 points', '3.4 points', 'real'),
      result('Invented facts in summaries', '5 of 100', '4 of 100', 'made'),
    ],
    'release-signature': 'apart',
    'false-answers': 4,
    'groups-compared': 'reduced',
    'largest-gap': 3.4,
    'days-to-notice': 7,
    'attacked-on': '2026-06-12',
    'attacks-tried': ['direct', 'planted', 'secrets', 'evasion'],
    'planted-instructions': 'tested',
    'poisoned-sources': 'compared',
    'model-kept': ['list', 'encrypted', 'signed'],
    'weakness-days': 9,
    'overseer-means': ['basis', 'doubt', 'undo', 'sample'],
    'overruled-share': 11,
    'off-minutes': 20,
    'ai-notice': ['first', 'access', 'person', 'outcome'],
    marking: ['metadata', 'label'],
    explanation: 'case',
    documentation: ['figures', 'limits', 'input', 'watch', 'upkeep'],
    'public-page': 'https://halden-recruit.example/ai',
    'harm-promise': 'hours',
    incidents: [
      {
        on: '2026-02-03',
        what: 'Career changers ranked too low',
        people: '410',
        told: '30',
        cause: 'Gap in the training data, closed',
      },
    ],
    'change-days': 30,
    'old-version': 'try-first',
    'log-entry': ['when', 'version', 'input', 'people'],
    'log-months': 24,
    indemnity: ['outcome', 'data', 'bias'],
    conformity: 'gaps',
    'risk-file': ['misuse', 'residual', 'thresholds', 'live'],
    'authority-clock': 'named',
  },
  shows: 'everything',
};

/** Searches and drafts for law firms: sound work, checked by few, and papers for half of it. */
export const average: Company = {
  says: {
    roles: ['provides', 'hosts'],
    situations: ['generates', 'builds-on'],
    purpose: 'Finds passages in the firm’s files and drafts letters from them. Not for advice to the public.',
    tiering: 'reasoned',
    'prohibited-screened': 'each',
    'accountable-person': {
      name: 'T. Brandt',
      role: 'Chief technology officer',
      email: 'tb@lexmora.example',
      phone: '',
    },
    'accountable-rights': ['refuse', 'spend'],
    'programme-records': ['inventory', 'risk-decision'],
    'staff-trained': [
      trained('Developers', 11, 9, 'Safe use of models'),
      trained('Support', 4, 2, 'What it cannot do'),
    ],
    'outside-eyes': 'customer',
    'findings-overdue': 2,
    'security-certificate': certificate('iso-iec-27001'),
    'effects-heard': ['operators', 'protection'],
    'top-risks': [
      risk('A source that does not exist is cited', 'Clients of the firm', 'Links are checked', '3 of 100'),
      risk(
        'Files of one matter surface in another',
        'Clients of the firm',
        'Stores apart',
        'Errors in rights',
      ),
    ],
    models: [model('Osprey 4', 'Osprey AI', '2025-04-14', 'rented-eea')],
    'sub-suppliers': [supplier('Osprey AI', 'Hosting and model', 'people', 'Netherlands')],
    'model-genuine': 'pinned',
    'supplier-notice-days': 14,
    'maker-papers': 'attached',
    'content-learning': 'excluded',
    'content-readers': 'ours',
    'content-days': 90,
    'customers-apart': 'store',
    leaving: ['return', 'time'],
    'test-results': [
      result('Right passage among the first five', '80 %', '83 %', 'real'),
      result('Sources that exist', '', '97 %', 'made'),
    ],
    'release-signature': 'lead',
    'false-answers': 9,
    'groups-compared': { notApplicable: 'It drafts for lawyers; no outcome reaches a person.' },
    'days-to-notice': 30,
    'attacked-on': '2026-01-20',
    'attacks-tried': ['direct', 'secrets'],
    'planted-instructions': 'filter',
    'poisoned-sources': 'origin',
    'model-kept': ['list', 'encrypted'],
    'weakness-days': { notApplicable: 'None yet; security@lexmora.example is watched daily.' },
    'overseer-means': ['basis', 'undo'],
    'off-minutes': 240,
    'ai-notice': { notApplicable: 'Only lawyers of the firm see it.' },
    marking: ['label'],
    explanation: { notApplicable: 'No outcome concerns a person.' },
    documentation: ['figures', 'input', 'watch'],
    'harm-promise': 'notice',
    incidents: [
      {
        on: '2025-11-18',
        what: 'Cited a repealed law',
        people: '',
        told: '50',
        cause: 'Index not refreshed, now nightly',
      },
    ],
    'change-days': 14,
    'old-version': 'stay',
    'log-entry': ['when', 'version', 'input'],
    'log-months': 6,
    indemnity: ['outcome', 'data'],
  },
  shows: [
    'tiering',
    'prohibited-screened',
    'programme-records',
    'outside-eyes',
    'top-risks',
    'security-certificate',
    'models',
    'sub-suppliers',
    'maker-papers',
    'content-learning',
    'test-results',
    'false-answers',
    'attacked-on',
    'documentation',
    'indemnity',
  ],
};

/** A chat for shops that also refunds: six people, an honest tongue and hardly a page. */
export const startUp: Company = {
  says: {
    roles: ['provides', 'hosts'],
    situations: ['talks', 'generates', 'builds-on', 'acts'],
    purpose: 'Nothing is written yet. It answers shoppers about their orders and refunds small sums.',
    tiering: 'not',
    'prohibited-screened': 'no-record',
    'accountable-person': {
      name: 'Yara Okoye',
      role: 'Founder',
      email: 'yara@plauder.example',
      phone: '+31 20 555 0100',
    },
    'accountable-rights': ['refuse', 'end-use', 'spend', 'board'],
    'programme-records': ['none'],
    'outside-eyes': 'nobody',
    'effects-heard': ['operators'],
    'top-risks': [risk('It refunds too much', 'The shop', 'A limit of 30 euros', 'Many small ones')],
    models: [model('Linnet', 'Linnet AI', 'Not known', 'maker-elsewhere')],
    'sub-suppliers': [
      supplier('Linnet AI', 'Model', 'people', 'United States'),
      supplier('Edgely', 'Hosting', 'people', 'United States'),
    ],
    'model-genuine': 'name',
    'supplier-notice-days': 0,
    'content-learning': 'silent',
    'content-readers': 'ours',
    'content-days': 365,
    'customers-apart': 'filter',
    leaving: ['return'],
    'release-signature': 'none',
    'groups-compared': 'complaints',
    'planted-instructions': 'asked',
    'poisoned-sources': 'origin',
    'model-kept': ['none'],
    'weakness-days': 3,
    'overseer-means': ['undo', 'stop'],
    'off-minutes': 10,
    'tool-list': [
      { tool: 'Orders', does: 'read', rights: 'own', asks: 'never' },
      { tool: 'Refunds', does: 'final', rights: 'own', asks: 'above' },
    ],
    'act-limits': ['amount', 'trace'],
    'ai-notice': ['first', 'person'],
    marking: ['none'],
    explanation: 'nothing',
    documentation: ['limits'],
    'harm-promise': 'nothing',
    incidents: { notApplicable: 'We read the chats ourselves and found none.' },
    'change-days': 0,
    'old-version': 'switch-off',
    'log-entry': ['when', 'input'],
    'log-months': 3,
    indemnity: ['none'],
  },
  shows: [],
};

function trained(group: string, people: number, finished: number, matter: string) {
  return { group, people: String(people), trained: String(finished), matter, last: '' };
}

function risk(name: string, suffers: string, done: string, remains: string) {
  return { risk: name, suffers, done, remains, assessed: '2026-10-01' };
}

function model(name: string, maker: string, version: string, runs: string) {
  return { model: name, maker, version, licence: 'By contract', runs };
}

function supplier(name: string, does: string, sees: string, country: string) {
  return { supplier: name, does, sees, country, until: '' };
}

function source(name: string, amount: string, right: string, people: string) {
  return { source: name, amount, right, people, until: '' };
}

function result(measure: string, limit: string, reached: string, data: string) {
  return { measure, limit, result: reached, data, on: '2026-09-14' };
}

function certificate(standard: string) {
  return {
    standard,
    holder: 'Halden Recruit AS',
    body: 'Fjord Certification AS',
    number: 'FC-2291',
    accreditation: '',
    validUntil: '2028-05-31',
  };
}
