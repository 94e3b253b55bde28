import { grammarOf } from '../grammar.js';
import { countryOfWords } from './country-of-words.js';
import { germanNames } from './german-names.js';

/** Germany. */
export const germany = countryOfWords('DE', ['Deutschland', 'Germany', 'GERMANY', 'DEUTSCHLAND'], {
  ...germanNames,
  ...grammarOf(`
company: <own> <form> | <own> <trade> <form> | <own> <trade> <form> | <trade> <own> <form> | <own> <form> | <own>
  | <own> Gesellschaft für <purpose> <gesform> | <adj> <trade> <own> <form> | <own> <group> <form> | <club> | <public>
  | <own> <trade> <form> (<short>) | <own> <form> – <trade> | <own> Deutschland <form> | <own> (Deutschland) <form>
form: GmbH | GmbH | GmbH | GmbH | GmbH & Co. KG | GmbH & Co KG | AG | AG | SE | SE & Co. KGaA | UG (haftungsbeschränkt) | KG | OHG
  | eG | mbH | gGmbH | e. K. | KGaA | PartG mbB | Aktiengesellschaft | Gesellschaft mit beschränkter Haftung | GbR | gAG | GmbH & Co. OHG
gesform: mbH | mbH | mbH & Co. KG | m.b.H.
purpose: angewandte Informatik | medizinische Datenverarbeitung | Prozessautomatisierung | digitale Bildung | Bildverarbeitung | Verkehrstechnik
adj: Deutsche | Norddeutsche | Erste | Vereinigte | Bayerische | Rheinische | Neue | Hanseatische | Sächsische
group: Gruppe | Group | Holding | International | Europe | Beteiligungs | Verwaltungs
club: <own> e. V. | Verein für <purpose> e.V. | Förderkreis <noun> e. V. | Institut für <purpose> e.V.
public: Stadtwerke <town> <form> | Klinikum <town> gGmbH | Volksbank <town> eG | Sparkasse <town> | Landesamt für <purpose> | Universitätsklinikum <town>
  | Kommunales Rechenzentrum <town> AöR | Zweckverband <noun> | Hochschule <town> | Stiftung <last>
short: @@@ | <c1><c2>
town: Neustadt | Freiberg | Osnabrück | Schwerin | Aalen | Bad Homburg | Landshut | Görlitz | Oldenburg | Reutlingen | Hameln
place: 10### Berlin | 20### Hamburg | 80### München | 50### Köln | 60### Frankfurt am Main | 70### Stuttgart | 40### Düsseldorf | 04### Leipzig
  | 01### Dresden | 30### Hannover | 28### Bremen | 90### Nürnberg | 76### Karlsruhe | 33### Bielefeld | 97### Würzburg | 24### Kiel
  | 18### Rostock | 99### Erfurt | 39### Magdeburg | 66### Saarbrücken | 85### Unterschleißheim | 65### Wiesbaden | 88### Friedrichshafen
  | 69### Walldorf | 91### Erlangen | 73### Esslingen a. N. | 48### Münster | 35### Gießen | 54### Trier | 61### Bad Homburg v. d. Höhe
  | 83### Rosenheim | 98### Ilmenau | 58### Hagen (Westf.) | 07### Jena | 64### Darmstadt | 45### Essen | D-%#### <town> | %#### <town>
street: <last>straße <house> | <last>str. <house> | <last>weg <house> | Am <spot> <house> | Zum <spot> <house> | Hauptstraße <house>
  | Bahnhofstr. <house> | Industriestraße <house> | Robert-<last>-Straße <house> | <first>-<last>-Straße <house> | An der <path> <house>
  | Alte Landstraße <house> | <last>platz <house> | <last>allee <house> | Unter den Eichen <house> | In den Wiesen <house>
  | <last>ring <house> | <last>damm <house> | Hafenstraße <house> | Technologiepark <house> | Campus-Allee <house> | C %, %–%
  | <last>gasse <house> | <last>ufer <house> | Neuer Wall <house> | <first>-<last>-Ring <house> | Gewerbepark %# | Postfach %# ## ##
extra: <last>haus | Gebäude %# | Haus <cap> | %. OG | Gewerbepark <noun> | Werk % | Business Center <noun> | c/o <last> | Campus <noun>, Geb. %#
  | Etage % | Technologiezentrum <town> | Aufgang <cap>
spot: Kirchberg | Mühlbach | Sandtor | Bahnhof | Stadtgraben | Weinberg | Wasserturm | Hafen | Technologiepark | Tierpark | Markt | Lindenhof
path: Alten Ziegelei | Burgmauer | Eiche | Schleuse | Bleiche | Welle | Hasenkaule | Stadtmauer
cap: A | B | C | D | E
address: <street>//<place> | <street>//<place> | <street>//<place> | <street>//<place> | <extra>//<street>//<place> | <street>, <extra>//<place>
  | <street>//D-%#### <town> | <street>//<town>
person: <first> <last> | <first> <last> | <first> <last> | <degree> <first> <last> | <degree> <first> <last> | <initial> <last> | <degree> <initial> <last>
  | <first> <initial> <last> | <degree> <last> | <first> <last>, M.Sc.
certword2: <certword> | <certword> | <certword> | <certword>
lead: TÜ@ | TP@ | D@@ | @@@ | @@@@ | <last> | <c1><c2> | <noun> | DE<c2> | D.@.@. | <last> & <last> | @@-@ | <noun> | Q<c2>
area: Nord | Süd | Rheinland | Hessen | Mitte | Saar | Thüringen | Hanse | Nordwest | Bayern | Pfalz
certifier: <lead> <certword>[ GmbH] | <lead>-<certword>[ GmbH] | TÜ@ <area>[ Management Service GmbH] | TP@ <area> Cert[ GmbH]
  | [Zertifizierungsstelle der ]<lead> <form> | <lead> <certword>[ GmbH & Co. KG] | <lead>[ GmbH] | <lead>[ AG] | <lead> <area>[ e. V.]
  | [Gesellschaft für ]<certgoal> <lead>[ mbH] | <lead> Deutschland[ GmbH] | <lead>Cert[ GmbH] | <lead>[ Gesellschaft zur Zertifizierung von Managementsystemen mbH]
  | [Deutsche Gesellschaft für ]<certgoal>[ mbH] | <lead>CERT[ <trade> GmbH] | <lead> International[ GmbH] | <lead> Systems[ Deutschland GmbH]
  | <lead> Prüfinstitut[ GmbH] | <lead> zert[ UG (haftungsbeschränkt)] | <lead>[ Umweltgutachter GmbH] | Institut <last>[ GmbH] | <lead>
  | <certgoal>[ GmbH] | <lead>[ SE] | <lead>[ Technischer Prüfverein e. V.] | <lead>[ Wirtschaftsprüfungsgesellschaft mbH] | Prüfgesellschaft <noun>[ eG]
  | [Zertifizierungsstelle ]<lead> | <lead>[ Zertifizierungs-Gesellschaft mbH]
certgoal: Konformität | Vertrauen und Prüfung | Managementsysteme | Qualität und Sicherheit | Prüfwesen
accreditor: DAkkS//<dno> | DAkkS//<dno> | DAkkS//<dno> | DAKKS//<dno> | Deutsche Akkreditierungsstelle GmbH//<dno> | Deutsche Akkreditierungsstelle//<dno>
  | DAkkS Deutsche Akkreditierungsstelle GmbH//<dno> | Deutsche Akkreditierungsstelle (DAkkS)//<dno> | Deutsche Akkreditierungsstelle GmbH (DAkkS)//<dno>
dno: D-ZM-1%###-0%-00 | D-ZM-1%###-01-00 | D-ZM-1%###-01-0% | D-ZM-2%###-0%-00 | ZM-1%###-01 | D-ZM-1%###-01
phone: +49 %# %##### | +49 (0)%## %##-0 | 0%## / %## ##-## | +49 %### %####-%# | 0%# %######| Tel. +49 89 %#### ##
registration: HRB %####, Amtsgericht <town> | Amtsgericht <town>, HRB %#### | Registergericht <town> HRB %###, USt-IdNr. DE%######## | USt-IdNr.: DE%########
  | Sitz der Gesellschaft: <town>, HRB %#### | Handelsregister <town> HRB %##### <cap> | St.-Nr. %#/%##/#####
company: <cityadj> <trade> <form> | <own>-Gruppe | <own> <form> & Partner | Ingenieurbüro <last> <form> | <cityadj> Gesellschaft für <purpose> mbH | Agentur <nick> <form> | <nick> <form> | <nick> <form> | <own> <trade>- und <trade> <form> | Kanzlei <last> & <last> PartG mbB | <own> <trade> <trade> <form>
  | <own> <form> – Geschäftsbereich <trade> | Bundesverband <noun> e. V. | Dr. <first> <last> <trade>
certifier: <lead> <lead>[ GmbH] | <lead> | <lead> | <lead> | <last> <certword>[ e. K.] | TÜ@ <area> | <lead>-ZERT[ e. V.] | <lead> Global[ GmbH] | <lead>[ Prüf- und Zertifizierungs-GmbH] | <nick>[ GmbH] | [DIN-]<lead>[ GmbH]
  | <lead>[ gemeinnützige GmbH] | [Technische Überwachung ]<area>[ GmbH] | <lead> Qualitätsverbund[ e. V.] | <nick> audit[ GmbH] | <lead> Register[ für Managementsysteme GmbH] | [Prüfverband ]<noun>[ e. V.]
place: %#### <town>-<spot> | %#### Bad <town> | D – %#### <town> | %#### <town>/<area>
street: <spot> <house> | Straße des <noun> <house> | <town>er Straße <house> | <town>er Str. <house> | <town>er Weg <house> | St.-<first>-Platz % | Große <last>gasse <house> | Kleine Gasse % | Ringstr. <house>
`),
});
