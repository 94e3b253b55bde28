import { grammarOf } from '../grammar.js';
import { countryOfWords } from './country-of-words.js';
import { germanNames } from './german-names.js';

const towns = grammarOf(`
company: <own> <form> | <own> <trade> <form> | <own> <trade> <form> | <trade> <own> <form> | <own> | <own> (Schweiz) <form> | <own> Switzerland <form>
  | <own> Suisse SA | Kantonsspital <town> | <own> Genossenschaft | Verein <noun> | Stiftung <noun> | <own> Romandie Sàrl | Schweizerische <trade> <form>
form: AG | AG | AG | AG | GmbH | GmbH | SA | Sàrl | Ltd | Ltd. | LLC | Genossenschaft | Holding AG | & Co. AG | & Cie SA
town: Zug | Olten | Chur | Thun | Aarau | Wil SG | Uster | Nyon | Sursee | Baar | Muttenz | Gossau
place: 80## Zürich | 80## Zürich | 30## Bern | 40## Basel | CH-80## Zürich | CH-30## Bern | 60## Luzern | 90## St. Gallen | CH-63## Zug | 12## Genève | 10## Lausanne | 69## Lugano
  | 84## Winterthur | 8152 Glattbrugg | CH-%### <town> | %### <town> | 3052 Zollikofen | 20## Neuchâtel | 17## Fribourg | 8304 Wallisellen
street: <road> | <road> | <road> | Postfach %##
road: <last>strasse <house> | <last>weg <house> | Bahnhofstrasse <house> | Rue de la Gare <house> | Via <noun> % | Avenue de Rumine %# | Industriestrasse <house> | <last>gasse %
  | Chemin du Pré %# | <last>matte % | Im <noun> <house> | Allmendstrasse <house> | Seestrasse %##
address: <street>//<place> | <street>//<place> | <street>//<place> | <road>//Postfach//<place> | <road>, Postfach %##//<place> | Haus <noun>//<street>//<place>
swissfirst: Urs | Beat | Reto | Regula | Ursina | Flavia | Pascal | Nadja | Marc-André | Sandro | Corinne | Fabio | Chantal | <first>
person: <swissfirst> <last> | <swissfirst> <last> | <swissfirst> <last> | Dr. <swissfirst> <last> | <initial> <last> | lic. iur. <swissfirst> <last> | Dr. sc. techn. <swissfirst> <last> | <swissfirst> <last>-<last> | Dipl. Ing. ETH <swissfirst> <last>
lead: @@@ | <last> | <c1><c2> | <noun> | S@@ | Swiss <noun> | @@ | Helvet<c2> | Pro<c2> | Swiss<c2>
certifier: <lead> <certword>[ AG] | <lead>[ AG] | <lead>[ Schweiz AG] | [Schweizerische Vereinigung für ]<goal> | <lead>[ GmbH] | <lead>[ SA] | <lead> Certification[ Sàrl] | <lead>Cert[ AG] | Zertifizierungsstelle <lead>
  | Swiss <certword>[ Services AG] | <lead> Switzerland[ Ltd] | <lead>[ Verband für ]<goal> | <lead>
goal: Qualitäts- und Führungssysteme | Konformität | Prüfung und Bewertung
accreditor: SAS//<sno> | SAS//<sno> | Schweizerische Akkreditierungsstelle SAS//<sno> | Schweizerische Akkreditierungsstelle//<sno> | Swiss Accreditation Service SAS//<sno> | Swiss Accreditation Service (SAS)//<sno>
  | Service d’accréditation suisse SAS//<sno>
sno: SCESm 0### | SCESm 0#%# | SCESm0### | SCESM 00%# | SCES 0### | SCESm 00%#
phone: +41 %# %## ## ## | +41 (0)%# %## %# %# | 0%# %## ## ## | T +41 %% %## %% %%
registration: CHE-%##.%##.%## | CHE-%##.%##.%## MWST | UID CHE-%##.###.### | Handelsregister Kanton <town>, CHE-%##.###.### | CH-%##.%.###.###-%
company: <nick> <form> | <nick> <form> | <cityadj> <trade> <form> | Ingenieurbüro <last> <form> | <own> Gruppe <form> | <own> & Partner <form> | <own> International <form> | Banque <last> & Cie SA | <own> <trade> SA | Spitalverbund <noun>
certifier: <lead> | <nick>[ AG] | <lead> <lead>[ AG] | <lead> International[ AG] | <last> & Partner[ AG] | <lead> Zertifizierungen[ AG] | <lead>[ Fachverband]
`);

/** Switzerland. */
export const switzerland = countryOfWords(
  'CH',
  ['Schweiz', 'Switzerland', 'Suisse', 'SWITZERLAND', 'SCHWEIZ', 'Svizzera'],
  { ...germanNames, ...towns },
);

/** Liechtenstein, whose bodies Switzerland accredits. */
export const liechtenstein = countryOfWords(
  'LI',
  ['Liechtenstein', 'Fürstentum Liechtenstein', 'Principality of Liechtenstein'],
  {
    ...germanNames,
    ...towns,
    ...grammarOf(`
company: <own> <lform> | <own> <trade> <lform> | <trade> <own> <lform> | <own> <trade> Anstalt | <own> Trust reg.
lform: AG | AG | Anstalt | Est. | Stiftung | GmbH | Establishment
place: FL-9490 Vaduz | 9494 Schaan | LI-9495 Triesen | 9487 Gamprin-Bendern | FL-9496 Balzers | 9492 Eschen
street: Landstrasse <house> | Äulestrasse <house> | Im Rietle <house> | Zollstrasse <house> | <last>gasse %
address: <street>//<place> | <street>//<place> | Postfach %##//<street>//<place>
phone: +423 %## ## ## | 00423 %## %# %#
registration: FL-000%.%##.%##-% | Handelsregister Vaduz FL-0002.%##.%##-%
`),
  },
);
