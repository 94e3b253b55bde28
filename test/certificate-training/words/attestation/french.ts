import type { AttestationWords } from '../attestation-words.js';
import { english } from './english.js';

export const french: AttestationWords = {
  ...english,
  types: { one: ['Type 1', 'Type I', 'de type 1'], two: ['Type 2', 'Type II', 'de type 2'] },
  criteria: ['Sécurité', 'Sécurité et disponibilité', 'Sécurité, disponibilité et confidentialité'],
  systems: [
    'Plateforme {product}',
    'Services d’hébergement {product}',
    'Système de paie {product}',
    'Application {short} {product}',
    'Services d’analyse documentaire {short}',
  ],
  firms: [
    '{a} & Associés',
    '{a} {b} Audit SAS',
    'Cabinet {a}',
    '{a} et {b}, commissaires aux comptes',
    '{a} Expertise SARL',
    '{a} {b} CPA inc.',
  ],
  places: [
    'Paris',
    'Lyon',
    'Montréal (Québec)',
    'Neuilly-sur-Seine',
    'Nantes',
    'Genève',
    'Courbevoie',
    'Luxembourg',
    'Lille',
  ],
  titles: [
    'Rapport {standard} {type}',
    'Rapport de l’auditeur indépendant ({standard}, {type})',
    'Rapport d’assurance sur les contrôles',
    'Rapport {type} {standard} de {holder}',
  ],
  on: [
    'Description par {holder} de son système : {scope}',
    '{scope}',
    'Contrôles relatifs à {scope}',
    'sur {scope} de {holder}',
  ],
  days: [
    'Période du {periodFrom} au {periodTo}',
    'Pour la période du {periodFrom} au {periodTo}',
    '{periodFrom} – {periodTo}',
    'Au {asOf}',
    'À la date du {asOf}',
  ],
  preparedBy: [
    'Établi par {body}',
    'Auditeur : {body}',
    '{body}\n{bodyAddress}',
    '{body}',
    'Rapport de {body}, {place}',
  ],
  opinionTitles: [
    'Rapport de l’auditeur indépendant',
    'Section 1 – Rapport du praticien',
    'Opinion de l’auditeur',
    'RAPPORT D’ASSURANCE',
  ],
  addressees: [
    'À la direction de {holder}',
    'À l’attention de {holder}',
    'Aux dirigeants de {holder}, {holderAddress}',
    '{holder}\n{holderAddress}',
  ],
  parts: [
    {
      heads: ['Étendue', 'Objet de la mission'],
      says: [
        'Nous avons examiné la description que {holder} donne de {scope} pour la période du {periodFrom} au {periodTo}.',
        'Notre mission porte sur {scope} tel que décrit par {holder} au {asOf}.',
        'Nous avons été chargés d’examiner les contrôles de {holder}, {holderAddress}, du {periodFrom} au {periodTo}, selon {standard}.',
      ],
    },
    {
      heads: ['Responsabilités de la direction'],
      says: [
        '{holder} répond de la description et des contrôles.',
        'Les services de {otherCompany} sont exclus.',
      ],
    },
    {
      heads: ['Nos responsabilités', 'Indépendance'],
      says: [
        'Il nous revient d’exprimer une opinion avec une assurance raisonnable.',
        'Nous sommes indépendants de {short}.',
      ],
    },
    {
      heads: ['Limites inhérentes'],
      says: [
        'Les constats ne valent pas pour les périodes après le {periodTo}.',
        'Les contrôles peuvent changer après le {asOf}.',
      ],
    },
    {
      heads: ['Opinion'],
      says: [
        'À notre avis, la description présente fidèlement {scope} du {periodFrom} au {periodTo}.',
        'À notre avis, les contrôles de {holder} étaient bien conçus au {asOf}.',
      ],
    },
    {
      heads: ['Utilisation restreinte', 'Usage du rapport'],
      says: ['Ce rapport est destiné à {holder} et à ses clients.', 'Nul autre ne peut s’y fier.'],
    },
  ],
  assertionTitles: ['Déclaration de la direction de {holder}', 'Affirmation de la direction'],
  assertions: [
    'Nous avons établi la description de {scope}.',
    'Les contrôles ont fonctionné du {periodFrom} au {periodTo}.',
    'Les contrôles étaient bien conçus au {asOf}.',
    '{otherPerson}, président, le {otherDay}',
  ],
  contents: [
    '1. Rapport de l’auditeur',
    '2. Déclaration de {holder}',
    '3. Description de {scope}',
    '4. Tests et résultats',
  ],
  table: [
    [['Société', 'Prestataire'], '{holder}'],
    [['Adresse', 'Siège'], '{holderAddress}'],
    [['Système', 'Périmètre', 'Services'], '{scope}'],
    [['Rapport'], '{standard} {type}'],
    [['Période', 'Période couverte'], '{periodFrom} – {periodTo}'],
    [['À la date du'], '{asOf}'],
    [['Critères'], '{criteria}'],
    [['Auditeur', 'Cabinet'], '{body}'],
    [['Date du rapport'], '{issued}'],
    [['Dossier'], '{otherNumber}'],
  ],
  signedBy: ['{body}', '{body}\n{signatory}', 'Pour {body}\n{signatory}', '{signatory}, associé\n{body}'],
  issuedOn: [
    '{place}, le {issued}',
    'Fait à {place}, le {issued}',
    '{issued}',
    '{place}\n{issued}',
    'Le {issued}',
  ],
  roles: ['Associé'],
  notes: [
    'Confidentiel – {otherCompany}',
    'Dossier {otherNumber}',
    'Reproduction interdite',
    '{registration}',
  ],
};
