import type { Chance } from '../../support/chance.js';
import type { Country } from '../language.js';
import { words } from '../listed.js';
import { figures, letters } from '../signs.js';
import { accreditorOf } from './accreditors-abroad.js';
import {
  type CertifierWords,
  type CompanyWords,
  certifierName,
  companyName,
  personName,
} from './romance-names.js';

const TOWNS = words(`
  Montréal H | Québec G | Laval H | Gatineau J | Longueuil J | Sherbrooke J | Trois-Rivières G | Lévis G | Saguenay G | Saint-Hyacinthe J | Rimouski G
  Brossard J | Drummondville J | Granby J | Boucherville J | Saint-Jérôme J | Blainville J | Pointe-Claire H | Dorval H | Magog J | Rouyn-Noranda J`);
const STREETS = words(`
  rue Sherbrooke Ouest | boulevard René-Lévesque Est | avenue du Parc | rue Saint-Jacques | chemin Sainte-Foy | boul. Laurier | rue Notre-Dame O.
  avenue McGill College | rang Saint-Georges | boul. Saint-Laurent | rue Wellington Nord | côte de la Montagne | rue King Ouest | autoroute Transcanadienne
  boulevard des Entreprises | rue de la Gauchetière | place d’Youville | 3e Avenue | montée de Liesse | route de l’Église | rue Saint-Paul`);
const PEOPLE = {
  titles: ['M.', 'Mme', 'Me', ', ing.', ', CPA', ', Ph. D.', ', MBA', 'Dr'],
  first: words(`
    Geneviève | Marc-André | Stéphanie | Jean-Sébastien | Chantal | Mélanie | Yves | Louis-Philippe | Josée | Alexandre | Catherine | Guy | Francine | Maxime
    Annie | Réjean | Nathalie | Samuel | Véronique | Normand | Rachid | Michelle | Étienne | Andréanne | Kevin`),
  last: words(`
    Tremblay | Gagnon | Bouchard | Lavallée | Thériault | Pelletier-Roy | Beauregard | Desrosiers | Cloutier | Lamontagne | St-Amour | Ouellet | Vaillancourt
    Charbonneau | Dufresne | Archambault | Levasseur | O’Brien | Haddad | Picard | Rochon | Grandmaison | Turcotte | Laframboise | Béliveau | Fournier | Bélanger | Gosselin | Hamel | Rioux | Savoie | Nadeau | Dubé-Lessard | Quirion | Sirois | Villeneuve | MacKay | Nguyen | Tanguay | Bergeron | Corriveau`),
};
const COMPANIES: CompanyWords = {
  roots: words(`
    Boréale | Érable | Nordet | Fleuve | Horizon Nord | Laurentide | Cascade | Mica | Sarcelle | Nivale | Estuaire | Harfang | Outarde | Grand Large | Cimes
    Trèfle | Lanterne | Rivage | Pôle | Huard | Baie Bleue | Tandem | Éclipse | Rapide`),
  trades: words(`
    Technologies | Santé | Conseil | Solutions | Logiciels | Groupe-conseil | IA | Données | Énergie | Informatique | Robotique | Services financiers | Médias
    Numérique | Analytique | Assurance | Média | Labo | Mobilité | Développement | Canada | Québec | Services-conseils | Immersion | Foresterie`),
  surnames: PEOPLE.last,
  forms: words(
    `inc. | inc. | inc. | Inc. | ltée | Ltée | S.E.N.C.R.L. | s.e.n.c.r.l. | S.E.C. | senc | Canada inc. | (Québec) inc. | coop | OBNL | limitée | S.A.`,
  ),
  isFormFirst: false,
  prefixes: words(
    `Groupe | Les Entreprises | Société | Les Logiciels | Centre | Coopérative | Les Services | Corporation | Les Industries | Laboratoire | Groupe-conseil`,
  ),
  ands: ['et', '&', 'et associés,', 'et Fils,', '-'],
  trading: ['faisant affaire sous le nom', 'f.a.s.n.', 'f.a.s.', 'aussi connue sous le nom', 'nom d’emprunt'],
  whole:
    words(`Clinique * | Fondation * | Hôpital * | Université * | Cégep * | Notaires * s.e.n.c.r.l. | Fromagerie * inc. | Centre de recherche * |
    Coopérative de services numériques de l’Estrie | Centre intégré de recherche en données | 9412-3307 Québec inc. | Caisse populaire des Monts
    Université du Fleuve | Société d’habitation de la Rive-Nord | Mutuelle des producteurs du Bas-Fleuve | Régie du transport adapté
    Institut de valorisation de l’apprentissage | Fiducie des travailleurs du Nord | 7714902 Canada inc.`),
};
const CERTIFIERS: CertifierWords = {
  roots: words(
    `Boréal | Registrex | Laurentien | Attesta | Nordique | Cautio | Conformia | Érable | Jalon | Repère`,
  ),
  trades: words(`
    Registraire | Certification | Certification inc. | Qualité | Audit | Conformité | Registraires | Assurance | Canada | International | Services | Évaluation
    Normes | Cert | Registre`),
  purposes: words(
    `pour la qualité des services | de la conformité numérique | d’évaluation des systèmes | canadien de vérification | de normalisation du Nord | des systèmes de gestion | pour la confiance dans l’IA | d’audit et d’assurance | interprovincial de la qualité | du Saint-Laurent pour la conformité`,
  ),
  prefixes: words(
    `Bureau | Registraire | Groupe | Les Registraires | Centre | Service | Institut | Organisation | Conseil`,
  ),
  whole: [
    ['Bureau québécois de certification des systèmes', 'BQCS'],
    ['Institut de normalisation et d’audit du Nord', 'INAN'],
    ['Registraires Associés du Saint-Laurent', 'RASL'],
    ['Le Comptoir des normes', 'Le Comptoir des normes'],
    ['Centre d’évaluation de la conformité de l’Est', 'CECE'],
  ],
  forms: ['inc.', 'ltée', 'Canada', 'inc.', 'S.E.N.C.R.L.'],
};

const ACCREDITORS = [
  (chance: Chance) => ({
    name: chance.pick(
      words(`
      CCN | Conseil canadien des normes | Conseil canadien des normes (CCN) | SCC | SCC-CCN | Standards Council of Canada | CCN-SCC Canada`),
    ),
    number: chance.pick([
      `1${figures(chance, 4)}`,
      `1003-${figures(chance, 2)}/${1 + chance.below(9)}`,
      `SM-${figures(chance, 4)}`,
    ]),
  }),
];

function address(chance: Chance): readonly string[] {
  const [town = '', first = ''] = chance.pick(TOWNS).split(/ (?=[GHJ]$)/u);
  const code = `${first}${1 + chance.below(9)}${letters(chance, 1)} ${chance.below(10)}${letters(chance, 1)}${chance.below(10)}`;
  const number = String(1 + chance.below(chance.pick([90, 900, 9900])));
  const street = `${number}${chance.pick([', ', ', ', ' ', '-A, '])}${chance.pick(STREETS)}`;
  const room = chance.pick([
    () => `bureau ${100 + chance.below(1900)}`,
    () => `${2 + chance.below(30)}e étage`,
    () => `suite ${100 + chance.below(900)}`,
    () => `local ${letters(chance, 1)}-${1 + chance.below(60)}`,
    () => `C.P. ${1 + chance.below(900)}`,
  ])();
  const province = chance.pick([' (Québec)', ' (Québec)', ', Québec', ' QC', ', QC', ' (QC)']);
  return chance.pick([
    () => [street, `${town}${province} ${code}`],
    () => [street, `${town}${province}  ${code}`],
    () => [`${street}, ${room}`, `${town}${province} ${code}`],
    () => [street, room, `${town}${province}`, code],
    () => [`${street}, ${room}`, `${town}${province}`, code],
    () => [`${street}, ${town}${province} ${code}`],
  ])();
}

export const quebec: Country = {
  code: 'CA-QC',
  names: ['Canada', 'CANADA', 'Canada'],
  company: (chance) => companyName(COMPANIES, chance),
  certifier: (chance) => certifierName(CERTIFIERS, chance),
  person: (chance) => personName({ ...PEOPLE, surname: () => chance.pick(PEOPLE.last) }, chance),
  address,
  accreditor: (chance) => accreditorOf(ACCREDITORS, chance),
  phone: (chance) =>
    chance.pick([
      () => `${chance.pick(['514', '418', '438', '450', '819'])} ${figures(chance, 3)}-${figures(chance, 4)}`,
      () => `1 800 ${figures(chance, 3)}-${figures(chance, 4)}`,
      () => `+1 (514) ${figures(chance, 3)}-${figures(chance, 4)}, poste ${figures(chance, 3)}`,
    ])(),
  registration: (chance) =>
    chance.pick([
      () => `NEQ 11${figures(chance, 8)}`,
      () => `No d’entreprise ${figures(chance, 9)}`,
      () => `TVQ ${figures(chance, 10)} TQ0001`,
    ])(),
};
