import type { Sample } from '../sample.js';

/** A SOC 2 report as it comes: a cover, a page of contents, the auditor's report and management's assertion. */
const soc2: Sample = {
  name: 'unseen-soc-2-report',
  language: 'en',
  making: {
    html: `<style>.s{font-size:9.6pt;line-height:1.45} .s h2{font-size:13pt;color:#1d3f72;margin:0 0 5mm} .s h3{font-size:10pt;margin:4mm 0 1mm} .s p{margin:0 0 2.5mm} .s .no{position:absolute;bottom:10mm;right:18mm;font-size:8pt;color:#666}</style>
    <div class="page s" style="background:#f3f5f9"><div style="position:absolute;left:18mm;top:60mm"><div style="font-size:26pt;color:#1d3f72">Lanternfish, Inc.</div><div style="font-size:14pt;margin:6mm 0">System and Organization Controls (SOC) 2 Type 2 Report</div>
    <p style="font-size:12pt;width:150mm">Report on Lanternfish, Inc.’s Description of Its Customer Conversation Platform and on the Suitability of the Design and Operating Effectiveness of Its Controls Relevant to Security, Availability, and Confidentiality</p><p style="font-size:12pt">For the Period April 1, 2025 to March 31, 2026</p></div>
    <div style="position:absolute;left:18mm;bottom:26mm"><b style="font-size:14pt">Holcomb Reyes LLP</b><br>Certified Public Accountants</div></div>
    <div class="page s"><h2>Table of Contents</h2><table style="width:100%"><tr><td>Section 1 – Independent Service Auditor’s Report</td><td align="right">3</td></tr><tr><td>Section 2 – Assertion of the Management of Lanternfish, Inc.</td><td align="right">4</td></tr><tr><td>Section 3 – Description of the System</td><td align="right">5</td></tr><tr><td>Section 4 – Trust Services Criteria, Related Controls and Tests of Controls</td><td align="right">19</td></tr></table><p style="margin-top:160mm;font-size:8pt">This report is intended solely for the use of the specified parties and is not to be distributed to anyone else.</p><div class="no">2</div></div>
    <div class="page s"><h2>Section 1 – Independent Service Auditor’s Report</h2><p>To: The Management of Lanternfish, Inc.</p><h3>Scope</h3><p>We have examined Lanternfish, Inc.’s (“Lanternfish”) accompanying description of its Customer Conversation Platform throughout the period April 1, 2025 to March 31, 2026, based on the criteria set forth in DC Section 200, and the suitability of the design and operating effectiveness of the controls stated in the description, based on the trust services criteria relevant to security, availability, and confidentiality set forth in TSP Section 100.</p>
    <p>Lanternfish uses a subservice organization for cloud hosting. The description presents the complementary controls assumed there and does not include them; our examination did not extend to them.</p><h3>Service auditor’s responsibilities</h3><p>Our responsibility is to express an opinion based on our examination, which was conducted in accordance with attestation standards established by the American Institute of Certified Public Accountants.</p>
    <h3>Opinion</h3><p>In our opinion, in all material respects, the description presents the platform that was designed and implemented throughout the period, and the controls stated in it were suitably designed and operated effectively throughout the period.</p><h3>Restricted use</h3><p>This report is intended solely for the information and use of Lanternfish and of user entities of its platform who understand the nature of the service.</p>
    <p style="margin-top:10mm"><i style="font-family:serif;font-size:15pt">Holcomb Reyes LLP</i></p><p>Minneapolis, Minnesota<br>May 18, 2026</p><div class="no">3</div></div>
    <div class="page s"><h2>Section 2 – Assertion of the Management of Lanternfish, Inc.</h2><p>We have prepared the accompanying description of the Customer Conversation Platform throughout the period April 1, 2025 to March 31, 2026. We confirm, to the best of our knowledge and belief, that the description presents the platform as it was designed and implemented throughout that period, and that the controls stated in the description operated effectively to give reasonable assurance that service commitments were achieved.</p><p style="margin-top:14mm">Lanternfish, Inc.</p><div class="no">4</div></div>`,
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Lanternfish, Inc.',
      certificationBody: 'Holcomb Reyes LLP',
      issuedOn: '2026-05-18',
      periodFrom: '2025-04-01',
      periodTo: '2026-03-31',
      reportType: 'Type 2',
    },
    // The criteria or the attestation standard; the platform's name or the subject; a town alone; the firm's hand.
    debatable: ['standard', 'scope', 'certificationBodyAddress', 'signatory'],
  },
};

/** An ISAE 3000 report on cloud controls by a German audit firm: title page, then the report itself. */
const isae3000: Sample = {
  name: 'unseen-german-isae-3000',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const cover = newSheet();
      cover.box(0, 0, [cover.width, 18], 0.25);
      cover.text(70, 96, 'Dorn & Ahrensberg GmbH', { face: 'sans-bold', size: 14 });
      cover.text(70, 112, 'Wirtschaftsprüfungsgesellschaft', { size: 11 });
      cover.text(70, 300, 'Prüfungsbericht', { face: 'sans-bold', size: 28 });
      cover.prose(
        70,
        332,
        'über die Angemessenheit und Wirksamkeit der Kontrollen des Cloud-Dienstes „Wolkenarchiv“ nach ISAE 3000 (Revised) anhand der Kriterien des BSI C5:2020, Typ 2',
        { width: 430, size: 13, pitch: 19 },
      );
      cover.text(70, 430, 'Nordlicht Datenhaltung AG, Kiel', { face: 'sans-bold', size: 14 });
      cover.text(70, 456, 'Prüfungszeitraum: 1. Oktober 2024 bis 30. September 2025', { size: 11.5 });
      cover.text(70, 790, 'Vertraulich – nur für den Auftraggeber und berechtigte Empfänger', { size: 8 });
      const report = newSheet();
      report.text(70, 80, 'I. Prüfungsurteil des unabhängigen Wirtschaftsprüfers', {
        face: 'sans-bold',
        size: 13,
      });
      report.text(70, 106, 'An die Nordlicht Datenhaltung AG, Förde-Ufer 12, 24103 Kiel', { size: 10 });
      let y = 136;
      for (const paragraph of [
        'Wir haben die beigefügte Systembeschreibung der Nordlicht Datenhaltung AG zum Cloud-Dienst „Wolkenarchiv“ sowie die darin genannten Kontrollen für den Zeitraum vom 1. Oktober 2024 bis 30. September 2025 einer Prüfung mit hinreichender Sicherheit unterzogen.',
        'Die gesetzlichen Vertreter der Gesellschaft sind für die Systembeschreibung und für Einrichtung und Wirksamkeit der Kontrollen verantwortlich. Unsere Aufgabe ist es, auf der Grundlage unserer Prüfung ein Urteil abzugeben. Wir haben unsere Prüfung nach dem International Standard on Assurance Engagements (ISAE) 3000 (Revised) durchgeführt.',
        'Nach unserer Beurteilung stellt die Systembeschreibung den Cloud-Dienst in allen wesentlichen Belangen zutreffend dar; die Kontrollen waren während des genannten Zeitraums angemessen ausgestaltet und wirksam.',
        'Der Bericht ist allein für die Gesellschaft und für Kunden bestimmt, die den Dienst im Prüfungszeitraum genutzt haben.',
      ])
        y = report.prose(70, y, paragraph, { width: 455, size: 10, pitch: 15 }) + 10;
      report.text(70, y + 20, 'Hamburg, 14. November 2025', { size: 10 });
      report.text(70, y + 46, 'Dorn & Ahrensberg GmbH', { size: 10 });
      report.text(70, y + 60, 'Wirtschaftsprüfungsgesellschaft', { size: 10 });
      report.text(70, y + 110, 'Dr. Konstantin Ohlsen', { size: 10 });
      report.text(70, y + 123, 'Wirtschaftsprüfer', { size: 9 });
      report.text(525, 806, 'Seite 2', { align: 'right', size: 8 });
    },
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Nordlicht Datenhaltung AG',
      holderAddress: 'Förde-Ufer 12, 24103 Kiel',
      certificationBody: {
        any: ['Dorn & Ahrensberg GmbH Wirtschaftsprüfungsgesellschaft', 'Dorn & Ahrensberg GmbH'],
      },
      issuedOn: '2025-11-14',
      signatory: { any: ['Dr. Konstantin Ohlsen', 'Dr. Konstantin Ohlsen, Wirtschaftsprüfer'] },
      periodFrom: '2024-10-01',
      periodTo: '2025-09-30',
      reportType: { any: ['Type 2', 'Typ 2'] },
    },
    // The criteria or the assurance standard; the service's name or the subject; a town alone.
    debatable: ['standard', 'scope', 'certificationBodyAddress'],
  },
};

export const unseenServiceAuditors: readonly Sample[] = [soc2, isae3000];
