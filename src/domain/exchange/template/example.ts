/** What stands in the template when it is taken empty: a few questions that show how it is filled in. */
export const EXAMPLE = {
  id: 'our-questionnaire',
  version: 1,
  title: 'Our questionnaire',
  purpose: 'Say in a sentence what it is for. The rows of questions are examples: write yours over them.',
  minutes: 10,
  sections: [
    {
      id: 'use',
      title: 'How it is used',
      intro: '',
      questions: [
        {
          id: 'customer-data',
          kind: 'yes-no-partly',
          text: 'Does the AI system work with data of our customers?',
          help: 'Data that passes through without being kept counts too.',
          why: 'Data of customers must be protected wherever it goes.',
          goodEvidence: 'A record of processing that names the AI system.',
          redFlags: ['The answer differs from the contract.'],
          weight: 2,
          points: { yes: 0.5, partly: 0.5, no: 1 },
        },
        {
          id: 'protection',
          kind: 'single-choice',
          text: 'How is that data protected?',
          weight: 3,
          critical: true,
          options: [
            { id: 'encrypted', text: 'It is encrypted with keys only we hold', points: 1 },
            { id: 'provider-keys', text: 'It is encrypted with keys of the provider', points: 0.5 },
            { id: 'none', text: 'It is not encrypted', points: 0 },
          ],
          askedWhen: { question: 'customer-data', is: ['yes', 'partly'] },
          evidenceRule: { when: ['encrypted'], without: 0.25 },
          mappings: [{ framework: 'iso-iec-42001', requirement: 'A.7.5' }],
        },
      ],
    },
    {
      id: 'people',
      title: 'The people behind it',
      intro: '',
      questions: [
        {
          id: 'staff',
          kind: 'number',
          text: 'How many people work on it?',
          weight: 0,
          unit: 'people',
          min: 0,
          whole: true,
        },
        {
          id: 'account',
          kind: 'long-text',
          text: 'Who answers for it, and to whom?',
          weight: 0,
          required: false,
        },
      ],
    },
  ],
} as const;
