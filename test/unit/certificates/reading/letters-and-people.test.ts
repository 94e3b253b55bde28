import { expect } from 'chai';
import { type CertificateField, type ReadPage, SURE } from '#domain/certificates/certificate.js';
import { understand } from '#domain/certificates/reading/understand.js';
import { A4, widthOf } from '#test/support/pdf.js';

type Said = readonly [left: number, baseline: number, text: string, size?: number];

const pageOf = (texts: readonly Said[]): ReadPage => ({
  width: A4.width,
  height: A4.height,
  runs: texts.map(([left, baseline, text, size = 10]) => ({
    text,
    left: left / A4.width,
    baseline: baseline / A4.height,
    width: widthOf(text, size) / A4.width,
    size: size / A4.height,
  })),
});

function sureOf(texts: readonly Said[], fields: readonly CertificateField[]) {
  const read = understand([pageOf(texts)]).fields;
  return Object.fromEntries(
    fields.map((field) => [field, (read[field]?.confidence ?? 0) >= SURE ? read[field]?.value : undefined]),
  );
}

const lines = (from: number, texts: readonly string[]): Said[] =>
  texts.map((text, at) => [70, from + at * 13, text]);

const LETTERS: readonly (readonly [name: string, texts: readonly Said[], stated: Record<string, string>])[] =
  [
    [
      'German, with the sender’s address in small letters over the window',
      [
        [380, 60, 'Harzer Prüfgesellschaft mbH', 14],
        [70, 120, 'Harzer Prüfgesellschaft mbH · Am Wall 3 · 38640 Goslar', 6.5],
        ...lines(140, ['Okerwerk Sensorik GmbH', 'Frau Jana Wendt', 'Mühlenweg 11', '38690 Vienenburg']),
        [400, 210, 'Goslar, 3. März 2026'],
        ...lines(240, [
          'Ergebnis des Audits der Stufe 1 nach ISO/IEC 42001:2023',
          'Sehr geehrte Frau Wendt,',
          'das Audit der Stufe 1 wurde durchgeführt. Das Audit der Stufe 2 kann im Mai stattfinden.',
        ]),
      ],
      {
        holder: 'Okerwerk Sensorik GmbH',
        holderAddress: 'Mühlenweg 11, 38690 Vienenburg',
        certificationBody: 'Harzer Prüfgesellschaft mbH',
        certificationBodyAddress: 'Am Wall 3, 38640 Goslar',
      },
    ],
    [
      'French, with the recipient at the right',
      [
        ...lines(70, ['Certilune SAS', '8 rue des Tanneurs', '67000 Strasbourg']),
        [330, 140, 'Brise Marine Données SAS'],
        [330, 153, '14 quai Vauban'],
        [330, 166, '29200 Brest'],
        ...lines(210, [
          'Objet : résultat de l’audit d’étape 2, ISO/IEC 42001:2023',
          'Madame, Monsieur,',
          'L’équipe d’audit recommande la certification. La décision de certification sera prise en mai.',
        ]),
      ],
      {
        holder: 'Brise Marine Données SAS',
        holderAddress: '14 quai Vauban, 29200 Brest',
        certificationBody: 'Certilune SAS',
        certificationBodyAddress: '8 rue des Tanneurs, 67000 Strasbourg',
      },
    ],
    [
      'American, to a company that prepares',
      [
        ...lines(70, ['Quill & Fathom Advisory LLC', '20 Pier Road', 'Portland, ME 04101']),
        ...lines(140, ['March 4, 2026']),
        ...lines(170, ['Saltmarsh Robotics, Inc.', '77 Tide Street, Floor 4', 'Boston, MA 02210']),
        ...lines(230, [
          'Dear Ms. Okafor,',
          'We performed a readiness assessment and gap analysis against ISO/IEC 42001:2023.',
          'You are not yet certified, and the certification audit is planned for July.',
        ]),
      ],
      { holder: 'Saltmarsh Robotics, Inc.', holderAddress: '77 Tide Street, Floor 4, Boston, MA 02210' },
    ],
    [
      'of a cloud provider to its customers',
      [
        [380, 60, 'Fernhill Hosting Ltd', 9],
        [380, 71, '4 Mill Lane, Leeds LS1 4AB', 9],
        ...lines(120, [
          'SOC 2 Type 2: bridge letter',
          'Dear customer,',
          'There have been no material changes to the control environment since the report’s period.',
        ]),
      ],
      { holder: 'Fernhill Hosting Ltd' },
    ],
    [
      'Dutch, of a body with one address alone, at its head',
      [
        ...lines(60, ['Waalcert B.V.', 'Havenweg 9', '6541 AC Nijmegen']),
        ...lines(150, [
          'Betreft: bevestiging fase 2-audit ISO/IEC 42001:2023',
          'Geachte heer Smit,',
          'De fase 2-audit is afgerond en wij bevelen certificatie aan. Het besluit volgt nog.',
        ]),
      ],
      { certificationBody: 'Waalcert B.V.', certificationBodyAddress: 'Havenweg 9, 6541 AC Nijmegen' },
    ],
  ];

describe('A letter', () => {
  for (const [name, texts, stated] of LETTERS) {
    it(`tells by where they stand who writes and to whom: ${name}`, () => {
      const parties = [
        'holder',
        'holderAddress',
        'certificationBody',
        'certificationBodyAddress',
      ] as const satisfies readonly CertificateField[];
      const read = sureOf(texts, parties);
      for (const [field, value] of Object.entries(stated)) expect(read[field], field).to.equal(value);
      if (stated.holder === undefined) expect(read.holder).to.equal(undefined);
    });
  }
});

const PEOPLE: readonly (readonly [
  name: string,
  texts: readonly string[],
  holder: string,
  body: string | undefined,
])[] = [
  [
    'German course',
    [
      'Teilnahmebescheinigung',
      'Frau Ida Kern',
      'hat am Seminar KI-Managementsysteme teilgenommen.',
      'Lernwerk Kassel e. V.',
    ],
    'Frau Ida Kern',
    'Lernwerk Kassel e. V.',
  ],
  [
    'English credential',
    [
      'ISO/IEC 42001 Lead Implementer',
      'Ada Bankole-Reyes',
      'who passed the examination',
      'The Guild of Assurers',
    ],
    'Ada Bankole-Reyes',
    'The Guild of Assurers',
  ],
  [
    'French diploma',
    [
      'Attestation de formation',
      'Claire Duval',
      'a suivi la formation ISO/IEC 42001, 14 heures',
      'Académie du Rhin',
    ],
    'Claire Duval',
    'Académie du Rhin',
  ],
  [
    'Italian course',
    ['Attestato di frequenza', 'Luca Ferraro', 'ha frequentato il corso ISO/IEC 42001', 'Istituto Ligure'],
    'Luca Ferraro',
    'Istituto Ligure',
  ],
  [
    'course that names two houses',
    [
      'Certificate of Attendance',
      'Mara Holm',
      'has attended the course',
      'Fjord Academy',
      'Nordic Institute',
    ],
    'Mara Holm',
    undefined,
  ],
];

describe('A paper of a person', () => {
  for (const [name, [title = '', holder = '', ...under], person, body] of PEOPLE) {
    it(`names its bearer over what they did, and one house: ${name}`, () => {
      const texts: Said[] = [
        [150, 100, title, 24],
        [180, 170, holder, 18],
        ...under.map((text, at): Said => [150, 210 + at * 60, text, 11]),
      ];
      const read = sureOf(texts, ['holder', 'certificationBody']);
      expect(read).to.deep.equal({ holder: person, certificationBody: body });
    });
  }
});

describe('A report', () => {
  const day = (texts: readonly Said[]) => sureOf(texts, ['issuedOn', 'number', 'certificationBody']);

  it('is dated where its firm signs, not by days it speaks of', () => {
    const read = day([
      [70, 80, 'SOC 2 Type 2 Report', 22],
      [70, 130, 'Independent service auditor’s report for the period 1 July 2024 to 30 June 2025.'],
      [
        70,
        150,
        'Its certificate to ISO/IEC 27001 was renewed on 3 March 2025, and is not what is reported on here.',
      ],
      [70, 300, 'Halloran Pike LLP'],
      [70, 314, 'Columbus, Ohio'],
      [70, 328, 'August 22, 2025'],
    ]);
    expect(read).to.include({ issuedOn: '2025-08-22', certificationBody: 'Halloran Pike LLP' });
  });

  for (const [number, dated, read] of [
    ['Report number: IA-2026-02', 'Date of report: 30 January 2026', 'IA-2026-02'],
    ['Berichtsnummer: A 17/26', 'Berichtsdatum: 30.01.2026', 'A 17/26'],
    ['Report no.: 7-118', 'Report issued: 2026-01-30', '7-118'],
  ] as const) {
    it(`of an audit has a number and a day of its own: ${number}`, () => {
      const stated = day([
        [70, 80, number.startsWith('B') ? 'Interner Auditbericht' : 'Internal Audit Report', 22],
        [70, 120, number],
        [70, 134, dated],
        [70, 160, 'Two minor nonconformities and four opportunities for improvement were raised.'],
      ]);
      expect(stated).to.include({ number: read, issuedOn: '2026-01-30' });
    });
  }
});
