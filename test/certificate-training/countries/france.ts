import type { Chance } from '../../support/chance.js';
import type { Country } from '../language.js';
import { words } from '../listed.js';
import { figures } from '../signs.js';
import { accreditorOf } from './accreditors-abroad.js';
import {
  type CertifierWords,
  type CompanyWords,
  certifierName,
  companyName,
  personName,
} from './romance-names.js';

/** Towns with the figures their postal codes begin with. */
const TOWNS = words(`
  Lyon 6900 | Paris 7500 | Paris 7501 | Marseille 1300 | Toulouse 3100 | Nantes 4400 | Rennes 3500 | Lille 5900 | Strasbourg 6700 | Grenoble 3800
  Montpellier 3400 | Bordeaux 3300 | Nice 0600 | Sophia Antipolis 0656 | Villeurbanne 6910 | Courbevoie 9240 | Issy-les-Moulineaux 9213
  Levallois-Perret 9230 | Boulogne-Billancourt 9210 | Saint-Étienne 4200 | Clermont-Ferrand 6300 | Dijon 2100 | Angers 4900 | Le Mans 7200
  Brest 2920 | Caen 1400 | Rouen 7600 | Reims 5110 | Metz 5700 | Nancy 5400 | Mulhouse 6810 | Besançon 2500 | Annecy 7400 | Aix-en-Provence 1310
  Saint-Herblain 4480 | Labège 3167 | Villeneuve-d’Ascq 5965 | Niort 7900 | La Rochelle 1700 | Poitiers 8600 | Limoges 8700 | Pau 6400 | Saint-Denis 9320
  Montreuil 9310 | Nanterre 9200 | Puteaux 9280 | Cergy 9500 | Vélizy-Villacoublay 7814 | Chartres 2800 | Laval 5300 | Valence 2600 | Castres 8110`);
const STREETS = words(`
  rue des Tanneurs | rue de la République | avenue Jean Jaurès | boulevard de la Gare | rue du Faubourg Saint-Martin | allée des Platanes
  place de la Halle | quai de l’Île | chemin des Vignes | rue Ampère | avenue du Général Leclerc | impasse du Moulin | cours Gambetta
  route de Vienne | rue Claude Bernard | avenue de l’Europe | rue Hélène Boucher | square des Lices | esplanade du Lac | rue Pasteur
  boulevard Victor Hugo | rue de l’Industrie | passage des Arts | rue Marie Curie | promenade des Remparts | avenue Condorcet | voie Romaine`);
const HOUSES = words(`
  Immeuble Le Concorde | Bâtiment B | Bât. 4 | Tour Horizon, 14e étage | Z.I. des Paluds | ZAC de la Plaine | ZA du Grand Chêne | Zone industrielle Nord
  Parc d’activités des Lacs | Technopôle Atalante | Le Cristal, hall C | Résidence du Port | Espace Descartes | Parc technologique | 2e étage
  Les Bureaux du Parc | Lot. Artisanal | Centre d’affaires Europa | Village d’entreprises | c/o Pépinière Numérica | Lieu-dit Le Bourg | Château de Brel`);
const PEOPLE = {
  titles: ['M.', 'Mme', 'Dr', 'Pr', 'Monsieur', 'Madame', 'Mme', 'M.'],
  first: words(`
    Claire | Jean-Luc | Isabelle | Hélène | Thomas | Marie-Pierre | Olivier | Nadia | Karim | Solène | Étienne | Aurélie | Yann | Bertrand | Mathilde | Gilles
    Fatou | François | Cécile | Loïc | Agnès | Pascal | Xavier | Delphine | Mehdi | Anne | Sébastien | Inès | Bruno | Léa | Rémi | Quentin | Ludivine | Amadou | Jean-Baptiste | Odile | Stéphane | Sylvie | Guillaume | Pénélope | Alain | Yasmine | Christophe | Maëlle | Emmanuel | Lætitia | Hugo | Sandrine | Marc`),
  last: words(`
    Fontanel | Verdier | Dupré | Marchal | Le Goff | Bertin | Carpentier | Benhaddou | Roussel-Dubreuil | Lachenal | Poirier | de Vallombrosa | Kerjean
    Mazet | Trévisan | Guillemin | Diallo | Montfort | Perrault | Chassagne | N’Diaye | Sauvage | Hébrard | Joubert | d’Aubray | Nguyen | Lenoir | Brissac
    Pelletier | Quémener | Vasseur | Zeller | Charbonnel | Maupin | Oudinot | Rivoire | Ferrand | Colas | Tisserand | Girardot | Abadie | Bonnefoy | Castaing | Delorme-Petit | Eymard | Faucher | Garcin | Hennequin | Imbert | Jacquemin | Keller | Laffont | Malek | Noblet | Orsini | Perrin | Quentin | Ravel | Sabatier | Thévenet | Urbain | Valette | Weber | Ybert | Zidane-Morel | Le Bihan | du Plessis | Traoré | Rakoto | Ben Salah`),
};
const COMPANIES: CompanyWords = {
  roots: words(`
    Horizon | Atelier | Lumière | Méridien | Confluence | Boréal | Argos | Hélios | Alizé | Écume | Pivoine | Sillage | Cap Vert | Nova | Altitude | Belvédère
    Trame | Prisme | Ouvrage | Le Fil | Nautile | Opaline | Zéphyr | Quartz | Vigie | Cobalt | Arpège | L’Escale | Passerelle | Mistral | Cadence | Kaléido`),
  trades: words(`
    Santé | Conseil | Ingénierie | Technologies | Numérique | Informatique | Intelligence | Énergie | Systèmes | Services | Logistique | Assurances | Data
    Robotique | Solutions | IA | AI | Labs | Groupe | Finance | Industries | Développement | France | International | Studio | Mobilités | Cloud | Biotech
    Éditions | Formation | Transports | Software | Analytics | Médical | Réseaux | Environnement | Digital`),
  surnames: PEOPLE.last,
  forms: words(`
    SAS | SAS | SAS | SARL | SARL | SA | SA | SASU | S.A.S. | S.A. | S.A.R.L. | EURL | SCOP | SNC | SE | SELARL | GIE | SCA | S.C.O.P. | SAS à capital variable | SA à directoire`),
  isFormFirst: true,
  prefixes: words(
    `Groupe | Société | Établissements | Ets | Laboratoires | Maison | Compagnie | Coopérative | Cabinet | Les Ateliers | Agence | Studio`,
  ),
  ands: ['&', 'et', '-', '& Fils,'],
  trading: ['nom commercial', 'enseigne', 'marque', 'sous l’enseigne', 'exploitant'],
  whole:
    words(`Clinique * | Fondation * | Institut * | Lycée * | Laboratoires * SA | Hôpital * | Université * | Groupe scolaire * | Notaires * et associés | Mairie de Saint-* | Cabinet d’avocats * | Transports * Frères | Imprimerie * | Pharmacie * SELARL |
    Mutuelle des Artisans de Loire | Centre hospitalier du Haut-Val | Caisse interprofessionnelle de prévoyance du Rhône | Université de l’Estuaire
    Association Passerelle Numérique | Institut de recherche sur les systèmes embarqués | Mutuelle Vivarelle | Coopérative laitière des Deux Vallées
    Chambre d’agriculture du Ponant | Groupement d’intérêt public Santé Numérique Alpes | Syndicat mixte des eaux de la Brenne | Régie Armorique
    Clinique Saint-Fiacre | Fondation Hélène Marchal | Office public de l’habitat Val d’Orne | Banque coopérative du Midi`),
};
const CERTIFIERS: CertifierWords = {
  roots: words(
    `Boréal | Socle | Vérital | Conforma | Ancrage | Qualians | Apogée | Certivia | Lutèce | Référence | Equinoxe | Pléiade | Aval | Arpent`,
  ),
  trades: words(`
    Certification | Certification | Qualité | Évaluation | Conformité | Audit | Cert | International | Registre | Normes | Assurance | France | Inspection
    Management Systems | Certification France | Audit & Certification | Certifications | Veille | Expertise`),
  prefixes: words(`
    Organisme | Bureau | Institut | Agence | Organisme de certification | Bureau d’évaluation | Comité | Compagnie | Centre | Laboratoire | Association`),
  purposes: words(
    `pour la qualité des services | de la conformité numérique | d’évaluation des systèmes | pour la sûreté des logiciels | de vérification et d’essais | des métiers du numérique | pour la confiance dans l’IA | national d’audit | de normalisation appliquée | du management responsable | des systèmes de management | pour le progrès des organisations | de qualification professionnelle | européen de la conformité`,
  ),
  whole: [
    ['Institut français de la conformité numérique', 'IFCN'],
    ['Bureau de vérification des systèmes', 'BVS'],
    ['Organisme pour la qualité et la certification des services', 'OQCS'],
    ['Association pour l’évaluation des techniques nouvelles', 'AETN'],
    ['Laboratoire central d’essais et de conformité', 'LCEC'],
    ['Maison de la Norme', 'Maison de la Norme'],
    ['Groupement des auditeurs de l’Ouest', 'GAO'],
    ['Le Sceau', 'Le Sceau'],
  ],
  forms: ['SAS', 'SA', 'SARL', 'France', 'S.A.S.', 'Groupe', 'Europe', 'SE'],
};

const ACCREDITORS = [
  (chance: Chance) => ({
    name: chance.pick(
      words(`
      Cofrac | COFRAC | COFRAC | Cofrac Certification | Comité français d’accréditation | Comité Français d’Accréditation (Cofrac) | Cofrac (France)`),
    ),
    number: chance.pick([
      `4-0${figures(chance, 3)}`,
      `4-0${figures(chance, 3)}`,
      `4-${figures(chance, 4)} rév. ${1 + chance.below(20)}`,
    ]),
  }),
];

/** A small town that does not exist: `Montreval-sur-Orne`. */
const village = (chance: Chance): string =>
  chance.pick([
    () =>
      `Saint-${chance.pick(PEOPLE.first)}-${chance.pick(['sur', 'lès', 'en', 'de', 'sous'])}-${chance.pick(RIVERS)}`,
    () => `${chance.pick(VILLAGES)}-sur-${chance.pick(RIVERS)}`,
    () => `${chance.pick(['La ', 'Le ', '', 'Les '])}${chance.pick(VILLAGES)}`,
  ])();
const WAYS = words(
  'rue | rue | avenue | boulevard | allée | place | chemin | quai | impasse | Rue | Avenue | bd | av. | square',
);
const VILLAGES = words(`
  Montreval | Brélan | Châteauclair | Villemarie | Neuvy | Beaurepos | Rochefière | Pontaubert | Grandval | Fontenoy | Aubépin | Courcelles | Mareuil | Vauclair
  Chantebois | Hautefeuille | Argenval | Moncel | Tréfonds | Verneix`);
const RIVERS = words(
  'Orne | Loire | Saône | Isère | Vire | Garonne | Brenne | Aulne | Moselle | Ardèche | Cher | Eure | Vienne | Oise',
);

function address(chance: Chance): readonly string[] {
  const [, large = '', begin = ''] = /^(.*) (\d+)$/u.exec(chance.pick(TOWNS)) ?? [];
  const town = chance.below(3) === 0 ? village(chance) : large;
  const code = `${begin}${figures(chance, 5 - begin.length)}`;
  const cedex =
    chance.below(5) === 0
      ? ` ${chance.pick(['Cedex', 'CEDEX'])}${chance.pick(['', ` ${1 + chance.below(19)}`])}`
      : '';
  const written = chance.below(3) === 0 ? town.toUpperCase() : town;
  const last = `${chance.pick(['', '', '', '', 'F-', 'FR-'])}${code} ${written}${cedex}`;
  const named =
    chance.below(3) === 0
      ? `${chance.pick(WAYS)} ${chance.pick(PEOPLE.first)} ${chance.pick(PEOPLE.last)}`
      : chance.pick(STREETS);
  const house = `${1 + chance.below(chance.pick([20, 220]))}${chance.pick(['', '', '', '', ' bis', ' ter', 'B'])}`;
  const street = `${house}${chance.pick([' ', ' ', ', '])}${named}`;
  const box = chance.pick([
    () => `CS ${figures(chance, 5)}`,
    () => `BP ${figures(chance, 3)}`,
    () => `B.P. ${figures(chance, 4)}`,
    () => `TSA ${figures(chance, 5)}`,
  ]);
  return chance.pick([
    () => [street, last],
    () => [street, last],
    () => [street, last],
    () => [chance.pick(HOUSES), street, last],
    () => [street, chance.pick(HOUSES), last],
    () => [chance.pick(HOUSES), last],
    () => [street, box(), last],
    () => [`${street} - ${box()}`, last],
    () => [chance.pick(HOUSES), `${street} – ${box()}`, last],
    () => [`${street} - ${last}`],
  ])();
}

export const france: Country = {
  code: 'FR',
  names: ['France', 'FRANCE', 'France', 'République française'],
  company: (chance) => companyName(COMPANIES, chance),
  certifier: (chance) => certifierName(CERTIFIERS, chance),
  person: (chance) => personName({ ...PEOPLE, surname: () => chance.pick(PEOPLE.last) }, chance),
  address,
  accreditor: (chance) => accreditorOf(ACCREDITORS, chance),
  phone: (chance) =>
    chance.pick([
      () => `+33 (0)${1 + chance.below(9)} ${[1, 2, 3, 4].map(() => figures(chance, 2)).join(' ')}`,
      () => `0${1 + chance.below(9)} ${[1, 2, 3, 4].map(() => figures(chance, 2)).join(' ')}`,
      () => `0${1 + chance.below(9)}.${[1, 2, 3, 4].map(() => figures(chance, 2)).join('.')}`,
    ])(),
  registration: (chance) => {
    const siren = [1, 2, 3].map(() => figures(chance, 3)).join(' ');
    return chance.pick([
      () => `RCS ${chance.pick(['Paris', 'Lyon', 'Nanterre', 'Rennes', 'Lille'])} ${siren}`,
      () => `R.C.S. Nantes B ${siren}`,
      () => `SIREN ${siren}`,
      () => `SIRET ${siren} 000${figures(chance, 2)}`,
      () => `immatriculée au RCS de Toulouse sous le n° ${siren}`,
      () => `TVA FR${figures(chance, 2)} ${siren}`,
      () => `SAS au capital de ${10 + chance.below(900)} 000 €, ${siren} RCS Bordeaux`,
    ])();
  },
};
