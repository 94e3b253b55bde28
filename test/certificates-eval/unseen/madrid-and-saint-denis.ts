import type { Sample } from '../sample.js';

/** The Spanish association's manner: kind and number on top, a table of labels with lines between. */
const spanish: Sample = {
  name: 'unseen-spanish-association',
  language: 'es',
  making: {
    html: `<style>.e td{vertical-align:top;padding:2.2mm 0;border-top:.4pt solid #bbb} .e td:first-child{width:52mm;color:#555;text-align:right;padding-right:6mm}</style>
    <div class="page" style="padding:20mm 20mm"><div style="text-align:right"><svg width="96" height="30"><rect width="96" height="30" fill="#00553e"/><path d="M14 24 L26 6 L38 24" stroke="#fff" stroke-width="4" fill="none"/></svg></div>
    <div style="font-size:23pt;line-height:1.2;margin-top:10mm">Certificado del Sistema de Gestión<br>de la Inteligencia Artificial</div><div style="font-size:19pt;color:#00553e;margin:6mm 0 12mm">IA-2025/0037</div>
    <p>IBERNORMA certifica que la organización</p><p style="font-size:16pt;margin:3mm 0"><b>TELAR DIGITAL DE SERVICIOS, S.L.</b></p>
    <p>dispone de un sistema de gestión de la inteligencia artificial conforme con la Norma ISO/IEC 42001:2023</p>
    <table class="e" style="width:100%;border-collapse:collapse;margin-top:6mm"><tr><td>para las actividades:</td><td>El sistema de gestión que da soporte al diseño, desarrollo, implantación y soporte de asistentes conversacionales basados en inteligencia artificial para la atención a la ciudadanía, de acuerdo con la declaración de aplicabilidad en vigor a la fecha de emisión del certificado.</td></tr>
    <tr><td>que se realizan en:</td><td>CL ALCALDE MUÑOZ GRANDES, 14. 28914 - LEGANÉS (MADRID)<br>PG IND. LA GRELA, NAVE 6. 15008 - A CORUÑA</td></tr>
    <tr><td>Fecha de primera emisión:<br>Fecha de expiración:</td><td>2025-05-27<br>2028-05-27</td></tr></table>
    <div style="position:absolute;left:20mm;bottom:56mm"><svg width="120" height="40"><path d="M4 30c14-38 28 14 46-10s26 16 66-12" stroke="#113" fill="none" stroke-width="1.3"/></svg><div><b>Inmaculada PEÑALVER RUIZ</b><br>Directora General</div></div>
    <svg width="40" height="46" style="position:absolute;right:24mm;bottom:58mm"><path d="M20 2 L38 12 L38 32 L20 44 L2 32 L2 12 Z" fill="none" stroke="#555" stroke-width="1.5"/></svg>
    <div style="position:absolute;left:20mm;right:20mm;bottom:16mm;font-size:7.5pt;color:#444;line-height:1.4">IBERNORMA CONFÍA, S.A.U.<br>Génova Baja, 8. 28004 Madrid. España<br>Tel. 91 555 01 00 · www.ibernorma.example<br>Entidad de certificación acreditada por ENAC con acreditación Nº 61/C-SG161</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IA-2025/0037',
      holder: 'Telar Digital de Servicios, S.L.',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'El sistema de gestión que da soporte al diseño, desarrollo, implantación y soporte de asistentes conversacionales basados en inteligencia artificial para la atención a la ciudadanía, de acuerdo con la declaración de aplicabilidad en vigor a la fecha de emisión del certificado.',
          'El sistema de gestión que da soporte al diseño, desarrollo, implantación y soporte de asistentes conversacionales basados en inteligencia artificial para la atención a la ciudadanía',
        ],
      },
      sites: { all: ['ALCALDE MUÑOZ GRANDES, 14', 'LA GRELA, NAVE 6'] },
      certificationBody: { any: ['IBERNORMA CONFÍA, S.A.U.', 'IBERNORMA'] },
      certificationBodyAddress: {
        any: ['Génova Baja, 8. 28004 Madrid. España', 'Génova Baja, 8. 28004 Madrid'],
      },
      accreditationBody: { any: ['ENAC', 'Entidad Nacional de Acreditación'] },
      accreditationNumber: '61/C-SG161',
      originallyIssuedOn: '2025-05-27',
      expiresOn: '2028-05-27',
      signatory: {
        any: ['Inmaculada PEÑALVER RUIZ', 'Inmaculada PEÑALVER RUIZ, Directora General'],
      },
    },
    // Two places where it is done, none of them called the seat; one in force and no mark of its own; first and only issue.
    debatable: ['holderAddress', 'statementOfApplicability', 'issuedOn', 'verifyAt'],
  },
};

/** The French national manner: the number and its counter, both languages of nothing, dates year first. */
const french: Sample = {
  name: 'unseen-french-national-body',
  language: 'fr',
  making: {
    html: `<div class="page" style="padding:16mm 20mm;text-align:center"><div style="text-align:left"><svg width="90" height="40"><rect width="90" height="40" rx="4" fill="#d6002a"/><path d="M20 30 L34 10 L48 30 M56 10 V30 H74" stroke="#fff" stroke-width="4" fill="none"/></svg></div>
    <div style="font-size:34pt;margin-top:4mm">Certificat</div><p style="margin:1mm 0 9mm">N° 2025/118846.2</p><p>Hexacert Certification certifie que le système de management mis en place par :</p>
    <p style="font-size:16pt;margin:4mm 0"><b>ATELIERS NUMÉRIQUES DU RHÔNE</b></p><p>pour les activités suivantes :</p><p style="margin:3mm 8mm"><b>CONCEPTION, DÉVELOPPEMENT ET EXPLOITATION D’UNE PLATEFORME D’INTELLIGENCE ARTIFICIELLE POUR L’ANALYSE DE CONTRATS ET LA REVUE DE DOCUMENTS JURIDIQUES.</b></p>
    <p>Déclaration d’applicabilité : version 4 du 2025-09-01</p><p>a été évalué et jugé conforme aux exigences requises par :</p><p style="font-size:17pt;margin:3mm 0"><b>ISO/IEC 42001 : 2023</b></p><p>et est déployé sur les sites suivants :</p><p style="margin:3mm 0"><b>22 QUAI PERRACHE FR-69002 LYON</b><br><b>8 RUE DU FAUBOURG DE PIERRE FR-67000 STRASBOURG</b></p>
    <p style="margin-top:8mm">Ce certificat est valable à compter du (année/mois/jour) <b>2025-10-14</b> &nbsp; jusqu’au <b>2028-01-22</b></p>
    <table style="position:absolute;left:20mm;right:20mm;bottom:46mm;width:170mm"><tr><td style="text-align:left;font-size:8pt;width:55%"><svg width="44" height="44"><circle cx="22" cy="22" r="20" fill="none" stroke="#225" stroke-width="1.5"/></svg><br>ACCRÉDITATION COFRAC N° 4-0612<br>CERTIFICATION DE SYSTÈMES DE MANAGEMENT<br>Portée disponible sur www.cofrac.fr</td><td style="font-size:9pt"><svg width="110" height="36"><path d="M4 28c14-36 26 12 40-10s28 16 62-8" stroke="#113" fill="none"/></svg><br><b>Apolline LE GOFF</b><br>Directrice Générale de Hexacert Certification</td></tr></table>
    <div style="position:absolute;left:20mm;right:20mm;bottom:14mm;font-size:6.8pt;color:#444;text-align:left;line-height:1.4">Seul le certificat électronique, consultable sur www.hexacert.example/certificats, fait foi en temps réel de la certification de l’organisme. The electronic certificate only, available at the same address, attests in real time that the organization is certified.<br>Hexacert Certification - 11 rue Francis de Chantereine - 93200 Saint-Denis - France - T. +33 (0)1 55 55 01 00 - SAS au capital de 18 187 000 € - 479 076 555 RCS Bobigny</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '2025/118846.2',
      holder: 'ATELIERS NUMÉRIQUES DU RHÔNE',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'CONCEPTION, DÉVELOPPEMENT ET EXPLOITATION D’UNE PLATEFORME D’INTELLIGENCE ARTIFICIELLE POUR L’ANALYSE DE CONTRATS ET LA REVUE DE DOCUMENTS JURIDIQUES.',
      sites: { all: ['22 QUAI PERRACHE', '8 RUE DU FAUBOURG DE PIERRE'] },
      certificationBody: { any: ['Hexacert Certification', 'Hexacert'] },
      certificationBodyAddress: {
        any: [
          '11 rue Francis de Chantereine - 93200 Saint-Denis - France',
          '11 rue Francis de Chantereine - 93200 Saint-Denis',
        ],
      },
      accreditationBody: { any: ['COFRAC', 'Comité français d’accréditation'] },
      accreditationNumber: '4-0612',
      effectiveOn: '2025-10-14',
      expiresOn: '2028-01-22',
      statementOfApplicability: {
        any: [
          'version 4 du 2025-09-01',
          'version 4',
          '4',
          '4 du 2025-09-01',
          '4, 2025-09-01',
          'version 4, 2025-09-01',
        ],
      },
      signatory: {
        any: ['Apolline LE GOFF', 'Apolline LE GOFF, Directrice Générale de Hexacert Certification'],
      },
      verifyAt: 'www.hexacert.example/certificats',
    },
    // Sites and no seat; the first day is the day of issue to some, and the counter behind the point a revision.
    debatable: ['holderAddress', 'issuedOn', 'revision'],
  },
};

export const unseenMadridAndSaintDenis: readonly Sample[] = [spanish, french];
