import { grammarOf } from '../grammar.js';

/** Scopes of Dutch certificates; `scope` is a whole one. */
export const dutchScopes = grammarOf(`
scope: <doing> van <things> <end> | <doing> van <things> <for> <end> | Het <doingverb> van <things> <for> <end> | Het <doingverb>, <doingverb> en <doingverb> van <things> <for>
  | <nouns> <end> | <nouns>, <nouns> en <nouns> <end> | <role> van <things> <for> <end> | <area>, <area> en <area> <place> | <doing> van <object> <end> | <nouns> <for> | <quality> | <long>
  | <doing> van <things>; <nouns>; <nouns> | <doing> van het platform <pn> <for> <end> | <nouns> | <ms> voor <things> <for> | Alle processen rond <things> <end> | <nouns> en <nouns> <place>
long: Het <doingverb>, <doingverb> en <doingverb> van <things> <for>, met inbegrip van <nouns>, <nouns> en <nouns>; <doing> van <things> <place> <end>
  | Als <rolename>: het <doingverb> van <things> <for>. Als <rolename>: het <doingverb> van <things> <end>
  | <doing> van <things> <for> alsmede <nouns>, <nouns>, <nouns> en het <doingverb> van <things>, uitgevoerd vanuit de in de bijlage vermelde vestigingen <end>
doing: Ontwikkeling | Ontwikkeling en beheer | Levering | Ontwerp, ontwikkeling en onderhoud | Exploitatie | Hosting en beheer | Verkoop en ondersteuning | Implementatie | Ontwikkeling, levering en ondersteuning
  | Gebruik | Inkoop en gebruik | Advisering over en implementatie | Beheer | Training en validatie | Productie en verkoop
doingverb: ontwikkelen | leveren | beheren | hosten | onderhouden | ontwerpen | aanbieden | implementeren | verkopen | ondersteunen | testen | monitoren | gebruiken | exploiteren
things: AI-systemen | AI-toepassingen | AI-modellen | chatbots | taalmodellen | software voor documentherkenning | SaaS-oplossingen | clouddiensten | ICT-diensten | algoritmen voor fraudedetectie
  | beeldherkenningssoftware | voorspellende modellen | aanbevelingssystemen | medische software | digitale leermiddelen | spraakassistenten | software voor roosterplanning | datagedreven beslismodellen
  | generatieve AI-diensten | vertaalmachines | betaaldiensten | managed services | apps voor thuiszorg | systemen voor kredietbeoordeling | zoekmachines voor juridische teksten | slimme camera’s | bedrijfssoftware
for: | | voor zorginstellingen | voor gemeenten en overheden | voor banken en verzekeraars | voor het onderwijs | voor de logistieke sector | voor het midden- en kleinbedrijf | ten behoeve van interne en externe klanten
  | voor de juridische sector | voor energiebedrijven | voor woningcorporaties | in de bouw | voor retailers | binnen de landbouw | voor de publieke sector | voor ziekenhuizen
end: | | | | <place> | inclusief support | inclusief hosting en beheer | met uitzondering van hardware | en bijbehorende dienstverlening | in de rol van <rolename> | als <rolename> en <rolename> | alsmede <nouns> | (exclusief ontwikkeling)
place: vanuit de vestiging <town> | op de locaties <town> en <town> | in Nederland | in de Benelux | wereldwijd | in Nederland en België | te <town>
town: Utrecht | Gent | Leuven | Zwolle | Eindhoven | Antwerpen | Breda | Hasselt | Groningen | Almere
role: Aanbieder | Ontwikkelaar | Gebruiker | Leverancier | Aanbieder en ontwikkelaar | Producent
rolename: AI-aanbieder | AI-ontwikkelaar | AI-gebruiker | AI-producent | verwerker | verwerkingsverantwoordelijke | AI provider | AI producer
nouns: softwareontwikkeling | hosting | consultancy | detachering van IT-professionals | systeemintegratie | data-analyse | klantenservice | projectmanagement | beheer van datacenters | digitale archivering
  | opleidingen | salarisverwerking | informatiebeveiliging | beveiligingsdiensten | applicatiebeheer | beheer van werkplekken | advies over artificiële intelligentie | verwerking van persoonsgegevens | procesautomatisering
area: softwareontwikkeling | inkoop | verkoop | directie | HR | marketing | IT-beheer | data science | productmanagement | klantcontact | juridische zaken | kredietbeoordeling
object: een AI-platform voor radiologie | een assistent voor klantvragen | het eigen SaaS-platform | een toepassing voor het lezen van facturen | een dienst voor leeftijdscontrole | de bedrijfskritische infrastructuur
pn: Helderr | LeesWijzer | Kompas AI | Voltera | ZorgZicht | DocuSnel | Routeblik | Taalbaken
ms: AI-managementsysteem | Managementsysteem voor informatiebeveiliging | ISMS | Privacymanagementsysteem
quality: Groothandel in medische hulpmiddelen | Het uitzenden en detacheren van technisch personeel | Transport, op- en overslag van goederen | Het ontwerpen en bouwen van machines | Schoonmaakdiensten | Technische installaties: ontwerp, aanleg en onderhoud
  | Tuinaanleg en groenonderhoud | Verpleging, verzorging en begeleiding | Het geven van opleidingen en trainingen op het gebied van veiligheid | Productie van kunststof onderdelen
`);
