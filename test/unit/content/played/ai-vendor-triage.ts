import type { Company } from './played.js';

/** Ranks applicants, says so, and has put in writing what that makes it. */
export const strong: Company = {
  says: {
    'ai-at-work': ['product', 'staff'],
    capacities: ['provider'],
    'prohibited-uses': ['none'],
    'high-risk-areas': ['employment'],
    classification: 'accepted',
    'general-purpose': ['embedded'],
    'told-situations': ['text'],
    'data-on-people': ['accounts', 'content'],
    learning: 'nobody',
    'outcomes-on-people': ['proposal', 'draft'],
    microsoft: ['none'],
    certificate: {
      standard: 'iso-iec-42001',
      holder: 'Halden Recruit AS',
      body: 'Fjord Certification AS',
      number: 'FC-2291',
      accreditation: '',
      validUntil: '2028-05-31',
    },
  },
  shows: 'everything',
};

/** Finds applications that were sent twice, judges nobody, and asks customers before it learns from them. */
export const average: Company = {
  says: {
    'ai-at-work': ['product', 'unexamined'],
    capacities: ['provider', 'user'],
    'prohibited-uses': ['none'],
    'high-risk-areas': ['employment'],
    classification: 'exempt-shown',
    'general-purpose': ['embedded'],
    'told-situations': ['text'],
    'data-on-people': ['accounts', 'content'],
    learning: 'agreed',
    'outcomes-on-people': ['draft'],
    microsoft: ['through-customer'],
  },
  shows: ['prohibited-uses', 'classification'],
};

/** A chat for shops, half a year old: it has thought about what it does, and written little down. */
export const startUp: Company = {
  says: {
    'ai-at-work': ['product', 'staff', 'supplier'],
    capacities: ['provider'],
    'prohibited-uses': ['none'],
    'high-risk-areas': ['none'],
    'general-purpose': ['embedded'],
    'told-situations': ['talks', 'text'],
    'data-on-people': ['accounts', 'content', 'children'],
    learning: 'objection',
    'outcomes-on-people': ['conversation'],
    microsoft: ['none'],
  },
  shows: [],
};

/** Says the best to everything and shows nothing. */
export const bluffer: Company = {
  says: {
    ...strong.says,
    classification: 'exempt-shown',
    'outcomes-on-people': ['none'],
    'told-situations': ['none'],
  },
  shows: [],
};
