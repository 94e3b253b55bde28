import { grammarOf } from '../grammar.js';

/** Scopes of German certificates; `scope` is a whole one. */
export const germanScopes = grammarOf(`
scope: <doing> von <things> <end> | <doing> von <things> <for> <end> | <doing> von <things> <for> <end> | <nouns> <end> | <nouns>, <nouns> und <nouns> <end>
  | <role> von <things> <for> <end> | <ms> für <doinglow> von <things> <for> <end> | <ms> für die Bereiche <area>, <area> und <area> <place>
  | <doing> von <things>; <nouns>; <nouns> <end> | <nouns> <for> | <area>, <area> und <area> | <doing> <genitive> <end> | <doing> der <platform> <product> <for> <end>
  | <product> – <nouns> <for> | Alle Prozesse zur <doinglow2> von <things> <end> | <long>
  | <nouns> – <nouns> – <nouns> | <doing> von <things> in der Rolle als <rolename> <end> | <quality> | <quality> <place> | <doing> des <system> <product> <for> <end>
long: <doing> von <things> <for>, einschließlich <dat>, <dat> und <dat>; <doinglow> von <things> <for> <place> <end>
  | <doing>, <doingword>, <doingword> und <doingword> von <things> <for> sowie <nouns>, <nouns> und <nouns> <place> <end>
  | Als <rolename>: <doinglow> von <things> <for>. Als <rolename>: <doinglow> von <things> <for> <end>
  | <nouns> <for>: <area>, <area>, <area>, <area> und <area>, erbracht an den im Anhang genannten Standorten, <end>
doing: Entwicklung | Entwicklung und Betrieb | Betrieb | Bereitstellung | Konzeption, Entwicklung, Betrieb und Wartung | Entwicklung, Vertrieb und Support | Entwurf und Entwicklung
  | Entwicklung, Bereitstellung und Überwachung | Vertrieb | Planung, Umsetzung und Betreuung | Design, Entwicklung und Produktion | Hosting und Betrieb | Einsatz | Auswahl und Nutzung
  | Training, Prüfung und Bereitstellung | Herstellung und Vertrieb | Implementierung | Forschung und Entwicklung | Beschaffung, Einführung und Nutzung | Erbringung
doinglow: die Entwicklung | den Betrieb | die Bereitstellung und Pflege | Entwicklung und Betrieb | die Nutzung | Entwurf, Entwicklung und Vertrieb | die Planung und Durchführung
doinglow2: Entwicklung | Bereitstellung | Überwachung | Entwicklung und Bereitstellung | Verwaltung
doingword: Test | Wartung | Vertrieb | Überwachung | Schulung | Integration | Weiterentwicklung | Support | Stilllegung | Validierung
things: KI-Systemen | KI-gestützten Assistenten | KI-Anwendungen | Sprachmodellen | Software zur automatischen Texterkennung | Verfahren des maschinellen Lernens
  | Systemen der Bilderkennung | KI-basierten Diensten zur Schadenbewertung | Plattformen für die Personaleinsatzplanung | Empfehlungssystemen | Chatbots | cloudbasierter Software
  | SaaS-Lösungen | Modellen zur Betrugserkennung | Medizinprodukte-Software zur Befundunterstützung | IT-Infrastrukturen | Rechenzentrumsleistungen | Cloud-Diensten
  | generativen KI-Diensten | Diensten zur Verarbeitung natürlicher Sprache | KI-Modulen zur vorausschauenden Instandhaltung | Übersetzungsdiensten | digitalen Lernangeboten
  | Zahlungsdiensten | Managed Services | IT-Dienstleistungen | Fahrerassistenzfunktionen | Analyse- und Prognosemodellen | Werkzeugen zur Dokumentenprüfung | Sprachdialogsystemen
  | Systemen zur Energieprognose | KI-Funktionen in Unternehmenssoftware | biometrischen Verfahren | Robotersteuerungen | Such- und Wissenssystemen | Software für Kliniken und Praxen
for: | | für Banken und Versicherungen | für öffentliche Auftraggeber | für Krankenhäuser | für den Mittelstand | für Kunden aus Industrie und Handel | für den Einsatz in der Logistik | für Energieversorger
  | für Personalabteilungen | im Gesundheitswesen | für Schulen und Hochschulen | für Hersteller von Kraftfahrzeugen | für interne und externe Kunden | für die Immobilienwirtschaft | im Bereich Telekommunikation
  | für Rechtsabteilungen und Kanzleien | für Verlage und Medienhäuser | zur Unterstützung der Sachbearbeitung | für kritische Infrastrukturen | zur Bewertung von Kreditrisiken
end: | | | | | <place> | einschließlich Support | inklusive Hosting und Kundendienst | sowie Beratung und Schulung | sowie der zugehörigen Unterstützungsprozesse | in der Rolle als <rolename>
  | ohne Hardwareentwicklung | (ausgenommen Kapitel 8.3) | und zugehörige Dienstleistungen | als <rolename> und <rolename> | samt Betrieb der Infrastruktur | einschließlich <dat>
place: am Standort <town> | an den Standorten <town> und <town> | in Deutschland | in Deutschland, Österreich und der Schweiz | weltweit | in den Rechenzentren <town> und <town> | in der EU
town: Köln | Graz | Zürich | Ulm | Jena | Linz | Hamburg | München | Essen | Winterthur | Leipzig
dat: Datenaufbereitung | Modelltraining | Kundensupport | Datenschutzmanagement | Hosting | Projektmanagement | Qualitätssicherung | Lieferantensteuerung | Systemintegration | Schulung der Anwender
nouns: Softwareentwicklung | Betrieb von Rechenzentren | IT-Beratung | Kundendienst | Cloud-Hosting | Beratung zu künstlicher Intelligenz | Systemintegration | Datenanalyse | Fernwartung | Support
  | Projektmanagement | Vertrieb von Unternehmenssoftware | Schulungen | Auftragsverarbeitung personenbezogener Daten | Lohn- und Gehaltsabrechnung | Scannen und Archivieren von Dokumenten | Callcenter-Leistungen
  | Bereitstellung eines KI-Assistenten | Entwicklung mobiler Anwendungen | Managed Security Services | Informationssicherheit | digitale Bildauswertung | Prozessautomatisierung | Druck und Versand
role: Anbieter | Entwickler | Betreiber | Nutzer | Anbieter und Entwickler | Hersteller | Anbieterin | Entwicklerin und Betreiberin
rolename: KI-Anbieter | KI-Entwickler | KI-Nutzer | KI-Betreiber | KI-Produzent | Auftragsverarbeiter | Verantwortlicher | KI-Kunde | AI Provider | AI Producer
ms: KI-Managementsystem | Informationssicherheits-Managementsystem | Managementsystem für künstliche Intelligenz | ISMS | Datenschutz-Managementsystem | KIMS | Managementsystem
area: Softwareentwicklung | Einkauf | Vertrieb | Kundenbetreuung | Produktmanagement | Forschung | Personalwesen | IT-Betrieb | Data Science | Geschäftsleitung | Verwaltung | Entwicklung | Marketing | Logistik
  | Schadenregulierung | Kreditprüfung | Recht | Rechenzentrum | Service Desk
genitive: der unternehmenseigenen KI-Plattform | der Plattform für Patientendaten | eines Dialogsystems für Bürgeranfragen | der Lernplattform | aller KI-gestützten Produkte der Gesellschaft
  | eines Verfahrens zur Prüfung von Rechnungen | der konzernweiten IT-Infrastruktur | eines Dienstes zur Altersprüfung
platform: Plattform | Software | SaaS-Plattform | KI-Plattform | Cloud-Lösung | App | Produktfamilie
system: KI-Systems | Assistenzsystems | Expertensystems | Moduls | Dienstes | Softwareprodukts
product: „<pn>“ | <pn> | <pn> Cloud | <pn> | „<pn> Assist“ | <pn> %.#
pn: Lumina | AktenBlick | VoltPilot | MediScan | Kontora | Prüfwerk | SprachLotse | DocuMind | Vertigo | RouteOne | Clarix | Befundo | PlanIQ
quality: Entwicklung, Fertigung und Vertrieb von Baugruppen für die Messtechnik | Planung und Errichtung von Photovoltaikanlagen | Großhandel mit Labor- und Medizinbedarf | Ambulante und stationäre Pflege
  | Herstellung von Kunststoffteilen im Spritzguss | Spedition, Lagerei und Kontraktlogistik | Ingenieurdienstleistungen für den Anlagenbau | Durchführung klinischer Studien | Arbeitnehmerüberlassung und Personalvermittlung
  | Konstruktion von Sondermaschinen; mechanische Bearbeitung; Montage | Betrieb einer Akademie für berufliche Weiterbildung | Instandhaltung von Schienenfahrzeugen | Gebäudereinigung und Hausmeisterdienste
scope: <doing> von <things>, <things> und <things> <end> | <sector>: <doing> von <things> | <doing> und <doingword> von <things> <for> durch die Abteilungen <area> und <area> | <nouns>, <nouns>, <nouns>, <nouns> sowie <nouns> <place>
  | <platform> „<pn>“: <doingword>, <doingword> und <doingword> <end> | <doing> von <things> einschließlich <dat> (<system2>: <pn>, <pn>) | <dat>, <dat> und <dat> <for> | <sector>, <sector> und <sector> <end> | <bigsentence>
  | <things2> <for> <end> | <things2>, <things2> und <things2> <place> | <doing> sowie <doingword> von <things> mit folgenden Schwerpunkten: 1. <area> 2. <area> 3. <area> | <nouns> · <nouns> · <things2>
  | <ms> über den gesamten Lebenszyklus von <things> <for> <end> | <doing> von <things> (Standort <town>); <nouns> (Standort <town>) | <rolename>: <doing> von <things> | <doing>, <doingword> und <doingword> <genitive> <place>
bigsentence: Sämtliche Tätigkeiten, Personen und technischen Einrichtungen, die für <doinglow> von <things> <for> erforderlich sind, einschließlich <dat>, <dat> sowie der dazugehörigen <area2>
  | Verantwortungsvolle Entwicklung und Nutzung von <things> <for>, von der Datenerhebung über <dat> und <dat> bis zur Außerbetriebnahme, <end> | <doing> von <things>, die <for2> eingesetzt werden, samt <dat> und <dat>, jedoch ohne die von Dritten betriebenen <things2>
for2: in der Fertigung | von Sachbearbeitern | zur Entscheidungsunterstützung | im Kundendialog | in klinischen Abläufen | bei der Antragsprüfung
area2: Verwaltung | Infrastruktur | Kundenbetreuung | Rechenzentrumsflächen
system2: Produkte | Systeme | Module | Marken
sector: Versicherungswirtschaft | Zahlungsverkehr | Telemedizin | Arbeitsvermittlung | E-Learning | öffentliche Verwaltung | Netzleittechnik | Messstellenbetrieb | Kartographie | Bilddiagnostik | Außenhandel | Fahrzeugbau
things2: KI-gestützte Assistenten | KI-Systeme | Cloud-Dienste | Sprachmodelle | Prognosewerkzeuge | Unternehmenssoftware | IT-Dienstleistungen | digitale Zwillinge | automatische Übersetzungen | Bewerbermanagement-Software | Suchdienste
things: Bewertungsmodellen für Immobilien | Agentensystemen | Software zur Vertragsanalyse | Wissensdatenbanken | Kamerasystemen mit Objekterkennung | Transkriptionsdiensten | Software as a Service | digitalen Zwillingen | Lösungen zur Absatzplanung
  | Plattformen für Telemedizin | Entscheidungsunterstützungssystemen | Warenwirtschaftssystemen | Zutrittskontrollsystemen | eingebetteter Software | Kommunikationsdiensten | Geodaten
nouns: Softwarewartung | Netzwerkbetrieb | Betrieb eines Security Operations Centers | Arbeitsplatzbetrieb | Telefonie | Marktforschung | Datenträgervernichtung | Identitätsprüfung | Inkasso | Personalabrechnung | Anzeigenvermarktung | Prüfmittelbau | Testautomatisierung
quality: Herstellung und Handel mit Verpackungen aus Wellpappe | Lohnfertigung elektronischer Baugruppen | Rehabilitation und Physiotherapie | Garten- und Landschaftsbau | Übersetzung technischer Dokumentation | Brandschutzplanung und Gutachten
  | Beförderung von Personen im Linienverkehr | Oberflächenveredelung von Metallen | Zerspanung, Schweißen und Montage von Stahlbaugruppen für Kunden des Schienen- und Sonderfahrzeugbaus
scope: <long> | <long> | <bigsentence> | <bigsentence> | <verylong> | <verylong> | <doing> von <things>; <doing> von <things> <for>; <nouns> <place>
verylong: <bigsentence>. <long> | <doing> von <things> <for> in der Rolle als <rolename>; <doing> von <things> <for> in der Rolle als <rolename>; <nouns>, <nouns>, <nouns> und <nouns> für die Gesellschaften der Unternehmensgruppe <place>. Ausgenommen sind <things2> Dritter
  | Das Managementsystem erstreckt sich auf alle Geschäftsprozesse der Bereiche <area>, <area>, <area> und <area>, in denen <things2> entwickelt, geprüft, bereitgestellt oder genutzt werden, insbesondere <doinglow> von <things> <for> sowie <nouns> und <nouns> <place>
  | <long>; <doing> von <things>, <things> und <things> <for>, jeweils einschließlich <dat>, <dat> und <dat> sowie <nouns> <end>
  | 1. <doing> von <things> <for>; 2. <doing> von <things> <for>; 3. <nouns> und <nouns>; 4. <nouns> <end>
`);
