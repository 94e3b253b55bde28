import type { PaperWords } from '../paper-words.js';

export const auditReport: PaperWords = {
  by: 'body',
  titles: [
    'Informe de auditoría',
    'INFORME DE AUDITORÍA {standard}',
    'Informe de auditoría interna',
    'Informe de seguimiento',
  ],
  facts: [
    [['Cliente', 'Organización auditada'], '{holder}'],
    [['Domicilio', 'Emplazamiento'], '{holderAddress}'],
    [['Norma', 'Criterios'], '{standard}'],
    [['Fechas de auditoría'], '{surveyFrom} – {surveyed}'],
    [['Último día', 'Reunión final'], '{surveyed}'],
    [['Alcance'], '{scope}'],
    [['Fecha del informe'], '{issued}'],
    [['Auditor jefe', 'Auditor'], '{otherPerson}'],
    [['Informe n.º', 'Expediente'], '{otherNumber}'],
    [['Certificado n.º'], '{number}'],
    [['Entidad de certificación'], '{body}'],
    [['Próxima auditoría'], '{nextAudit}'],
  ],
  openings: [
    'Este informe recoge lo que {body} halló en {holder} del {surveyFrom} al {surveyed}.',
    'La auditoría de {holder} acabó el {surveyed}.',
    '',
  ],
  parts: [
    {
      heads: ['1 Resumen', 'Conclusión'],
      says: ['El sistema de {holder} está implantado.', 'El equipo recomienda la certificación.'],
    },
    { heads: ['2 Alcance'], says: ['El alcance es: {scope}.'] },
    {
      heads: ['3 Hallazgos', 'No conformidades'],
      says: [
        'No conformidad menor 6.1.4: no se repitió una evaluación de impacto.',
        'Evidencia: entrevista con {otherPerson}.',
        'Respuesta antes del {otherDay}.',
      ],
    },
  ],
  columns: [
    ['Apartado', ['4.1', '5.2', '6.1.2', '8.4', '9.2']],
    ['Hallazgo', ['conforme', 'menor', 'observación']],
    ['Evidencia', ['política de {otherDay}', 'registro {otherNumber}', 'entrevista']],
  ],
  closings: ['{signatory}, auditor jefe', 'Firmado: {signatory}, {issued}', ''],
  notes: ['Confidencial. Formato {otherNumber}', '{body} | {bodyAddress}'],
};

export const statementOfApplicability: PaperWords = {
  by: 'holder',
  titles: [
    'Declaración de aplicabilidad',
    'DECLARACIÓN DE APLICABILIDAD {standard}',
    'DdA – controles del anexo A',
  ],
  facts: [
    [['Organización', 'Empresa'], '{holder}'],
    [['Versión', 'Revisión'], '{revision}'],
    [['Fecha', 'Aprobada el'], '{issued}'],
    [['Norma'], '{standard}'],
    [['Alcance'], '{scope}'],
    [['Responsable'], '{otherPerson}'],
    [['Aprobación'], '{signatory}'],
    [['Documento'], '{otherNumber}'],
    [['Próxima revisión'], '{otherDay}'],
  ],
  openings: ['Enumera los controles que aplica {holder}.', ''],
  parts: [{ heads: ['2 Alcance'], says: ['El alcance es: {scope}.'] }],
  columns: [
    ['Control', ['A.2.2', 'A.3.2', 'A.5.2', 'A.9.3']],
    ['Título', ['Política', 'Roles', 'Recursos', 'Datos']],
    ['Aplica', ['sí', 'no']],
    ['Motivo', ['riesgo', 'contrato', 'ley', 'no procede']],
  ],
  closings: ['Aprobada: {signatory}, {issued}', ''],
  notes: ['{holder} – interno'],
};

export const invoice: PaperWords = {
  by: 'body',
  titles: [
    'Factura',
    'FACTURA {otherNumber}',
    'Presupuesto {otherNumber}',
    'Oferta de certificación {standard}',
  ],
  facts: [
    [['Factura n.º'], '{otherNumber}'],
    [['Fecha'], '{otherDay}'],
    [['Vencimiento'], '{otherDay}'],
    [['Cliente'], '{holder}'],
    [['Domicilio'], '{holderAddress}'],
  ],
  openings: ['Por la certificación según {standard}:', ''],
  parts: [{ heads: ['Pago'], says: ['A 30 días.', 'Contacto: {otherPerson}'] }],
  columns: [
    ['Concepto', ['Auditoría fase 1', 'Auditoría fase 2', 'Viajes', 'Cuota']],
    ['Días', ['1', '2,5']],
    ['Importe', ['1.250,00 €', '4.900,00 €']],
  ],
  closings: ['Total 7.305,25 €', ''],
  notes: ['{body} | {bodyAddress}', '{phone} · {email}'],
};

export const policy: PaperWords = {
  by: 'holder',
  titles: [
    'Política de inteligencia artificial',
    'Nota de prensa',
    'Camino de {standard}',
    'Cuestionario de proveedores',
  ],
  facts: [
    [['Responsable'], '{otherPerson}'],
    [['Actualizada'], '{otherDay}'],
  ],
  openings: ['{holder} usa la IA de manera fiable.', 'Esta política sigue {standard}.', ''],
  parts: [
    { heads: ['Objeto'], says: ['Vale para todos en {holder}.', 'Ofrecemos {scope}.'] },
    {
      heads: ['Funciones'],
      says: ['Responde {otherPerson}.', 'Auditoría prevista con {body} el {nextAudit}.'],
    },
  ],
  columns: [],
  closings: ['{otherPerson}, dirección', ''],
  notes: ['{holder}', '{otherDay}'],
};
