/** The columns of the template, in order, with what stands in them. Those that must be there come with `needed`. */
export const COLUMNS = [
  { id: 'section', width: 24, needed: true, says: 'Title of the section. Empty: the same as the row above.' },
  { id: 'section id', width: 14, says: 'A short name for the section. Empty: made of its title.' },
  { id: 'section intro', width: 30, says: 'What stands above the section’s questions.' },
  {
    id: 'section condition',
    width: 24,
    says: 'When the section is asked, as in “condition”. Empty: always.',
  },
  {
    id: 'id',
    width: 18,
    says: 'A short name for the question, used in conditions: letters, digits, hyphens. Empty: section and place, as 2.1.',
  },
  { id: 'kind', width: 16, needed: true, says: '' },
  { id: 'question', width: 50, needed: true, says: 'What is asked. One thing.' },
  { id: 'help', width: 40, says: 'Guidance beside the question.' },
  { id: 'why', width: 40, says: 'Why it is asked; the vendor sees it.' },
  { id: 'good evidence', width: 40, says: 'What shows that the answer holds; the vendor sees it.' },
  {
    id: 'red flags',
    width: 40,
    says: 'What should make a reviewer stop, a line each; the vendor never sees it.',
  },
  {
    id: 'answers',
    width: 46,
    says: 'A line for each answer: words | points | id. Points are 0 to 1, the id may be left out. For yes-no-partly: yes | 1. For number and scale: from 10 | 0.5. For date: within 12 months | 1. For table: from 2 rows | 0.5. For certificate: current | 1.',
  },
  { id: 'settings', width: 30, says: '' },
  { id: 'weight', width: 9, says: '0 to 100; empty is 0, which is not scored.' },
  { id: 'critical', width: 9, says: 'yes: below half of its points the band is C at best.' },
  { id: 'required', width: 9, says: 'no: it may stay open. Empty: yes.' },
  { id: 'not applicable', width: 13, says: 'yes: “not applicable” is offered and needs a reason.' },
  {
    id: 'condition',
    width: 30,
    says: 'When it is asked: 2.1 is yes or partly and share >= 30. Words: and, or, not, brackets, is, is not, is answered, is unanswered, >=, <=; tier is …, role is …, fact … is yes. Names with spaces stand in quotation marks. Empty: always.',
  },
  {
    id: 'document for',
    width: 18,
    says: 'Answers that need a document, with commas; “answered” is any answer.',
  },
  { id: 'without document', width: 12, says: 'Points lost without that document, 0 to 1.' },
  {
    id: 'mappings',
    width: 28,
    says: 'A line for each requirement it bears on: framework and requirement, as iso-iec-42001 A.7.5.',
  },
] as const;

export type ColumnName = (typeof COLUMNS)[number]['id'];

/** What stands beside the questions: of the questionnaire as a whole. */
export const WHOLE = ['id', 'version', 'title', 'purpose', 'minutes', 'bands', 'leads to'] as const;
export type WholeName = (typeof WHOLE)[number];

/** The sheet that says so, in a workbook. */
export const WHOLE_SHEET = 'Questionnaire';
