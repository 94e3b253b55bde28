import type { Language } from '../language.js';
import { lines, words } from '../listed.js';

export const frenchSmallPrint: Pick<
  Language,
  'verification' | 'overSignature' | 'roles' | 'notes' | 'feet' | 'siteNames'
> = {
  verification: lines(`
    La validité de ce certificat peut être vérifiée sur {verifyAt}.
    Vérifiez l’authenticité de ce certificat : {verifyAt}
    Le statut du certificat est consultable à l’adresse {verifyAt} en saisissant le numéro {number}.
    Pour contrôler la validité, rendez-vous sur {verifyAt} ou flashez le code ci-contre.
    Seule la version publiée sur {verifyAt} fait foi.
    Liste des certifiés : {verifyAt}
    Document électronique ; l’état à jour figure sur {verifyAt}
    Toute information sur ce certificat peut être demandée à {email} ou consultée sur {verifyAt}.
    Registre des organismes certifiés par {body} : {verifyAt}
    {verifyAt}
    Code de vérification {otherNumber} à saisir sur {verifyAt}
    Scannez le code pour vérifier ({verifyAt})
    L’authenticité se vérifie en ligne, {verifyAt}, ou par téléphone au {phone}.
  `),
  overSignature: lines(`
    Pour {body}
    Au nom de {body}
    Pour l’organisme de certification
    Signature autorisée
    Le signataire habilité
    Approuvé par
    Signé pour le compte de {body}
    Fait à Lyon, le {issued}
    Par délégation du comité de certification
    Pour le Directeur général et par délégation
    La direction de {body}
    Le responsable de la certification,
    Visa de l’organisme
  `),
  roles: words(`
    Directeur général | Directrice générale | Président | Présidente | Directeur de la certification | Directrice de la certification
    Responsable certification | Responsable de la certification | Responsable technique | Directeur technique | Directrice technique
    Président du comité de certification | Gérant | Gérante | Directeur des opérations | Responsable des décisions de certification
    Chef du service certification | Directrice déléguée | Directeur délégué | Responsable qualité | Chargée de certification | Décideur
    Vice-présidente, Certification | Directeur, Certification des systèmes de gestion | Membre du directoire | Administrateur délégué
    Secrétaire général | Responsable du pôle numérique | Directeur France | Directrice Europe du Sud | Représentant légal | Registraire en chef
    Directeur de l’évaluation de la conformité | Responsable de programme | Directeur Général Délégué | Le Directeur`),
  notes: lines(`
    Annexe au certificat {number} délivré à {holder}
    {holder} s’engage à informer {body} de tout changement notable.
    Bureau local : {otherCompany}, {otherAddress}, {phone}
    Le certificat délivré à {holder} le {issued} ne couvre pas les produits.
    Compte client {otherNumber}, dossier ouvert le {otherDay} par {otherPerson}
    © {body}. Tous droits réservés.
    Norme publiée par l’ISO à Genève, Suisse.
    Audit initial du {otherDay}, équipe : {otherPerson} (responsable)
    Suspension ou retrait : voir conditions générales, édition du {otherDay}.
    Tribunal compétent : Lyon. {registration}
    Ce certificat reste la propriété de {body} et doit être restitué sur demande.
    Toute reproduction partielle de ce certificat est interdite.
    Formulaire F-CER-{otherNumber}, indice 4 du {otherDay}
    Imprimé le {otherDay}
    {body} – société au capital de 250 000 € – {registration}
    {registration}
    Document signé électroniquement ; la version papier n’a pas valeur d’original.
    Ce certificat annule et remplace le certificat n° {otherNumber} émis le {otherDay}.
    Le présent certificat ne vaut pas évaluation de la conformité des systèmes d’IA au sens du règlement européen.
    L’audit a été conduit par {otherPerson} pour le compte de {otherCompany}.
    En cas de réclamation : {email} ou {phone}.
    Les sites couverts figurent en annexe, qui fait partie intégrante du certificat.
    Sous réserve du maintien des conditions contractuelles du contrat n° {otherNumber} signé le {otherDay}.
    Le périmètre ne couvre pas les activités de la filiale {otherCompany}.
    {otherCompany}, {otherAddress}, est un bureau local de {body}.
    Prochain audit au plus tard le {nextAudit}
    Ce document comporte une page et une annexe.
    L’usage de la marque est soumis au règlement RG-{otherNumber} en vigueur depuis le {otherDay}.
    Norme internationale publiée en décembre 2023 ; les exigences nationales restent applicables.
    Certificat établi en français et en anglais ; la version française prévaut.
    Responsable du dossier : {otherPerson} – Référence interne {otherNumber}
    La liste des mesures applicables peut être demandée à l’organisme certifié.
    Organisme certifié depuis plusieurs cycles ; un intervalle a pu exister entre deux certificats.
    Le maintien de la certification suppose au moins une surveillance par année civile.
    SAS au capital de 1 000 000 euros, {registration}, APE 7120B
    Dépôt au greffe le {otherDay}. Directeur de la publication : {otherPerson}.
    Le non-respect des conditions du contrat de certification peut entraîner la suspension ou le retrait de ce certificat.
    Copie non contrôlée après impression
    Ce certificat a été délivré dans le cadre d’un audit combiné, rapport {otherNumber}.
    Adresse de correspondance : {otherAddress}
    Accord de reconnaissance conclu avec {otherCompany} le {otherDay}
  `),
  feet: lines(`
    {body} – {registration} – {bodyAddress} – {phone}
    {bodyAddress} – {website} – {email}
    Émis par {body} – {website}
    {otherCompany} pour {body} – {otherAddress}
    Toute question : {email} – {phone}
    {body}
    {bodyAddress} | {phone}
    {body}, {bodyAddress}
    {body} – {bodyAddress} – Tél. {phone} – {website}
    {body} | {bodyAddress} | {email}
    Siège social : {bodyAddress}. {registration}
    {bodyAddress}
    {website}
    {body} SAS au capital de 500 000 € – {registration} – {website}
    {body} • {bodyAddress} • Téléphone : {phone} • Courriel : {email}
    Certificat n° {number} – page 1 / 2
    {body}, organisme accrédité par {accreditor}, {bodyAddress}
    Certificat émis par {body}, {bodyAddress}, {registration}
    {number} · édition {revision} · {website}
    Tél. {phone} – {email} – {website}
    Bureau émetteur : {body}, {bodyAddress}
    CER-FR-{otherNumber} – version du {otherDay} – {body}
    {body}, membre du groupe {otherCompany}. {bodyAddress}
    Une marque de {otherCompany}, {otherAddress}
    {title} {number} | 1 sur 1
  `),
  siteNames: words(`
    Agence de Nantes | Agence Sud-Est | Site de production | Entrepôt Nord | Centre de données | Centre de données principal | Datacenter PA4
    Bureau de Paris | Succursale | Établissement secondaire | Laboratoire | Centre de recherche | Centre d’appels | Filiale | Usine 2
    Plateforme logistique | Centre de services | Bureau commercial | Antenne régionale | Équipe R&D | Atelier | Point de service | Pôle numérique
    Direction informatique | Studio | Clinique | Campus | Bureau de Montréal | Site de secours | Fonction centrale`),
};
