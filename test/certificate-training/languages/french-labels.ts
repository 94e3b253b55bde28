import type { Language } from '../language.js';
import { lines, words } from '../listed.js';

export const frenchLabels: Language['labels'] = {
  number: words(`
    N° de certificat | Certificat n° | Numéro de certificat | Numéro du certificat | Certificat numéro | Certificat N° | CERTIFICAT N°
    Réf. du certificat | Référence du certificat | N° d’enregistrement | Numéro d’enregistrement | Enregistrement n° | Notre référence
    Identifiant du certificat | N° d’identification | Certificat réf. | Certificat No | No de certificat | No. de certificat | N° de référence
    Code du certificat | Numéro d’agrément | Numéro d’inscription au registre | ID certificat | Certificat d’enregistrement n° | Nº | N° | Référence
    Attestation n° | NUMERO DE CERTIFICAT | Dossier de certification n° | Certificat délivré sous le numéro`),
  holder: words(`
    Organisme | Organisme certifié | Organisation | Organisation certifiée | Titulaire | Titulaire du certificat | Entreprise | Société
    Raison sociale | Dénomination sociale | Client | Nom du client | Nom de l’organisme | Nom de l’entreprise | Entité certifiée
    Délivré à | Attribué à | Décerné à | Certificat attribué à | Bénéficiaire | Entreprise certifiée | Détenteur du certificat | Nom
    Nom légal | Entité juridique | SOCIÉTÉ | ORGANISME CERTIFIE | Le présent certificat est remis à | Établissement | Au bénéfice de`),
  holderAddress: words(`
    réalisées à | sur le site de | Activités exercées à | et mises en œuvre à l’adresse | Implantée à | Lieu d’activité |
    Adresse | Siège social | Adresse du siège | Adresse du siège social | Siège | Adresse principale | Site principal | Situé à | Sis | Sise
    Adresse de l’organisme | Établissement principal | Site central | Adresse postale | Localisation | Lieu | Implantation principale
    Adresse du titulaire | Site certifié | Adresse du site | Coordonnées | Domicilié à | ADRESSE | Fonction centrale | Adresse civique`),
  standard: words(`
    Norme | Norme de référence | Référentiel | Référentiel de certification | Selon la norme | Norme applicable | Norme appliquée | Exigences
    Conforme à | Référentiel applicable | Norme(s) | Critères de certification | Critères d’audit | Certifié selon | Conformité à la norme
    Document normatif | Norme de système de management | Norme certifiée | RÉFÉRENTIEL | Base de certification | Norme internationale`),
  scope: words(`
    Domaine d’application | Domaine de certification | Portée | Portée de la certification | Périmètre | Périmètre certifié | Champ
    Périmètre de certification | Champ d’application | Champ de certification | Activités | Activités certifiées | Activités couvertes
    Activités concernées | Pour les activités suivantes | Domaine d’activité | Portée du certificat | Portée de l’enregistrement
    Domaine couvert | Périmètre du système | Périmètre d’application | Objet de la certification | DOMAINE D’APPLICATION | Domaine certifié
    Portée du système de gestion | Étendue de la certification | Champ d’activité | PERIMETRE | Libellé du périmètre | Prestations certifiées`),
  sites: words(`
    et déployé sur les sites suivants | Périmètre géographique | Sites entrant dans le périmètre | Adresses concernées |
    Sites | Autres sites | Sites couverts | Sites concernés | Sites certifiés | Liste des sites | Établissements | Autres établissements
    Établissements couverts | Sites inclus dans le périmètre | Sites rattachés | Implantations | Lieux d’activité | Emplacements
    Sites additionnels | Sites supplémentaires | Autres lieux | Sites secondaires | Adresses des sites | Emplacements visés | Autres adresses`),
  body: words(`
    Organisme de certification | Organisme certificateur | Délivré par | Émis par | Certifié par | Certificateur | Entité émettrice
    Organisme émetteur | Émetteur | Établi par | Nom de l’organisme certificateur | Certificat délivré par | Registraire | Autorité émettrice
    Certification délivrée par | Bureau émetteur | ORGANISME CERTIFICATEUR | Organisme | Entité de certification | Au nom de | Tiers certificateur`),
  bodyAddress: words(`
    Adresse de l’organisme certificateur | Bureau | Bureau émetteur | Siège de l’organisme de certification | Siège social | Adresse
    Adresse de l’organisme de certification | Bureau de délivrance | Coordonnées de l’organisme | Adresse du bureau | Nos bureaux | Siège
    Certificat émis depuis | Adresse de l’émetteur | Bureau responsable | Adresse de correspondance`),
  accreditor: words(`
    Accrédité par | Accréditation | Organisme d’accréditation | Sous accréditation | Accréditeur | Accréditation délivrée par
    Certification sous accréditation | Accréditation de | Organisme accréditeur | Accréditation octroyée par | Sous accréditation de
    Certificat accrédité par | Organisme national d’accréditation | ACCRÉDITATION | Reconnu par | Accréditation du certificateur`),
  accreditationNumber: words(`
    N° d’accréditation | Accréditation n° | Numéro d’accréditation | Accréditation No | Réf. d’accréditation | Accréditation N°
    Référence d’accréditation | Attestation d’accréditation n° | Portée d’accréditation n° | Certificat d’accréditation | N° accr.
    Accréditation sous le numéro | Dossier d’accréditation n° | Identifiant d’accréditation | No d’accréditation | Accr. n°`),
  first: words(`
    Date de première certification | Première certification | Certification initiale | Date de certification initiale | Certifié depuis
    Date de première délivrance | Première délivrance | Première émission | Date de première émission | Certifié depuis le | Émission initiale
    Date d’émission initiale | Date initiale de certification | Certification d’origine | Date de certification d’origine | Depuis le
    Date d’octroi initial | Octroi initial | 1ère certification | 1re certification | 1ère émission | Date de 1ère certification | Date initiale
    Date d’enregistrement initial | Date d’entrée dans le registre | Date d’obtention initiale | Premier certificat | Certificat initial du
    Date originale d’enregistrement | Historique : première certification | DATE DE PREMIERE CERTIFICATION | Début du premier cycle`),
  issued: words(`
    Date d’émission | Date de délivrance | Délivré le | Émis le | Date du certificat | Date d’établissement | Établi le | Date d’édition
    Date de cette émission | Émission courante | Date d’émission du présent certificat | Date de la présente édition | Édité le | Fait le
    Date de signature | Date de publication du certificat | Date d’attribution | Date de révision | Émission actuelle | Dernière émission
    Date de dernière mise à jour | Date de délivrance du certificat | DATE D’EMISSION | Version du | Date de la version | En date du
    Date d’émission (AAAA-MM-JJ) | Date de réémission | Certificat émis le | Certificat établi le | Date de l’actuelle délivrance`),
  effective: words(`
    Valable à compter du (année/mois/jour) | Valable à partir du (jj/mm/aaaa) | Ce certificat prend effet le |
    Date d’effet | Date de prise d’effet | Valable à partir du | Valide à compter du | Date d’entrée en vigueur | Prend effet le
    Début de validité | Date de début de validité | Valable du | Valide depuis le | À compter du | Entrée en vigueur | En vigueur le
    Date de début | Applicable à partir du | Valable dès le | Date de début du cycle | Cycle débutant le | Valide du | Effectif le
    Effet au | Certificat valable à partir du | Date effective | Validité à partir du | Début du cycle de certification`),
  decided: words(`
    Date de décision | Date de décision de certification | Décision de certification | Décision de certification du | Décision du
    Date de la décision | Décidé le | Date de décision d’octroi | Décision d’octroi le | Date de la décision de certification
    Date du comité de certification | Comité de certification du | Date de décision de renouvellement | Certification accordée le
    Date d’approbation de la certification | Approbation de la décision | Décision prise le | Validation par le comité`),
  expires: words(`
    Jusqu’au (année/mois/jour) | Échéance (jj/mm/aaaa) | Valable jusqu’au (jj/mm/aaaa) | Ce certificat est valable jusqu’au |
    Date d’expiration | Date d’échéance | Valable jusqu’au | Valide jusqu’au | Expire le | Échéance | Fin de validité | Date de fin de validité
    Jusqu’au | Date limite de validité | Expiration | Certificat valable jusqu’au | Expiration du certificat | Échéance du certificat | Validité
    Ce certificat expire le | Date de fin | Validité jusqu’au | Valable jusqu’au (inclus) | Date d’expiration du certificat | Fin du cycle
    Date d’expiration (AAAA-MM-JJ) | Échéance de la certification | DATE D’EXPIRATION | DATE D’ECHEANCE | Date de péremption | Valide au
    Certification valide jusqu’au | Terme | Date de fin du cycle de certification | Cesse de produire effet le`),
  surveyed: words(`
    Date d’audit | Date du dernier audit | Dernier audit | Audit réalisé le | Dernier audit de surveillance | Fin de l’audit
    Date de fin d’audit | Dernier jour d’audit | Date de l’audit de certification | Date d’évaluation | Audit de renouvellement
    Date de l’audit de renouvellement | Dernière évaluation | Audit effectué le | Dernière visite | Audit terminé le | Audit sur site`),
  nextAudit: words(`
    Prochain audit | Prochain audit avant le | Prochaine surveillance | Date du prochain audit | Audit de surveillance avant le
    Prochain audit de surveillance | Audit de renouvellement au plus tard le | Renouvellement avant le | Surveillance 1 | Surveillance 2
    Prochaine visite | Échéance du prochain audit | Recertification prévue | Audit de suivi prévu le | À surveiller avant le`),
  periodFrom: words(`
    Début de période | Période du | Du | À partir du | Début de la période examinée | Période couverte : du | Début | Premier jour | Ouverture de la période
    Période d’examen débutant le | Date de début de période | Exercice ouvert le | Depuis`),
  periodTo: words(`
    Fin de période | Au | Jusqu’au | Fin de la période examinée | Période close le | Fin | Dernier jour | Clôture de la période | À la date du
    Date de fin de période | Exercice clos le | Période s’achevant le`),
  validity: words(`
    Validité | Période de validité | Durée de validité | Cycle de certification | Validité du certificat | Cycle de validité | Valable | Cycle
    Dates de validité | Période de certification | Validité de la certification | Valide | Durée du cycle | Cycle en cours | Période`),
  soa: words(`
    Déclaration d’applicabilité | DdA | Déclaration d’applicabilité (DdA) | Version de la déclaration d’applicabilité | SoA | DA
    Déclaration d’applicabilité en vigueur | Réf. de la déclaration d’applicabilité | Énoncé d’applicabilité | Déclaration d’applicabilité n°
    Déclaration d’applicabilité, version | Déclaration d’applicabilité du | Statement of Applicability | Version DdA | Énoncé d’applicabilité, version
    Date de la déclaration d’applicabilité`),
  signatory: words(`
    Signé par | Signature | Signataire | Approuvé par | Autorisé par | Pour l’organisme | Nom du signataire | Validé par | Signature autorisée
    Établi par | Certificat signé par | Par délégation | Responsable | Visa | Décision prise par | Au nom de la direction | Le signataire | Délivré par`),
  revision: words(`
    Révision | Rév. | Version | Édition | Indice | Indice de révision | N° de révision | Numéro de version | Révision n° | Version n° | Édition n°
    Émission n° | Indice du certificat | Version du certificat | Rev | Numéro d’édition | Avenant n° | Révision du certificat | No de révision`),
  verifyAt: lines(`
    Vérification
    Vérifier sur
    À vérifier sur
    Vérifiez la validité sur
    Authenticité du certificat
    Validité consultable sur
    Vérifier la validité
    Contrôle d’authenticité
    Lien de vérification
    Registre en ligne
    Statut du certificat
    Consulter le registre
    Validité vérifiable à l’adresse
    Vérifier ce certificat
    Adresse de vérification
    Registre public des certifiés`),
};

export const frenchOtherLabels: Language['otherLabels'] = [
  ['N° client', '{otherNumber}'],
  ['Numéro de dossier', '{otherNumber}'],
  ['Contrat n°', '{otherNumber}'],
  ['N° de rapport', '{otherNumber}'],
  ['Rapport d’audit', '{otherNumber} du {otherDay}'],
  ['Contact', '{otherPerson}'],
  ['Votre interlocuteur', '{otherPerson}, tél. {phone}'],
  ['Responsable d’audit', '{otherPerson}'],
  ['Auditeur principal', '{otherPerson}'],
  ['Représentant de la direction', '{otherPerson}'],
  ['Date d’impression', '{otherDay}'],
  ['Imprimé le', '{otherDay}'],
  ['Formulaire', 'F-{otherNumber}'],
  ['Remplace le certificat n°', '{otherNumber}'],
  ['Annule et remplace', '{otherNumber} du {otherDay}'],
  ['Page', '1 sur 2'],
  ['Page', '1/1'],
  ['Code EA', '33'],
  ['Secteur IAF', '33, 35'],
  ['Code NAF', '6201Z'],
  ['NACE', '62.01 – 62.02'],
  ['Effectif', '48'],
  ['Nombre de sites', '3'],
  ['Type d’audit', 'Renouvellement'],
  ['Statut', 'Actif'],
  ['État du certificat', 'Valide'],
  ['Langue', 'Français'],
  ['Téléphone', '{phone}'],
  ['Courriel', '{email}'],
  ['Site internet', '{website}'],
  ['SIRET', '812 445 907 00023'],
  ['TVA intracommunautaire', 'FR 40 812445907'],
  ['Organisme sous-traitant', '{otherCompany}'],
  ['Maison mère', '{otherCompany}'],
  ['Prochain audit avant le', '{nextAudit}'],
  ['Surveillance annuelle avant le', '{nextAudit}'],
];
