import { grammarOf } from '../grammar.js';

/** Scopes of German certificates; `scope` is a whole one. */
export const germanScopes = grammarOf(`
scope: <doing> von <things> <end> | <doing> von <things> <for> <end> | <doing> von <things> <for> <end> | <nouns> <end> | <nouns>, <nouns> und <nouns> <end>
  | <role> von <things> <for> <end> | <ms> für <doinglow> von <things> <for> <end> | <ms> für die Bereiche <area>, <area> und <area> <place>
  | <doing> von <things>; <nouns>; <nouns> <end> | <nouns> <for> | <area> | <area>, <area> und <area> | <doing> <genitive> <end> | <doing> der <platform> <product> <for> <end>
  | <product> – <nouns> <for> | Alle Prozesse zur <doinglow2> von <things> <end> | <long>
  | <nouns> – <nouns> – <nouns> | <doing> von <things> in der Rolle als <rolename> <end> | <quality> | <quality> <end> | <doing> des <system> <product> <for> <end>
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
`);
