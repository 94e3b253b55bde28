import { grammarOf } from '../grammar.js';
import { countryOfWords } from './country-of-words.js';
import { germanNames } from './german-names.js';

/** Austria. */
export const austria = countryOfWords('AT', ['Österreich', 'Austria', 'AUSTRIA'], {
  ...germanNames,
  ...grammarOf(`
company: <own> <form> | <own> <trade> <form> | <own> <trade> <form> | <trade> <own> <form> | <own> Österreich <form> | <own> | <own> <form> (<c1><c2>)
  | <own> Austria <form> | Wiener <trade> <form> | <public> | <own> & Söhne <form> | <own> <trade>gesellschaft m.b.H.
form: GmbH | GmbH | GmbH | Gesellschaft m.b.H. | Ges.m.b.H. | AG | GmbH & Co KG | KG | e.U. | OG | eGen | FlexCo | Aktiengesellschaft | SE | gem. GmbH
public: Raiffeisenverband <town> eGen | Land <land> | Landesklinikum <town> | Stadtwerke <town> GmbH | Verein <noun> | <own> Privatstiftung | Fachhochschule <town> GmbH
land: Tirol | Salzburg | Kärnten | Burgenland | Vorarlberg
spot: Anger | Winterhafen | Euro Platz | Schloßberg | Sonnenhang | Tivoli | Belvedere | Heumarkt
town: Linz | Graz | Steyr | Dornbirn | Wels | Leoben | Krems | Villach | Mödling | Hallein | Lustenau
place: 1%%0 Wien | 1%%0 Wien | 1#%0 Wien | A-1%%0 Wien | 4### Linz | 8### Graz | 5### Salzburg | 6### Innsbruck | 9### Klagenfurt am Wörthersee | 6### Dornbirn
  | A-4### Wels | 3### St. Pölten | 2### Wiener Neustadt | 7### Eisenstadt | AT-%### <town> | %### <town>
street: <last>gasse <ahouse> | <last>straße <ahouse> | Am <spot> <house> | <last>platz % | Kärntner Straße <ahouse> | <first>-<last>-Gasse <ahouse>
  | Wienerbergstraße <ahouse> | <last>gürtel %# | Dorf %# | Gewerbepark % | <last>weg <house> | Europaplatz %, Eingang %
ahouse: <house> | %#/%/## | %#/Top % | % Stg. % | %#/%. Stock | <house>
address: <street>//<place> | <street>//<place> | <street>//<place> | <noun>-Center//<street>//<place> | <street>, Objekt %#//<place>
adegree: Mag. | Ing. | DI | Mag. (FH) | Dr. | DI Dr. | Mag. Dr. | Dipl.-Ing. | KommR | Prok.
person: <first> <last> | <adegree> <first> <last> | <adegree> <first> <last> | <adegree> <last> | <first> <last>, MBA | DI (FH) <first> <last> | <first> <last>, BSc
  | <adegree> <initial> <last>, MSc
lead: @@@ | <last> | <c1><c2> | <noun> | TÜ@ | Quality <noun> | @@ | Ö@@ | Austro<c2>
certifier: <lead> <certword>[ GmbH] | <lead> Austria[ GmbH] | <lead>[ Zertifizierungsgesellschaft m.b.H.] | <lead>[ Gesellschaft m.b.H.] | <lead>[ AG]
  | [Österreichische Gesellschaft für ]<goal>[ mbH] | <lead>[ Trainings-, Zertifizierungs- und Begutachtungs GmbH] | [Zertifizierungsstelle der ]<lead> <form>
  | CIS <lead>[ GmbH] | <lead> <certword>[ Ges.m.b.H.] | [Verein ]<lead> | <lead>Cert[ e.U.] | Prüfanstalt <town>[ GmbH] | <lead>
goal: Prüfwesen | Güte und Vertrauen | Konformität
accreditor: Akkreditierung Austria//<ano> | Akkreditierung Austria//<ano> | AKKREDITIERUNG AUSTRIA//<ano> | Bundesministerium für Arbeit und Wirtschaft – Akkreditierung Austria//<ano>
  | Akkreditierung Austria (BMAW)//<ano> | Akkreditierung Austria / BMWET//<ano>
ano: 0%## | Nr. 0%## | ID 0%## | PSID %## | 0%##/A%
phone: +43 1 %###### | +43 (0)%## %####-0 | 0%### / %#### | +43/%##/%## ##
registration: FN %#####<fn> | FN %##### <fn>, Handelsgericht Wien | Firmenbuch Nr. FN %#####<fn>, LG <town> | UID: ATU%####### | ZVR-Zahl %######## | DVR 0######
fn: a | d | f | k | p | t | w | x
company: <nick> <form> | <nick> <form> | <cityadj> <trade> <form> | Ingenieurbüro <last> <form> | <own>-Gruppe | <own> & Co <form> | Österreichische <trade> <form> | <own> Beteiligungsverwaltung <form>
certifier: <lead> | <lead> | <nick>[ GmbH] | <lead> <lead>[ GmbH] | TÜ@ <landarea>[ GmbH] | [Zertifizierungsstelle ]<lead>[ GmbH] | Quality <noun>[ Zertifizierungs GmbH]
landarea: AUSTRIA | Österreich | Süd
`),
});
