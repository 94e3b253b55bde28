import type { LetterManner, LetterWords } from '../letter-words.js';

const manner: LetterManner = {
  days: ['{town}, le {issued}', 'Le {issued}', 'Fait à {town}, le {issued}', 'Date : {issued}', '{issued}'],
  salutations: [
    'Monsieur {otherPerson},',
    'Madame {otherPerson},',
    'Bonjour {otherPerson},',
    'Chère Madame, cher Monsieur {otherPerson},',
  ],
  openSalutations: ['Madame, Monsieur,', 'À qui de droit', 'Bonjour,', 'À toutes fins utiles'],
  regards: [
    'Cordialement,',
    'Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.',
    'Bien cordialement',
    'Sincères salutations,',
    'Veuillez recevoir nos meilleures salutations.',
  ],
  attention: ['À l’attention de {otherPerson}', '{otherPerson}', 'M. {otherPerson}', 'Att. : {otherPerson}'],
  references: [
    ['Nos réf.', '{otherNumber}'],
    ['Vos réf.', '{otherNumber}'],
    ['Dossier', '{otherNumber}'],
    ['Votre courrier du', '{otherDay}'],
    ['Interlocuteur', '{otherPerson}'],
    ['Tél.', '{phone}'],
    ['Courriel', '{email}'],
    ['N° client', '{otherNumber}'],
  ],
  dayLabels: ['Date', 'Le', 'En date du'],
  mail: {
    from: ['De :', 'Expéditeur :'],
    to: ['À :', 'Destinataire :'],
    copy: ['Cc :'],
    day: ['Envoyé :', 'Date :', 'Le'],
    subject: ['Objet :', 'Sujet :'],
    attached: ['Pièces jointes :', 'P.J. :'],
  },
  subjectLabels: ['Objet :', 'OBJET :', 'Concerne :'],
  enclosures: [
    'P.J. : rapport {otherNumber}',
    'Copie : {otherPerson}',
    'P.J. : 2',
    'Annexe : plan du {otherDay}',
  ],
  towns: ['Lyon', 'Paris', 'Nantes', 'Lille', 'Montréal', 'Genève', 'Bruxelles', 'Grenoble'],
  roles: [
    'Responsable d’audit',
    'Directrice de la certification',
    'Chargée de clientèle',
    'Directeur général',
    'Responsable technique',
    'Chef de projet',
  ],
  for: ['p/o', 'P.O.', 'par délégation'],
};

export const stage1: LetterWords = {
  manner,
  subjects: [
    'Audit d’étape 1 selon {standard} : confirmation',
    'Résultat de l’étape 1 – {holder}',
    'Attestation de réalisation de l’étape 1',
    'Certification {standard} : où en sommes-nous',
    'Aptitude à l’étape 2',
  ],
  openings: [
    'Nous confirmons que {body} a réalisé du {surveyFrom} au {surveyed} l’audit d’étape 1 de {holder} selon {standard}.',
    'L’étape 1 de l’audit initial de {holder}, {holderAddress}, s’est terminée le {surveyed}.',
    'La société {holder} a confié à {body} la certification de son système de management de l’IA. La première étape a pris fin le {surveyed}.',
    'Du {surveyFirst} au {surveyed}, notre équipe a examiné les documents de votre système selon {standard}.',
    'Par la présente, nous attestons que {holder} a franchi l’étape 1 le {surveyed}.',
  ],
  middles: [
    'L’audit a été conduit par {otherPerson}.',
    'L’étape 2 est prévue le {nextAudit}.',
    'Le périmètre présenté est le suivant : {scope}.',
    'Périmètre : {scope}',
    'Ce courrier n’est pas un certificat. La décision sera prise après l’étape 2.',
    'Trois points sensibles ont été relevés ; ils sont à traiter avant le {otherDay}.',
    'Le contrat n° {otherNumber} a été signé le {otherDay}.',
    'La déclaration d’applicabilité {soa} a été examinée.',
    '{body} est accrédité par {accreditor} sous le n° {accreditationNumber}.',
  ],
  closings: [
    'Pour toute question, appelez {otherPerson} au {phone}.',
    'Nous nous réjouissons de vous retrouver à l’étape 2.',
    'Cette lettre est valable jusqu’au {otherDay}.',
    'Elle ne peut être transmise qu’en entier.',
  ],
  table: ['holder', 'holderAddress', 'standard', 'scope', 'surveyed', 'nextAudit', 'accreditor'],
};

export const stage2: LetterWords = {
  ...stage1,
  subjects: [
    'Recommandation pour la certification {standard}',
    'Audit d’étape 2 terminé – {holder}',
    'Votre audit de certification du {surveyed}',
    'Attestation d’audit de certification',
  ],
  openings: [
    'Nous confirmons que l’audit d’étape 2 de {holder} selon {standard} a eu lieu du {surveyFrom} au {surveyed}.',
    'L’audit de certification de {holder}, {holderAddress}, a pris fin le {surveyed}. L’équipe recommande la délivrance du certificat.',
    '{body} a clos le {surveyed} la seconde étape de l’audit selon {standard}.',
    'Félicitations : lors de la réunion de clôture du {surveyed}, {holder} a été proposée à la certification.',
  ],
  middles: [
    'La décision revient à une personne qui n’a pas pris part à l’audit.',
    'Le certificat portera ce périmètre : {scope}.',
    'Tant que le certificat n’est pas délivré, vous ne pouvez vous dire certifié.',
    'Deux non-conformités mineures sont à traiter avant le {otherDay}.',
    'Le responsable d’audit était {otherPerson} ; rapport n° {otherNumber}.',
    'La déclaration d’applicabilité retenue est la suivante : {soa}.',
    'La première surveillance aura lieu vers le {nextAudit}.',
    'Nous sommes accrédités pour cette norme par {accreditor}.',
  ],
  closings: [
    'Nous reviendrons vers vous dès que la décision sera prise.',
    'Cette lettre ne remplace pas un certificat.',
    'Écrivez-nous à {email}.',
    'Merci de votre accueil.',
  ],
};

export const readiness: LetterWords = {
  ...stage1,
  subjects: [
    'État d’avancement vers {standard}',
    'Attestation d’accompagnement – {holder}',
    'Analyse d’écart : synthèse',
    'Confirmation du contrat de certification',
  ],
  openings: [
    'Nous accompagnons {holder}, {holderAddress}, depuis le {otherDay} dans la mise en place d’un système selon {standard}.',
    'Entre le {surveyFrom} et le {surveyed}, nous avons comparé les pratiques de {holder} avec {standard}.',
    'À la demande de {holder}, {body} confirme qu’un contrat de certification selon {standard} est en cours.',
    'À l’issue de l’analyse close le {surveyed}, nous estimons que {holder} est prête pour l’audit.',
  ],
  middles: [
    'Le périmètre visé est : {scope}.',
    'L’audit est prévu le {nextAudit}.',
    'Cette lettre ne vaut pas certification.',
    'L’audit interne ({otherNumber}) a été consulté.',
    'La revue de direction du {otherDay} était présidée par {otherPerson}.',
    'L’outil de {otherCompany} a été utilisé.',
  ],
  closings: [
    'Renseignements : {otherPerson}, {phone}.',
    'Lettre établie pour {otherCompany} seule.',
    'Une certification est attendue l’an prochain.',
  ],
  table: ['holder', 'standard', 'scope', 'surveyed', 'nextAudit'],
};

export const suspension: LetterWords = {
  ...stage1,
  subjects: [
    'Suspension du certificat {number}',
    'AVIS DE SUSPENSION',
    'Votre certificat n° {number}',
    'Certification {standard} suspendue',
  ],
  openings: [
    'Le certificat {number} délivré à {holder} selon {standard} est suspendu à compter du {otherDay}.',
    'L’audit de surveillance n’ayant pas eu lieu, {body} suspend le certificat n° {number} de {holder}, {holderAddress}.',
    'La certification de votre système (certificat {number}) est suspendue depuis le {otherDay}.',
  ],
  middles: [
    'Les écarts de l’audit du {surveyed} ne sont pas levés.',
    'Pendant la suspension, la marque ne peut être utilisée.',
    'Le certificat couvrait : {scope}.',
    'Délivré pour la première fois le {first}, il devait expirer le {expires}.',
    'Le statut est consultable sur {verifyAt}.',
    'Un recours est possible jusqu’au {otherDay}.',
    'Votre contact : {otherPerson}, {phone}.',
  ],
  closings: [
    'Merci d’accuser réception.',
    'Nous espérons une levée prochaine.',
    'Les frais du dossier {otherNumber} restent dus.',
  ],
  table: ['number', 'holder', 'holderAddress', 'standard', 'scope', 'expires', 'surveyed'],
};

export const withdrawal: LetterWords = {
  ...suspension,
  subjects: [
    'Retrait du certificat {number}',
    'AVIS DE RETRAIT',
    'Certificat {number} : annulé',
    'Fin de la certification de {holder}',
  ],
  openings: [
    'Le certificat {number} établi au nom de {holder} est retiré au {otherDay}.',
    'Comme convenu, {body} met fin à la certification de {holder}, {holderAddress}, selon {standard}.',
    'Le comité a décidé de retirer le certificat n° {number} de {holder}.',
  ],
};

export const surveillance: LetterWords = {
  ...suspension,
  subjects: [
    'Maintien du certificat {number}',
    'Résultat de l’audit de surveillance',
    'Attestation de validité du certificat {number}',
    'MAINTIEN DE LA CERTIFICATION',
  ],
  openings: [
    'L’audit de surveillance de {holder} a eu lieu du {surveyFrom} au {surveyed}. Le certificat {number} reste valable.',
    'Nous attestons que le système de {holder}, {holderAddress}, satisfait toujours à {standard}. Dernier audit : {surveyed}.',
    '{body} maintient la certification n° {number} à la suite de l’audit clos le {surveyed}.',
  ],
  middles: [
    'Le certificat court jusqu’au {expires}.',
    'Le périmètre est inchangé : {scope}.',
    'La prochaine surveillance est due avant le {nextAudit}.',
    'La décision a été prise le {decided}.',
    'Aucun écart ; rapport {otherNumber}.',
    'Audit conduit par {otherPerson}.',
    'Vérification : {verifyAt}',
    'Accréditation {accreditor} n° {accreditationNumber}.',
  ],
};
