import type { Sample } from '../sample.js';

/** A body's confirmation after stage 2: the audit team recommends, the decision is still to come. */
const recommended: Sample = {
  name: 'unseen-stage-2-confirmation',
  language: 'en',
  making: {
    pdfmake: {
      margins: [72, 60, 72, 60],
      size: 10.5,
      content: [
        {
          columns: [
            { text: 'Gritstone Certification Ltd', fontSize: 15, bold: true, color: '#5a3b1c' },
            {
              text: '9 Kiln Court, Sheffield S3 8GG\nUnited Kingdom\n+44 114 555 0160',
              fontSize: 8.5,
              alignment: 'right',
            },
          ],
          margin: [0, 0, 0, 36],
        },
        'Pelham Vision Systems Limited\n30 Arundel Works\nCoventry CV1 2TT\nUnited Kingdom',
        { text: '6 October 2026', margin: [0, 18, 0, 18] },
        { text: 'ISO/IEC 42001:2023: outcome of your Stage 2 audit', bold: true, margin: [0, 0, 0, 12] },
        { text: 'Dear Ms Lindqvist,', margin: [0, 0, 0, 10] },
        {
          text: 'We confirm that the Stage 2 audit of the artificial intelligence management system of Pelham Vision Systems Limited took place from 28 September to 1 October 2026. Two minor nonconformities were raised and your plan for correcting them has been accepted.',
          margin: [0, 0, 0, 10],
        },
        {
          text: 'The audit team has recommended Pelham Vision Systems Limited for certification to ISO/IEC 42001:2023. The file now goes to independent review, and a certificate will be issued once a favourable certification decision has been taken, which we expect within four weeks.',
          margin: [0, 0, 0, 10],
        },
        {
          text: 'Until then the organisation is not certified and may not use our mark. This letter may be shown to your customers in full.',
          margin: [0, 0, 0, 16],
        },
        'Yours sincerely,',
        {
          svg: '<svg width="120" height="38"><path d="M4 28c18-34 26 14 42-8s26 14 66-10" stroke="#114" fill="none"/></svg>',
          margin: [0, 6, 0, 0],
        },
        { text: 'Declan Hathersage', bold: true },
        'Head of Certification Operations',
      ],
    },
  },
  truth: {
    type: 'stage-2-letter',
    fields: {
      holder: 'Pelham Vision Systems Limited',
      holderAddress: {
        any: ['30 Arundel Works, Coventry CV1 2TT, United Kingdom', '30 Arundel Works, Coventry CV1 2TT'],
      },
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Gritstone Certification Ltd',
      certificationBodyAddress: {
        any: ['9 Kiln Court, Sheffield S3 8GG, United Kingdom', '9 Kiln Court, Sheffield S3 8GG'],
      },
      issuedOn: '2026-10-06',
      signatory: {
        any: ['Declan Hathersage', 'Declan Hathersage, Head of Certification Operations'],
      },
    },
  },
};

/** A body tells its client that the certificate is suspended. */
const suspended: Sample = {
  name: 'unseen-german-suspension',
  language: 'de',
  making: {
    html: `<div class="page" style="padding:20mm 22mm 20mm 25mm;font-size:10.5pt;line-height:1.45"><div style="text-align:right"><b style="font-size:13pt">Alster Zertifizierung GmbH</b><br><span style="font-size:8.5pt">Rothenbaumer Weg 77 · 20148 Hamburg</span></div>
    <div style="margin-top:14mm;font-size:6.5pt;text-decoration:underline">Alster Zertifizierung GmbH · Rothenbaumer Weg 77 · 20148 Hamburg</div><div style="margin-top:2mm">Mühlbach Prozessdaten GmbH<br>Geschäftsleitung<br>Töpferstraße 5<br>99084 Erfurt</div>
    <p style="text-align:right;margin:14mm 0 8mm">Hamburg, 3. August 2026</p><p><b>Aussetzung der Zertifizierung nach ISO/IEC 42001:2023<br>Zertifikat Nr. AZ-KI-20417</b></p><p>Sehr geehrte Damen und Herren,</p>
    <p>das fällige Überwachungsaudit konnte innerhalb der vorgesehenen Frist nicht durchgeführt werden. Wir setzen daher das oben genannte Zertifikat mit Wirkung vom 10. August 2026 für die Dauer von höchstens sechs Monaten aus.</p>
    <p>Während der Aussetzung ist die Zertifizierung vorübergehend ungültig. Sie dürfen bis auf Weiteres weder mit dem Zertifikat noch mit unserem Zeichen werben; der Status ist in unserem Verzeichnis vermerkt.</p>
    <p>Wird das Audit nicht nachgeholt und erfolgreich abgeschlossen, entziehen wir das Zertifikat. Gegen diese Entscheidung können Sie innerhalb von vier Wochen Einspruch einlegen.</p>
    <p>Mit freundlichen Grüßen</p><svg width="130" height="38"><path d="M4 28c14-34 28 12 46-8s26 14 74-10" stroke="#123" fill="none"/></svg><p style="margin:0">Silke Bornhöved<br><span style="font-size:9.5pt">Leiterin der Zertifizierungsstelle</span></p>
    <div style="position:absolute;left:25mm;right:22mm;bottom:10mm;text-align:center;font-size:7pt">Amtsgericht Hamburg HRB 155501 · Geschäftsführer: Arne Fock</div></div>`,
  },
  truth: {
    type: 'unknown',
    fields: {
      number: 'AZ-KI-20417',
      holder: 'Mühlbach Prozessdaten GmbH',
      holderAddress: 'Töpferstraße 5, 99084 Erfurt',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Alster Zertifizierung GmbH',
      certificationBodyAddress: 'Rothenbaumer Weg 77, 20148 Hamburg',
      signatory: {
        any: ['Silke Bornhöved', 'Silke Bornhöved, Leiterin der Zertifizierungsstelle'],
      },
    },
    // The days are the letter's and the suspension's, not the certificate's.
    debatable: ['issuedOn', 'effectiveOn', 'decidedOn'],
  },
};

/** A Dutch company's own statement, neat and short. */
const own: Sample = {
  name: 'unseen-dutch-own-statement',
  language: 'nl',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.box(60, 56, [26, 26], 0.35);
      sheet.text(96, 76, 'Duinroos Beeldherkenning B.V.', { face: 'sans-bold', size: 14 });
      sheet.text(60, 160, 'Verklaring van overeenstemming', { face: 'sans-bold', size: 24 });
      sheet.text(60, 184, 'ISO/IEC 42001:2023 – managementsysteem voor artificiële intelligentie', {
        size: 11,
      });
      let y = 230;
      for (const paragraph of [
        'Duinroos Beeldherkenning B.V., Strandweg 60, 2202 GX Noordwijk, verklaart onder eigen verantwoordelijkheid dat haar managementsysteem voor artificiële intelligentie is ingericht volgens ISO/IEC 42001:2023.',
        'Deze verklaring betreft de ontwikkeling en levering van software voor beeldherkenning in de glastuinbouw.',
        'Zij berust op een zelfbeoordeling en op de interne audit van maart 2026. Er is geen certificerende instelling bij betrokken geweest.',
      ])
        y = sheet.prose(60, y, paragraph, { width: 475, size: 11, pitch: 17 }) + 10;
      sheet.text(60, y + 30, 'Noordwijk, 21 april 2026', { size: 11 });
      sheet.path(60, y + 60, 'M0 10 C20 -20 28 18 48 -6 S82 16 120 -8');
      sheet.text(60, y + 96, 'Floortje van Egmond', { face: 'sans-bold', size: 11 });
      sheet.text(60, y + 111, 'Algemeen directeur', { size: 10 });
    },
  },
  truth: {
    type: 'self-declaration',
    fields: {
      holder: 'Duinroos Beeldherkenning B.V.',
      holderAddress: 'Strandweg 60, 2202 GX Noordwijk',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'de ontwikkeling en levering van software voor beeldherkenning in de glastuinbouw',
          'Deze verklaring betreft de ontwikkeling en levering van software voor beeldherkenning in de glastuinbouw.',
        ],
      },
      issuedOn: '2026-04-21',
      signatory: { any: ['Floortje van Egmond', 'Floortje van Egmond, Algemeen directeur'] },
    },
  },
};

export const unseenWordsByLetter: readonly Sample[] = [recommended, suspended, own];
