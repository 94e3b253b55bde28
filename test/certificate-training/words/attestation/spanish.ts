import type { AttestationWords } from '../attestation-words.js';
import { english } from './english.js';

export const spanish: AttestationWords = {
  ...english,
  types: { one: ['Tipo 1', 'Tipo I', 'Type 1'], two: ['Tipo 2', 'Tipo II', 'Type 2'] },
  criteria: ['Seguridad', 'Seguridad y disponibilidad', 'Seguridad, disponibilidad y confidencialidad'],
  systems: [
    'Plataforma {product}',
    'Servicios en la nube {product}',
    'Sistema de nóminas {product}',
    'Aplicación {short} {product}',
    'Servicio de análisis documental {short}',
  ],
  firms: [
    '{a} y {b} Auditores, S.L.P.',
    '{a} Auditores S.L.',
    '{a}, {b} y Asociados S.C.',
    '{a} Consultores S.A.S.',
    '{a} & {b} Contadores Públicos',
  ],
  places: [
    'Madrid',
    'Barcelona',
    'Bogotá D.C.',
    'Ciudad de México',
    'Santiago de Chile',
    'Lima',
    'Valencia',
    'Buenos Aires',
  ],
  titles: [
    'Informe {standard} {type}',
    'Informe del auditor independiente ({standard}, {type})',
    'Informe de aseguramiento sobre controles',
    'Informe {standard} de {holder}',
  ],
  on: ['Descripción del sistema {scope} de {holder}', '{scope}', 'Controles relativos a {scope}'],
  days: [
    'Periodo del {periodFrom} al {periodTo}',
    'Para el periodo comprendido entre el {periodFrom} y el {periodTo}',
    '{periodFrom} – {periodTo}',
    'A {asOf}',
    'A la fecha de {asOf}',
  ],
  preparedBy: [
    'Elaborado por {body}',
    'Auditor: {body}',
    '{body}\n{bodyAddress}',
    '{body}',
    'Informe de {body}, {place}',
  ],
  opinionTitles: [
    'Informe del auditor independiente',
    'Sección I. Informe del profesional',
    'Opinión del auditor',
    'INFORME DE ASEGURAMIENTO',
  ],
  addressees: [
    'A la Dirección de {holder}',
    'A {holder}',
    'A los administradores de {holder}, {holderAddress}',
    '{holder}\n{holderAddress}',
  ],
  parts: [
    {
      heads: ['Alcance', 'Objeto del encargo'],
      says: [
        'Hemos examinado la descripción que {holder} hace de {scope} para el periodo del {periodFrom} al {periodTo}.',
        'Nuestro encargo se refiere a {scope} tal como {holder} lo describe a {asOf}.',
        'Se nos encargó examinar los controles de {holder}, {holderAddress}, entre el {periodFrom} y el {periodTo}, según {standard}.',
      ],
    },
    {
      heads: ['Responsabilidad de la Dirección'],
      says: [
        '{holder} responde de la descripción y de los controles.',
        'Los servicios de {otherCompany} quedan fuera.',
      ],
    },
    {
      heads: ['Responsabilidad del auditor', 'Independencia'],
      says: ['Nos corresponde dar una opinión con seguridad razonable.', 'Somos independientes de {short}.'],
    },
    {
      heads: ['Limitaciones'],
      says: [
        'Lo hallado no vale para después del {periodTo}.',
        'Los controles pueden cambiar después de {asOf}.',
      ],
    },
    {
      heads: ['Opinión'],
      says: [
        'En nuestra opinión, la descripción presenta fielmente {scope} entre el {periodFrom} y el {periodTo}.',
        'En nuestra opinión, los controles de {holder} estaban bien diseñados a {asOf}.',
      ],
    },
    {
      heads: ['Uso restringido'],
      says: ['El informe es para {holder} y sus clientes.', 'Nadie más puede apoyarse en él.'],
    },
  ],
  assertionTitles: ['Manifestación de la Dirección de {holder}', 'Declaración de la Dirección'],
  assertions: [
    'Hemos preparado la descripción de {scope}.',
    'Los controles funcionaron del {periodFrom} al {periodTo}.',
    'Los controles estaban bien diseñados a {asOf}.',
    '{otherPerson}, director general, {otherDay}',
  ],
  contents: [
    '1. Informe del auditor',
    '2. Manifestación de {holder}',
    '3. Descripción de {scope}',
    '4. Pruebas y resultados',
  ],
  table: [
    [['Empresa', 'Organización de servicios'], '{holder}'],
    [['Domicilio', 'Dirección'], '{holderAddress}'],
    [['Sistema', 'Alcance'], '{scope}'],
    [['Informe'], '{standard} {type}'],
    [['Periodo'], '{periodFrom} – {periodTo}'],
    [['A fecha de'], '{asOf}'],
    [['Criterios'], '{criteria}'],
    [['Auditor', 'Firma'], '{body}'],
    [['Fecha del informe'], '{issued}'],
    [['Expediente'], '{otherNumber}'],
  ],
  signedBy: ['{body}', '{body}\n{signatory}', 'Por {body}\n{signatory}', 'Fdo.: {signatory}, socio\n{body}'],
  issuedOn: ['{place}, {issued}', '{place}, a {issued}', '{issued}', '{place}\n{issued}', 'Fecha: {issued}'],
  roles: ['Socio'],
  notes: [
    'Confidencial – {otherCompany}',
    'Expediente {otherNumber}',
    '{registration}',
    'Prohibida su copia',
  ],
};
