import { grammarOf } from '../grammar.js';

/** Scopes of Dutch certificates; `scope` is a whole one. */
export const dutchScopes = grammarOf(`
scope: <doing> van <things> <end> | <doing> van <things> <for> <end> | Het <doingverb> van <things> <for> <end> | Het <doingverb>, <doingverb> en <doingverb> van <things> <for>
  | <nouns> <end> | <nouns>, <nouns> en <nouns> <end> | <role> van <things> <for> <end> | <area>, <area> en <area> <place> | <doing> van <object> <end> | <nouns> <for> | <quality> | <long>
  | <doing> van <things>; <nouns>; <nouns> | <doing> van het platform <pn> <for> <end> | <ms> voor <things> <for> | Alle processen rond <things> <end> | <nouns> en <nouns> <place>
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
scope: <sector>: <doing> van <things> | Het <doingverb> van <things>, <things> en <things> <end> | <nouns>, <nouns>, <nouns> en <nouns> <place> | <bigsentence> | <things2> <for> <end> | <things2> en <things2> <for> | <rolename>: het <doingverb> van <things> <for>
  | Het <doingverb> en <doingverb> van <things> (<pn>, <pn>) <end> | <nouns> / <nouns> / <nouns> | <doing> van <things> (<town>); <nouns> (<town>) | De afdelingen <area>, <area> en <area> van de organisatie <place> | <ms> betreffende de levenscyclus van <things> <end>
bigsentence: Alle activiteiten, medewerkers en systemen die nodig zijn voor het <doingverb> van <things> <for>, waaronder <nouns>, <nouns> en <nouns> <end>
  | Het verantwoord <doingverb> en <doingverb> van <things> <for>, van gegevensverzameling tot en met uitfasering, alsmede de daarbij behorende <nouns> <place>
sector: Zakelijke dienstverlening | Verzekeringen | Telezorg | Arbeidsbemiddeling | E-learning | Openbaar bestuur | Energiebeheer | Betalingsverkeer | Medische beeldvorming
things2: AI-assistenten | clouddiensten | bedrijfssoftware | taalmodellen | prognosemodellen | IT-diensten | zoekoplossingen | digitale tweelingen | SaaS-toepassingen
things: waarderingsmodellen voor vastgoed | softwareagenten | oplossingen voor contractanalyse | transcriptiediensten | camerasystemen met objectherkenning | planningstools | communicatiediensten | kennisbanken | robotbesturingen | wervingssoftware
nouns: netwerkbeheer | telefonie | marktonderzoek | incassodiensten | identiteitscontrole | testautomatisering | onderzoek en ontwikkeling | security monitoring | datavernietiging | administratieve dienstverlening
scope: <long> | <long> | <bigsentence> | <bigsentence> | <verylong> | <verylong> | <doing> van <things>; <doing> van <things> <for>; <nouns> <place>
verylong: <bigsentence>. <long> | Het <doingverb> van <things> <for> in de rol van <rolename>; het <doingverb> van <things> <for> in de rol van <rolename>; <nouns>, <nouns>, <nouns> en <nouns> voor alle vennootschappen van de groep <place>. Uitgezonderd zijn <things2> van derden
  | Het managementsysteem strekt zich uit tot alle bedrijfsprocessen van de afdelingen <area>, <area>, <area> en <area> waarin <things2> worden ontwikkeld, getest, aangeboden of gebruikt, in het bijzonder het <doingverb> van <things> <for>, alsmede <nouns> en <nouns> <place>
  | 1. het <doingverb> van <things> <for>; 2. het <doingverb> van <things> <for>; 3. <nouns> en <nouns>; 4. <nouns> <end>
`);
