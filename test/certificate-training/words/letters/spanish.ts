import type { LetterManner, LetterWords } from '../letter-words.js';

const manner: LetterManner = {
  days: ['{town}, {issued}', '{town}, a {issued}', 'En {town}, a {issued}', 'Fecha: {issued}', '{issued}'],
  salutations: [
    'Estimado/a {otherPerson}:',
    'Estimada {otherPerson}:',
    'Hola, {otherPerson}:',
    'Apreciado {otherPerson},',
    'Distinguido Sr. {otherPerson}:',
  ],
  openSalutations: [
    'Muy señores nuestros:',
    'A quien corresponda:',
    'A QUIEN PUEDA INTERESAR',
    'Estimados señores:',
    'Buenos días:',
  ],
  regards: [
    'Atentamente,',
    'Un cordial saludo,',
    'Saludos cordiales',
    'Reciban un atento saludo.',
    'Sin otro particular, les saluda',
  ],
  attention: [
    'A la atención de {otherPerson}',
    'Att.: {otherPerson}',
    '{otherPerson}',
    'Sr. D. {otherPerson}',
  ],
  references: [
    ['N/Ref.', '{otherNumber}'],
    ['S/Ref.', '{otherNumber}'],
    ['Expediente', '{otherNumber}'],
    ['Su escrito de', '{otherDay}'],
    ['Contacto', '{otherPerson}'],
    ['Teléfono', '{phone}'],
    ['Correo', '{email}'],
    ['N.º de cliente', '{otherNumber}'],
  ],
  dayLabels: ['Fecha', 'A', 'Fecha de la carta'],
  mail: {
    from: ['De:', 'Remitente:'],
    to: ['Para:', 'Destinatario:'],
    copy: ['Cc:', 'CC:'],
    day: ['Enviado:', 'Fecha:', 'El'],
    subject: ['Asunto:'],
    attached: ['Adjuntos:', 'Datos adjuntos:'],
  },
  subjectLabels: ['Asunto:', 'ASUNTO:', 'Ref.:'],
  enclosures: [
    'Anexo: informe {otherNumber}',
    'c. c.: {otherPerson}',
    'Se adjunta el plan de {otherDay}',
    'Anexos: 2',
  ],
  towns: [
    'Madrid',
    'Sevilla',
    'Bogotá',
    'Santiago',
    'Monterrey',
    'Lima',
    'Bilbao',
    'Valencia',
    'Buenos Aires',
  ],
  roles: [
    'Auditor jefe',
    'Directora de Certificación',
    'Gestor de clientes',
    'Director general',
    'Responsable técnica',
    'Coordinador de auditorías',
  ],
  for: ['p. o.', 'P. A.', 'p. p.'],
};

export const stage1: LetterWords = {
  manner,
  subjects: [
    'Confirmación de la auditoría de fase 1 según {standard}',
    'Resultado de la fase 1 – {holder}',
    'Certificación {standard}: fase 1 concluida',
    'CARTA DE FASE 1',
    'Preparación para la fase 2',
  ],
  openings: [
    'Confirmamos que {body} realizó del {surveyFrom} al {surveyed} la auditoría de fase 1 de {holder} según {standard}.',
    'La fase 1 de la auditoría inicial de {holder}, {holderAddress}, terminó el {surveyed}.',
    'La empresa {holder} encargó a {body} la certificación de su sistema de gestión de la IA. La primera fase acabó el {surveyed}.',
    'Por la presente hacemos constar que {holder} superó la fase 1 el {surveyed}.',
    'Del {surveyFirst} al {surveyed} nuestro equipo revisó la documentación de su sistema.',
  ],
  middles: [
    'La auditoría la dirigió {otherPerson}.',
    'La fase 2 está prevista para el {nextAudit}.',
    'El alcance propuesto es: {scope}.',
    'Alcance: {scope}',
    'Esta carta no es un certificado; se decide después de la fase 2.',
    'Se señalaron tres áreas de preocupación, que han de resolverse antes del {otherDay}.',
    'El contrato n.º {otherNumber} se firmó el {otherDay}.',
    'Se revisó la declaración de aplicabilidad {soa}.',
    '{body} está acreditada por {accreditor} con el número {accreditationNumber}.',
  ],
  closings: [
    'Para consultas llame a {otherPerson}, {phone}.',
    'Quedamos a la espera de la fase 2.',
    'La presente vale hasta el {otherDay}.',
    'Solo puede entregarse completa.',
  ],
  table: ['holder', 'holderAddress', 'standard', 'scope', 'surveyed', 'nextAudit', 'accreditor'],
};

export const stage2: LetterWords = {
  ...stage1,
  subjects: [
    'Recomendación de certificación según {standard}',
    'Auditoría de fase 2 concluida – {holder}',
    'Su auditoría de certificación de {surveyed}',
    'Constancia de auditoría de certificación',
  ],
  openings: [
    'Confirmamos que la auditoría de fase 2 de {holder} según {standard} tuvo lugar del {surveyFrom} al {surveyed}.',
    'La auditoría de certificación de {holder}, {holderAddress}, concluyó el {surveyed}. El equipo recomienda otorgar el certificado.',
    '{body} cerró el {surveyed} la segunda fase de la auditoría según {standard}.',
    'Enhorabuena: en la reunión final del {surveyed} se propuso la certificación de {holder}.',
  ],
  middles: [
    'Decide una persona que no participó en la auditoría.',
    'El certificado llevará este alcance: {scope}.',
    'Hasta su emisión no pueden presentarse como certificados.',
    'Hay dos no conformidades menores, con plazo hasta el {otherDay}.',
    'El auditor jefe fue {otherPerson}; informe {otherNumber}.',
    'Rige la declaración de aplicabilidad {soa}.',
    'El primer seguimiento será hacia el {nextAudit}.',
    'Estamos acreditados por {accreditor} para esta norma.',
  ],
  closings: [
    'Les avisaremos en cuanto haya decisión.',
    'Esta carta no sustituye al certificado.',
    'Escriban a {email}.',
    'Gracias por su colaboración.',
  ],
};

export const readiness: LetterWords = {
  ...stage1,
  subjects: [
    'Grado de avance hacia {standard}',
    'Carta de acompañamiento – {holder}',
    'Análisis de brechas: resumen',
    'Confirmación del contrato de certificación',
  ],
  openings: [
    'Acompañamos a {holder}, {holderAddress}, desde el {otherDay} en la implantación de un sistema según {standard}.',
    'Entre el {surveyFrom} y el {surveyed} comparamos las prácticas de {holder} con {standard}.',
    'A petición de {holder}, {body} hace constar que existe un contrato para certificarla según {standard}.',
    'Tras el análisis cerrado el {surveyed}, consideramos que {holder} está lista para la auditoría.',
  ],
  middles: [
    'El alcance previsto es {scope}.',
    'La auditoría se prevé para el {nextAudit}.',
    'Esta carta no acredita certificación alguna.',
    'Vimos la auditoría interna ({otherNumber}).',
    'La revisión por la dirección fue el {otherDay}, con {otherPerson}.',
    'Se usó la plataforma de {otherCompany}.',
  ],
  closings: [
    'Información: {otherPerson}, {phone}.',
    'Carta emitida solo para {otherCompany}.',
    'Esperamos la certificación el próximo año.',
  ],
  table: ['holder', 'standard', 'scope', 'surveyed', 'nextAudit'],
};

export const suspension: LetterWords = {
  ...stage1,
  subjects: [
    'Suspensión del certificado {number}',
    'AVISO DE SUSPENSIÓN',
    'Su certificado n.º {number}',
    'Certificación {standard} suspendida',
  ],
  openings: [
    'El certificado {number} de {holder} según {standard} queda suspendido desde el {otherDay}.',
    'Al no haberse celebrado el seguimiento, {body} suspende el certificado n.º {number} de {holder}, {holderAddress}.',
    'La certificación de su sistema (certificado {number}) está suspendida desde el {otherDay}.',
  ],
  middles: [
    'Siguen abiertas las no conformidades de la auditoría del {surveyed}.',
    'Mientras dure no puede usarse la marca.',
    'El certificado cubría: {scope}.',
    'Se otorgó por primera vez el {first} y vencía el {expires}.',
    'El estado se consulta en {verifyAt}.',
    'Cabe recurso hasta el {otherDay}.',
    'Su contacto es {otherPerson}, {phone}.',
  ],
  closings: [
    'Rogamos acuse de recibo.',
    'Confiamos en un pronto levantamiento.',
    'Las tasas del expediente {otherNumber} siguen pendientes.',
  ],
  table: ['number', 'holder', 'holderAddress', 'standard', 'scope', 'expires', 'surveyed'],
};

export const withdrawal: LetterWords = {
  ...suspension,
  subjects: [
    'Retirada del certificado {number}',
    'AVISO DE RETIRADA',
    'Cancelación de la certificación de {holder}',
    'Certificado {number}: retirado',
  ],
  openings: [
    'El certificado {number} a nombre de {holder} se retira con fecha {otherDay}.',
    'Según lo acordado, {body} pone fin a la certificación de {holder}, {holderAddress}, según {standard}.',
    'El comité ha decidido cancelar el certificado n.º {number} de {holder}.',
  ],
};

export const surveillance: LetterWords = {
  ...suspension,
  subjects: [
    'Mantenimiento del certificado {number}',
    'Resultado de la auditoría de seguimiento',
    'Vigencia del certificado {number}',
    'CONSTANCIA DE VIGENCIA',
  ],
  openings: [
    'La auditoría de seguimiento de {holder} se hizo del {surveyFrom} al {surveyed}. El certificado {number} sigue vigente.',
    'Hacemos constar que el sistema de {holder}, {holderAddress}, sigue cumpliendo {standard}. Última auditoría: {surveyed}.',
    '{body} mantiene la certificación n.º {number} tras la auditoría terminada el {surveyed}.',
  ],
  middles: [
    'El certificado vale hasta el {expires}.',
    'El alcance no cambia: {scope}.',
    'El próximo seguimiento vence el {nextAudit}.',
    'La decisión se tomó el {decided}.',
    'Sin no conformidades; informe {otherNumber}.',
    'Auditor: {otherPerson}.',
    'Compruébelo en {verifyAt}.',
    'Acreditación {accreditor}, {accreditationNumber}.',
  ],
};
