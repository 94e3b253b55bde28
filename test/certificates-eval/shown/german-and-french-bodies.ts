import type { Sample } from '../sample.js';

/** A Bavarian body's: centred sentences, validity in one of them, number and report beneath, its address in the footer. */
const bavarian: Sample = {
  name: 'shown-bavarian-sentences',
  language: 'de',
  making: {
    pdfmake: {
      margins: [70, 50, 70, 90],
      content: [
        {
          canvas: [{ type: 'rect', x: 380, y: 0, w: 75, h: 75, color: '#dfe6ee' }],
        },
        { text: 'ZERTIFIKAT', fontSize: 34, characterSpacing: 6, margin: [0, -50, 0, 40] },
        { text: 'Die Zertifizierungsstelle\nder Isar Prüfgesellschaft mbH', alignment: 'center' },
        { text: 'bescheinigt, dass das Unternehmen', alignment: 'center', margin: [0, 8, 0, 14] },
        { text: 'Karwendel Sensorik AG', alignment: 'center', bold: true, fontSize: 17 },
        {
          text: 'Werk Miesbach\nSchlierseer Straße 30\n83714 Miesbach\nDeutschland',
          alignment: 'center',
          bold: true,
          margin: [0, 3, 0, 14],
        },
        { text: 'für den Geltungsbereich', alignment: 'center', margin: [0, 0, 0, 8] },
        {
          text: 'Entwicklung und Vertrieb von Systemen zur vorausschauenden Instandhaltung von Aufzügen und Seilbahnen',
          alignment: 'center',
          bold: true,
          margin: [30, 0, 30, 14],
        },
        {
          text: 'ein Managementsystem für künstliche Intelligenz\neingeführt hat und anwendet.',
          alignment: 'center',
          margin: [0, 0, 0, 10],
        },
        {
          text: 'Durch ein Audit, Bericht-Nr. 70883125, wurde der Nachweis erbracht,\ndass die Forderungen der',
          alignment: 'center',
        },
        { text: 'ISO/IEC 42001:2023', alignment: 'center', bold: true, fontSize: 15, margin: [0, 8] },
        { text: 'erfüllt sind.', alignment: 'center', margin: [0, 0, 0, 14] },
        { text: 'Dieses Zertifikat ist gültig vom 28.11.2025 bis 27.11.2028.', alignment: 'center' },
        { text: 'Zertifikat-Registrier-Nr.: 12 942 63107 AIMS', alignment: 'center', margin: [0, 4, 0, 36] },
        {
          columnGap: 14,
          columns: [
            {
              width: 110,
              svg: '<svg width="90" height="60"><rect x="2" y="2" width="86" height="56" fill="none" stroke="#444"/><path d="M10 46l20-32 16 26 12-16 20 22" stroke="#444" fill="none"/></svg>',
            },
            {
              width: '*',
              stack: [
                {
                  svg: '<svg width="130" height="30"><path d="M3 20c20-34 24 18 46-6s30 12 76-10" stroke="#224" fill="none"/></svg>',
                },
                'Leiter der Zertifizierungsstelle',
                'München, 02.12.2025',
              ],
            },
          ],
        },
      ],
      footer: (page, pages) => ({
        stack: [
          { text: `Seite ${page} von ${pages}`, alignment: 'right' },
          {
            text: 'Isar Prüfgesellschaft mbH · Zertifizierungsstelle · Lindwurmstraße 205 · 80337 München · Deutschland',
            margin: [0, 6, 0, 0],
          },
        ],
        fontSize: 7.5,
        margin: [70, 30, 70, 0],
      }),
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '12 942 63107 AIMS',
      holder: 'Karwendel Sensorik AG',
      holderAddress: {
        any: [
          'Schlierseer Straße 30, 83714 Miesbach, Deutschland',
          'Werk Miesbach, Schlierseer Straße 30, 83714 Miesbach, Deutschland',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Entwicklung und Vertrieb von Systemen zur vorausschauenden Instandhaltung von Aufzügen und Seilbahnen',
      certificationBody: {
        any: ['Isar Prüfgesellschaft mbH', 'Zertifizierungsstelle der Isar Prüfgesellschaft mbH'],
      },
      certificationBodyAddress: 'Lindwurmstraße 205, 80337 München, Deutschland',
      issuedOn: '2025-12-02',
      effectiveOn: '2025-11-28',
      expiresOn: '2028-11-27',
    },
    // The office that signs stands there and no name.
    debatable: ['signatory'],
  },
};

/** A Rhenish body's: every label in German over English, the places on an annex, recertified early. */
const rhenish: Sample = {
  name: 'shown-rhenish-two-tongues',
  language: 'de',
  making: {
    html: `<style>.r { display: grid; grid-template-columns: 52mm 1fr; gap: 5mm; margin-bottom: 5.5mm } .r i { display: block; font-size: 8pt; color: #667 } .b { font-weight: 700 }
      .f { position: absolute; left: 18mm; right: 18mm; bottom: 10mm; font-size: 7pt; border-top: .2mm solid #aab; padding-top: 2mm }</style>
    <div class="page"><div style="font-size:30pt;letter-spacing:.02em">Zertifikat</div><div style="font-size:14pt;color:#667;font-style:italic;margin-bottom:14mm">Certificate</div>
    <div class="r"><div>Norm<i>Standard</i></div><div class="b" style="font-size:13pt">ISO/IEC 42001:2023</div></div>
    <div class="r"><div>Zertifikats-Registrier-Nr.<i>Certificate registration no.</i></div><div class="b">01 428 2300417</div></div>
    <div class="r"><div>Unternehmen<i>Certificate holder</i></div><div><span class="b">Lahntal Medizintechnik GmbH &amp; Co. KG</span><br>Frauenbergstr. 11<br>35039 Marburg<br>Deutschland<br><span style="font-size:8.5pt">mit den Standorten gemäß Anlage<br><i style="display:inline">including the locations according to annex</i></span></div></div>
    <div class="r"><div>Geltungsbereich<i>Scope</i></div><div>Entwicklung, Herstellung und Überwachung KI-gestützter Beatmungsgeräte<i>Development, manufacture and monitoring of AI-assisted ventilators</i></div></div>
    <div class="r"><div></div><div>Durch ein Audit wurde der Nachweis erbracht, dass die Anforderungen der ISO/IEC 42001:2023 erfüllt sind.<i>An audit has shown that the requirements of ISO/IEC 42001:2023 are met.</i></div></div>
    <div class="r"><div>Gültigkeit<i>Validity</i></div><div>Dieses Zertifikat ist gültig vom 2025-07-15 bis 2028-07-14.<i>This certificate is valid from 2025-07-15 until 2028-07-14.</i>Erstzertifizierung 2024 <i style="display:inline">First certification 2024</i></div></div>
    <div style="display:flex;justify-content:space-between;margin-top:12mm;align-items:end"><div>2025-07-09<br><svg width="120" height="30"><path d="M3 22c20-32 22 14 44-6s30 10 62-10" stroke="#123" fill="none"/></svg><div style="border-top:.2mm solid #333;font-size:8.5pt">Rheinwerk Cert GmbH<br>Rolandstraße 56 · 50677 Köln</div></div>
    <div style="text-align:center;font-size:7pt"><svg width="100" height="40"><rect x="1" y="1" width="98" height="38" fill="none" stroke="#111"/><path d="M8 30l14-20 12 16 10-12 14 16" fill="none" stroke="#111"/></svg><br>D-ZM-14620-01-00</div></div>
    <div class="f">www.rheinwerk-cert.example &nbsp; Die Anlage ist Bestandteil des Zertifikats.</div></div>
    <div class="page"><div style="font-size:20pt">Anlage zum Zertifikat</div><div style="font-size:11pt;color:#667;font-style:italic;margin-bottom:10mm">Annex to certificate</div>
    <div class="r"><div>Zertifikats-Registrier-Nr.<i>Certificate registration no.</i></div><div class="b">01 428 2300417</div></div>
    <table style="width:100%;border-collapse:collapse;font-size:9pt" border="1" cellpadding="5"><tr><th>Nr.</th><th>Standort / <i>Location</i></th><th>Geltungsbereich / <i>Scope</i></th></tr><tr><td>/01</td><td>Lahntal Medizintechnik GmbH &amp; Co. KG<br>Frauenbergstr. 11, 35039 Marburg</td><td>Entwicklung, Überwachung</td></tr><tr><td>/02</td><td>Lahntal Medizintechnik GmbH &amp; Co. KG<br>Industriestraße 3, 35576 Wetzlar</td><td>Herstellung</td></tr><tr><td>/03</td><td>Lahntal Digital GmbH<br>Hanauer Landstr. 146, 60314 Frankfurt am Main</td><td>Modellentwicklung</td></tr></table>
    <p style="text-align:right;margin-top:8mm">2025-07-09</p><div class="f">Rheinwerk Cert GmbH · Rolandstraße 56 · 50677 Köln &nbsp; Seite 1 von 1</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '01 428 2300417',
      holder: 'Lahntal Medizintechnik GmbH & Co. KG',
      holderAddress: {
        any: ['Frauenbergstr. 11, 35039 Marburg, Deutschland', 'Frauenbergstr. 11, 35039 Marburg'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'Entwicklung, Herstellung und Überwachung KI-gestützter Beatmungsgeräte',
          'Development, manufacture and monitoring of AI-assisted ventilators',
          'Entwicklung, Herstellung und Überwachung KI-gestützter Beatmungsgeräte; Development, manufacture and monitoring of AI-assisted ventilators',
        ],
      },
      sites: { all: ['Industriestraße 3, 35576 Wetzlar', 'Hanauer Landstr. 146, 60314 Frankfurt am Main'] },
      certificationBody: 'Rheinwerk Cert GmbH',
      certificationBodyAddress: 'Rolandstraße 56, 50677 Köln',
      accreditationNumber: 'D-ZM-14620-01-00',
      issuedOn: '2025-07-09',
      effectiveOn: '2025-07-15',
      expiresOn: '2028-07-14',
    },
    // A year is no day. The accreditor's name is in its mark and in the form of the number only; so for the site.
    debatable: ['originallyIssuedOn', 'accreditationBody', 'verifyAt'],
  },
};

/** A French body's of world-wide trade: the cycle told in whole sentences of labels, a version, another office. */
const frenchCycle: Sample = {
  name: 'shown-french-cycle',
  language: 'fr',
  making: {
    pdfmake: {
      margins: [60, 50, 60, 100],
      content: [
        { text: 'ARMORIQUE VÉRIFICATION', bold: true, fontSize: 14, alignment: 'right' },
        { text: 'Certification', alignment: 'right', fontSize: 9, margin: [0, 0, 0, 26] },
        { text: 'Lavandine Assurances Mutuelles', alignment: 'center', fontSize: 20, bold: true },
        {
          text: '9 COURS MIRABEAU\n13100 AIX-EN-PROVENCE - FRANCE',
          alignment: 'center',
          margin: [0, 4, 0, 16],
        },
        {
          text: 'Armorique Vérification Certification atteste que le système de management de l’organisme désigné ci-dessus a été audité et reconnu conforme aux exigences de la norme suivante',
          alignment: 'center',
          margin: [30, 0, 30, 10],
        },
        { text: 'Norme', italics: true, alignment: 'center' },
        { text: 'ISO/IEC 42001:2023', bold: true, fontSize: 16, alignment: 'center', margin: [0, 2, 0, 12] },
        { text: 'Domaine d’activité', italics: true, alignment: 'center' },
        {
          text: 'UTILISATION DE L’INTELLIGENCE ARTIFICIELLE POUR L’INSTRUCTION DES DÉCLARATIONS DE SINISTRE ET LA DÉTECTION DES DEMANDES IRRÉGULIÈRES.',
          bold: true,
          alignment: 'center',
          margin: [20, 2, 20, 24],
        },
        {
          layout: 'noBorders',
          table: {
            widths: ['*', 130],
            body: [
              ['Date de début du cycle de certification d’origine :', '4 mars 2025'],
              ['Date d’expiration du cycle précédent :', 'NA'],
              ['Date de l’audit de certification / recertification :', '31 janvier 2025'],
              ['Date de début du cycle de certification en cours :', '4 mars 2025'],
            ].map(([label, value]) => [{ text: label }, { text: value, bold: true }]),
          },
        },
        {
          text: [
            'Sous réserve du fonctionnement continu et satisfaisant du système de management de l’organisme, ce certificat expire le : ',
            { text: '3 mars 2028', bold: true },
          ],
          margin: [0, 10, 0, 16],
        },
        {
          columns: [
            { width: '*', text: [{ text: 'Certificat n° : ' }, { text: 'FR091447', bold: true }] },
            { width: 'auto', text: [{ text: 'Version : ' }, { text: '2', bold: true }] },
            {
              width: '*',
              text: [{ text: 'Date de révision : ' }, { text: '17 novembre 2025', bold: true }],
              alignment: 'right',
            },
          ],
        },
        {
          columns: [
            {
              width: '*',
              stack: [
                {
                  svg: '<svg width="130" height="34"><path d="M3 24c20-38 24 18 46-6s30 14 76-12" stroke="#224" fill="none"/></svg>',
                },
                { text: 'Corentin Le Goff - Président', fontSize: 9 },
              ],
            },
            {
              width: 120,
              stack: [
                { text: 'cofrac', fontSize: 18, bold: true, alignment: 'center' },
                {
                  text: 'ACCRÉDITATION N° 4-0588\nPORTÉE DISPONIBLE SUR WWW.COFRAC.FR',
                  fontSize: 5.5,
                  alignment: 'center',
                },
              ],
            },
          ],
          margin: [0, 40, 0, 0],
        },
      ],
      footer: () => ({
        stack: [
          'Adresse de l’organisme certificateur : Armorique Vérification Certification France, 1 place Zaha-Hadid, 92400 Courbevoie',
          'Bureau local : 6 rue de Châteaudun, 13002 Marseille',
          'Des précisions sur le domaine de ce certificat et les exigences applicables peuvent être obtenues auprès de l’organisme. Pour vérifier la validité : www.armorique-verif.example/certifies',
        ],
        fontSize: 7.5,
        alignment: 'center',
        margin: [60, 30, 60, 0],
      }),
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'FR091447',
      holder: 'Lavandine Assurances Mutuelles',
      holderAddress: '9 COURS MIRABEAU, 13100 AIX-EN-PROVENCE - FRANCE',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'UTILISATION DE L’INTELLIGENCE ARTIFICIELLE POUR L’INSTRUCTION DES DÉCLARATIONS DE SINISTRE ET LA DÉTECTION DES DEMANDES IRRÉGULIÈRES.',
      certificationBody: {
        any: [
          'Armorique Vérification Certification',
          'Armorique Vérification Certification France',
          'Armorique Vérification',
        ],
      },
      certificationBodyAddress: '1 place Zaha-Hadid, 92400 Courbevoie',
      accreditationBody: 'cofrac',
      accreditationNumber: '4-0588',
      originallyIssuedOn: '2025-03-04',
      effectiveOn: '2025-03-04',
      expiresOn: '2028-03-03',
      signatory: { any: ['Corentin Le Goff', 'Corentin Le Goff, Président'] },
      revision: { any: ['2', 'Version 2'] },
      verifyAt: 'www.armorique-verif.example/certifies',
    },
    // Neither the day of the revision nor that of the cycle is called the day of issue; the audit is no surveillance to all.
    debatable: ['issuedOn', 'surveyedOn'],
  },
};

export const shownGermanAndFrenchBodies: readonly Sample[] = [bavarian, rhenish, frenchCycle];
