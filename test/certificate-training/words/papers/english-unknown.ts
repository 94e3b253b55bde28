import type { PaperWords } from '../paper-words.js';

export const invoice: PaperWords = {
  by: 'body',
  titles: ['Invoice', 'INVOICE {otherNumber}', 'Pro forma invoice', 'Tax Invoice', 'Receipt'],
  facts: [
    [['Invoice number', 'Invoice no.'], '{otherNumber}'],
    [['Invoice date', 'Date'], '{otherDay}'],
    [['Due date', 'Payable by'], '{otherDay}'],
    [['Customer', 'Bill to'], '{holder}'],
    [['Address'], '{holderAddress}'],
    [['Order'], '{otherNumber}'],
    [['VAT'], '{registration}'],
  ],
  openings: [
    'For our services in connection with certification to {standard} we charge:',
    'Thank you for your order of {otherDay}.',
    '',
  ],
  parts: [
    {
      heads: ['Payment', 'How to pay'],
      says: [
        'Payable within thirty days to account {otherNumber}.',
        'Please state the invoice number.',
        'Audit days on {surveyFrom} and {surveyed}.',
      ],
    },
  ],
  columns: [
    [
      'Description',
      [
        'Stage 1 audit, {standard}',
        'Stage 2 audit',
        'Certificate fee',
        'Travel',
        'Surveillance audit',
        'Licence, one year',
      ],
    ],
    ['Quantity', ['1', '2', '3.5', '0.5', '12']],
    ['Price', ['1,250.00', '980.00', '2,400.00', '310.50']],
    ['Amount', ['1,250.00', '4,900.00', '155.25', '2,400.00']],
  ],
  closings: ['Total due: 7,305.25', 'Net 4,900.00 · VAT 20 % 980.00 · Total 5,880.00'],
  notes: ['{body} | {bodyAddress} | {registration}', '{phone} · {email}', 'Bank: {otherCompany}'],
};

export const policy: PaperWords = {
  by: 'holder',
  titles: [
    'Artificial Intelligence Policy',
    'AI POLICY',
    'Responsible AI Principles',
    'Information Security Policy',
    'Acceptable Use of AI',
  ],
  facts: [
    [['Owner'], '{otherPerson}'],
    [['Version'], '{revision}'],
    [['Approved'], '{otherDay}'],
    [['Next review'], '{otherDay}'],
    [['Document'], '{otherNumber}'],
    [['Applies to'], 'all staff of {holder}'],
  ],
  openings: [
    '{holder} builds and uses AI in a manner that people can trust.',
    'This policy follows {standard} and says what we ask of ourselves.',
    'It applies to everyone who works for {holder}.',
  ],
  parts: [
    {
      heads: ['1 Aim', 'Purpose'],
      says: ['We want AI that is fair, safe and explained.', 'The policy sets the frame for objectives.'],
    },
    {
      heads: ['2 Principles', 'What we hold to'],
      says: [
        'People decide where people are concerned.',
        'Each system has an owner and an impact assessment.',
        'Data are used only for what they were given for.',
      ],
    },
    {
      heads: ['3 Duties', 'Roles'],
      says: [
        '{otherPerson} answers for this policy.',
        'Report incidents to {email}.',
        'It was last changed on {otherDay}.',
      ],
    },
  ],
  columns: [],
  closings: ['{otherPerson}, Chief Executive Officer', 'Adopted on {otherDay}'],
  notes: ['{holder} – public', 'Version of {otherDay}'],
};

export const offer: PaperWords = {
  by: 'body',
  titles: [
    'Proposal for certification to {standard}',
    'Quotation',
    'Offer {otherNumber}',
    'Our offer: {standard}',
    'Certification Agreement',
    'Application Form',
  ],
  facts: [
    [['Offer no.', 'Quotation'], '{otherNumber}'],
    [['Date'], '{otherDay}'],
    [['Valid until', 'Offer valid until'], '{otherDay}'],
    [['Prepared for', 'Client'], '{holder}'],
    [['Prepared by'], '{otherPerson}'],
    [['Scope', 'Intended scope'], '{scope}'],
    [['Standard'], '{standard}'],
    [['Staff'], '85'],
  ],
  openings: [
    'Thank you for asking us. We would be glad to certify {holder} to {standard}.',
    'We offer the following.',
    'On the grounds of your application of {otherDay} we have worked out these audit days.',
  ],
  parts: [
    {
      heads: ['How it goes', 'Steps'],
      says: [
        'Stage 1 could begin on {nextAudit}.',
        'A certificate holds for three years, with an audit each year.',
        'We are accredited by {accreditor}.',
      ],
    },
    {
      heads: ['Terms', 'Conditions'],
      says: [
        'Travel is charged as it arises.',
        'The agreement runs for three years from {otherDay}.',
        'Please send the signed offer to {email}.',
      ],
    },
  ],
  columns: [
    ['Step', ['Stage 1', 'Stage 2', 'Surveillance 1', 'Surveillance 2', 'Recertification']],
    ['Days', ['2.0', '4.5', '2.5', '3.0']],
    ['Price', ['2,600', '5,850', '3,250', '3,900']],
  ],
  closings: ['Accepted: ____________  Date: ____________', '{otherPerson}, {body}'],
  notes: ['{body} | {bodyAddress}', '{registration}', '{website}'],
};

export const questionnaire: PaperWords = {
  by: 'holder',
  titles: [
    'Vendor Questionnaire',
    'Supplier Security Questionnaire',
    'AI due diligence – answers',
    'Request for Information',
    'Security Q&A',
  ],
  facts: [
    [['Supplier'], '{holder}'],
    [['Filled in by', 'Contact'], '{otherPerson}'],
    [['Date'], '{otherDay}'],
    [['Product'], 'cloud service'],
    [['Requested by'], '{otherCompany}'],
  ],
  openings: [
    'Please answer all questions. Attach evidence where asked.',
    '{otherCompany} asks its suppliers to answer the following.',
    '',
  ],
  parts: [
    {
      heads: ['Certification', 'Section A'],
      says: [
        'Are you certified to {standard}? – Planned for {nextAudit}.',
        'Which body certifies you? – {body}',
        'What is the scope? – {scope}',
        'Until when is your certificate valid? – {otherDay}',
      ],
    },
    {
      heads: ['AI systems', 'Section B'],
      says: [
        'Which models do you use? – Our own and those of {otherCompany}.',
        'Who answers for AI? – {otherPerson}',
        'Do you train on customers’ data? – No.',
      ],
    },
  ],
  columns: [
    ['No.', ['1.1', '1.2', '2.1', '2.2', '3.4']],
    [
      'Question',
      ['Is there an AI policy?', 'Who owns risk?', 'Are logs kept?', 'Is there a certificate to {standard}?'],
    ],
    ['Answer', ['Yes', 'No', 'In progress', 'See {otherNumber}', 'Since {otherDay}']],
  ],
  closings: ['', 'Signed {otherPerson}'],
  notes: ['Page 1 of 6', '{otherDay}'],
};

export const marketing: PaperWords = {
  by: 'holder',
  titles: [
    '{standard} made easy',
    'Trust Center',
    'What is {standard}?',
    'We are on our way to {standard}',
    'Press release',
    'Why AI governance pays',
    'Product sheet',
  ],
  facts: [
    [['Published'], '{otherDay}'],
    [['By'], '{otherPerson}'],
    [['Read'], '6 min'],
    [['Press contact'], '{email}, {phone}'],
  ],
  openings: [
    '{holder} announced today that it has begun work towards {standard}.',
    'The first standard for managing AI is here. What does it ask?',
    'Your customers want to know how you handle AI. {holder} helps.',
    '{otherCompany} and {holder} join forces.',
  ],
  parts: [
    {
      heads: ['What is new', 'In short'],
      says: [
        '{standard} asks for a policy, roles, risk and impact assessments.',
        '“We are proud of the team,” says {otherPerson}.',
        'Certified customers: {otherCompany}.',
      ],
    },
    {
      heads: ['Book a demo', 'About {holder}'],
      says: [
        '{holder} offers {scope}.',
        'Write to {email} or visit {website}.',
        'Our audit with {body} is set for {nextAudit}.',
        'Webinar on {otherDay}: ten steps to a certificate.',
      ],
    },
  ],
  columns: [],
  closings: ['Start now: {website}', '© {holder}'],
  notes: ['Privacy · Imprint · Careers', '{registration}', '{holder}, {holderAddress}'],
};
