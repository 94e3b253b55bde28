import { grammarOf } from '../grammar.js';

/** Names and trades of the countries that speak German. */
export const germanNames = grammarOf(`
first: Anna | Jürgen | Katharina | Stefan | Wolfgang | Sabine | Matthias | Birgit | Uwe | Heike | Tobias | Claudia | Dirk | Lena
  | Ralf | Ulrike | Thomas | Petra | Jan-Philipp | Marie-Luise | Hans-Peter | Ömer | Andrea | Holger | Susanne | Björn | Reinhard
  | Friederike | Gregor | Martina | Florian | Silvia | Konrad | Elif | Bernd | Yvonne | Christoph | Hannelore | Karl-Heinz | Johanna
last: Albrecht | Brandner | Clemens | Dorfmeister | Ehrenfeld | Fuchsberger | Grünwald | Hartwig | Imhof | Jablonski | Kettner
  | Lindemann | Mühlbauer | Niederegger | Oberhauser | Pfeiffer | Quast | Rothenbach | Sauerwein | Tannhäuser | Uhlenbrock | Voßkamp
  | Wiesinger | Yildirim | Zöllner | Küppers | Schönfelder | Bachmann-Roth | Kowalczyk | Steinbrecher | Wagenknecht | Aigner | Hölzl
  | Krähenbühl | Zumbrunnen | von Reitzenstein | van den Berg | Vogt | Lorenz | Petersen | Hansen-Wulf | Böttcher | Gessner | Ritter
initial: A. | B. | Ch. | D. | E. | F. | G. | H.-J. | J. | K. | M. | P. | R. | S. | Th. | U. | W.
degree: Dr. | Dr.-Ing. | Dipl.-Ing. | Dipl.-Inform. | Dr. rer. nat. | Prof. Dr. | Dipl.-Kfm. | Dr. med. | Prof. Dr.-Ing. | Dipl.-Phys.
c1: Nova | Kern | Alpen | Medi | Fin | Data | Logi | Ener | Opti | Syn | Vero | Lumi | Tera | Quant | Rhein | Elb | Isar | Intelli
  | Omni | Neuro | Pro | Agri | Cyber | Gen | Hanse | Inno | Kogni | Luft | Mira | Noris | Ori | Pano | Semi | Trans | Ultra | Visi | Zeta
c2: tec | via | lytics | soft | ware | dat | ton | vis | ara | net | med | log | flow | wise | mind | scan | tron | cura | base | plan | lux
  | nova | mobil | sense | form | werk | quell | punkt | kraft | blick | zeit | sys | matik | line | dia | kon | rion | velo
own: <c1><c2> | <c1><c2> | <last> | <last> | <last> & <last> | <last> <last> | @@@ | @@ | @.@. <last> | Gebrüder <last> | <c1><c2>.ai
  | <last>-<c1><c2> | <animal> | <animal>werk | <c1>-<c2> | ai<c1> | <last>soft | <last>tec | %<c2> | <noun> | <noun>
animal: Habicht | Eisvogel | Murmeltier | Luchs | Steinadler | Kranich | Marder | Sperling | Dachs | Biber | Hummel | Zander
noun: Lichtung | Fernsicht | Kompass | Seilbahn | Funkfeuer | Weitblick | Ankerplatz | Halbkreis | Mittelpunkt | Wegweiser | Nordstern
  | Gipfelkreuz | Zahnrad | Spindel | Werkbank | Leuchtturm | Seitenwind | Rückenwind | Stellwerk | Grundstein | Wurzelwerk
trade: Software | Systemhaus | Datentechnik | Versicherung | Medizintechnik | Robotics | Analytics | Consulting | Maschinenbau
  | Automotive | Logistik | Energie | Bank | Digital | IT-Services | Solutions | Gebäudetechnik | Verlag | Informatik | Pharma
  | Sensorik | Elektronik | Personaldienste | Mobility | Cloud Services | Health | Telematik | Beratung | Technologies | Optik
  | Künstliche Intelligenz | Sicherheitstechnik | Holding | Labs | Werkzeugbau | Kliniken | Services | Forschung | Vertrieb
house: % | % | %# | %# | %# | %## | %#<letter> | % <letter> | %–1% | 1#-2# | %<letter>
letter: a | b | c | d
certword: Zertifizierung | Cert | Certification | Zert | Prüf | Audit | Qualitätssicherung | Assurance | Zertifizierungen | Auditing
  | Zertifizierungsdienste | Conformity | Systems Certification | Managementsysteme | Konformitätsbewertung | Zertifizierungsgesellschaft
own: <nick> | <nick> | <last>, <last> & Partner | Dr. <last> & Partner | <c1><c2> <c1> | <noun> & <last> | <last> + <last> | <c2><c2> | <last> <c1><c2> | Institut <last> | Büro <last> | <cityadj> <animal> | <c1> <c2> %
nick: nexio | kiwango | blauhorn | quintas | veloria | brelix | tandemo | solvaro | wirkstoff | zweikern | klarwerk | dreiecht | moderno | smarthub | plusdrei | heyjo | finanzbiene | zeitgut | elementum | fluxa | auxilio | Ordnung4
cityadj: Kölner | Grazer | Basler | Leipziger | Bremer | Linzer | Zürcher | Ulmer
`);
