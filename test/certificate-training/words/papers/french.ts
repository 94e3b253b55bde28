import type { PaperWords } from '../paper-words.js';

export const auditReport: PaperWords = {
  by: 'body',
  titles: [
    'Rapport d’audit',
    'RAPPORT D’AUDIT {standard}',
    'Rapport d’audit interne',
    'Rapport d’audit de surveillance',
  ],
  facts: [
    [['Client', 'Organisme audité'], '{holder}'],
    [['Adresse', 'Site'], '{holderAddress}'],
    [['Référentiel', 'Norme'], '{standard}'],
    [['Dates d’audit'], '{surveyFrom} – {surveyed}'],
    [['Dernier jour', 'Clôture'], '{surveyed}'],
    [['Périmètre', 'Champ de l’audit'], '{scope}'],
    [['Date du rapport', 'Établi le'], '{issued}'],
    [['Responsable d’audit', 'Auditeur'], '{otherPerson}'],
    [['Rapport n°', 'Dossier'], '{otherNumber}'],
    [['Certificat n°'], '{number}'],
    [['Organisme certificateur'], '{body}'],
    [['Prochain audit'], '{nextAudit}'],
  ],
  openings: [
    'Ce rapport présente ce que {body} a relevé chez {holder} du {surveyFrom} au {surveyed}.',
    'L’audit de {holder} s’est achevé le {surveyed}.',
    '',
  ],
  parts: [
    {
      heads: ['1 Synthèse', 'Conclusion'],
      says: ['Le système de {holder} est en place.', 'L’équipe recommande la certification.'],
    },
    { heads: ['2 Périmètre'], says: ['Le périmètre est : {scope}.'] },
    {
      heads: ['3 Constats', 'Écarts'],
      says: [
        'Écart mineur 6.1.4 : une analyse d’impact n’a pas été refaite.',
        'Preuve : entretien avec {otherPerson}.',
        'Réponse avant le {otherDay}.',
      ],
    },
  ],
  columns: [
    ['Article', ['4.1', '5.2', '6.1.2', '8.4', '9.2']],
    ['Constat', ['conforme', 'écart mineur', 'remarque']],
    ['Preuve', ['politique du {otherDay}', 'registre {otherNumber}', 'entretien']],
  ],
  closings: ['{signatory}, responsable d’audit', 'Signé : {signatory}, le {issued}', ''],
  notes: ['Confidentiel. Formulaire {otherNumber}', '{body} | {bodyAddress}'],
};

export const statementOfApplicability: PaperWords = {
  by: 'holder',
  titles: [
    'Déclaration d’applicabilité',
    'DÉCLARATION D’APPLICABILITÉ {standard}',
    'DdA – mesures de l’annexe A',
  ],
  facts: [
    [['Organisme', 'Société'], '{holder}'],
    [['Version', 'Révision'], '{revision}'],
    [['Date', 'Approuvée le'], '{issued}'],
    [['Norme'], '{standard}'],
    [['Périmètre'], '{scope}'],
    [['Responsable'], '{otherPerson}'],
    [['Approbation'], '{signatory}'],
    [['Document'], '{otherNumber}'],
    [['Prochaine revue'], '{otherDay}'],
  ],
  openings: ['Elle nomme les mesures appliquées par {holder}.', ''],
  parts: [{ heads: ['2 Périmètre'], says: ['Le périmètre est : {scope}.'] }],
  columns: [
    ['Mesure', ['A.2.2', 'A.3.2', 'A.5.2', 'A.9.3']],
    ['Titre', ['Politique', 'Rôles', 'Ressources', 'Données']],
    ['Applicable', ['oui', 'non']],
    ['Raison', ['risque', 'contrat', 'loi', 'sans objet']],
  ],
  closings: ['Approuvée : {signatory}, {issued}', ''],
  notes: ['{holder} – interne'],
};

export const invoice: PaperWords = {
  by: 'body',
  titles: ['Facture', 'FACTURE {otherNumber}', 'Devis {otherNumber}', 'Offre de certification {standard}'],
  facts: [
    [['Facture n°'], '{otherNumber}'],
    [['Date'], '{otherDay}'],
    [['Échéance', 'Validité'], '{otherDay}'],
    [['Client'], '{holder}'],
    [['Adresse'], '{holderAddress}'],
  ],
  openings: ['Pour la certification selon {standard} :', ''],
  parts: [{ heads: ['Paiement'], says: ['À régler sous 30 jours.', 'Contact : {otherPerson}'] }],
  columns: [
    ['Prestation', ['Audit étape 1', 'Audit étape 2', 'Frais', 'Redevance']],
    ['Jours', ['1', '2,5']],
    ['Montant', ['1 250,00 €', '4 900,00 €']],
  ],
  closings: ['Total 7 305,25 €', ''],
  notes: ['{body} | {bodyAddress}', '{phone} · {email}'],
};

export const policy: PaperWords = {
  by: 'holder',
  titles: [
    'Politique d’intelligence artificielle',
    'Communiqué de presse',
    'En route vers {standard}',
    'Questionnaire fournisseur',
  ],
  facts: [
    [['Responsable'], '{otherPerson}'],
    [['Mise à jour'], '{otherDay}'],
  ],
  openings: ['{holder} emploie l’IA de façon digne de confiance.', 'Cette politique suit {standard}.', ''],
  parts: [
    { heads: ['But'], says: ['Elle vaut pour tous chez {holder}.', 'Nous proposons {scope}.'] },
    { heads: ['Rôles'], says: ['{otherPerson} en répond.', 'Audit prévu avec {body} le {nextAudit}.'] },
  ],
  columns: [],
  closings: ['{otherPerson}, direction', ''],
  notes: ['{holder}', '{otherDay}'],
};
