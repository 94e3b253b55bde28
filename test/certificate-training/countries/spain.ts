import { grammarOf } from '../grammar.js';
import { words } from '../listed.js';
import { romanceCountry } from './romance-country.js';

export const spain = romanceCountry({
  code: 'ES',
  names: ['España', 'ESPAÑA', 'España', 'Spain'],
  isTwoSurnames: true,
  companies: {
    roots: words(`
      Horizonte | Almena | Levante | Faro | Cierzo | Ribera | Alcor | Olivar | Nogal | Cantábrica | Sierra Alta | Meridiano | Atalaya | Marea | Encina
      Tramontana | Vega | Acueducto | Lince | Brújula | Páramo | Ábaco | Cumbre | Trébol | Península | Alcázar | Galerna | Noria`),
    trades: words(`
      Salud | Consultores | Consultoría | Tecnologías | Tecnología | Ingeniería | Informática | Digital | Sistemas | Servicios | Soluciones | Energía | Seguros
      Logística | Data | Robótica | IA | AI Labs | Software | Analítica | Biomédica | Alimentación | Comunicaciones | Ibérica | España | Innovación
      Formación | Movilidad | Cloud | Asesores | Editorial | Industrial | Telecom | Gestión`),
    forms: words(`
      S.L. | S.L. | S.L. | SL | S.L.U. | SLU | S.A. | S.A. | SA | S.A.U. | SAU | S. Coop. | S.L.P. | S.L.L. | S.L.N.E. | S. Coop. And. | Sociedad Limitada
      Sociedad Anónima | A.I.E. | S.M.E., S.A. | S.Coop.V.`),
    prefixes: words(`
      Grupo | Corporación | Hijos de | Laboratorios | Talleres | Cooperativa | Compañía | Gestora | Industrias | Bodegas | Clínica | Bufete | Asesoría | Agencia`),
    ands: ['y', '&', 'e Hijos,', '-', 'y Asociados,'],
    trading: ['nombre comercial', 'marca', 'comercialmente', 'rótulo'],
    whole:
      words(`Clínica * | Fundación * | Hospital Doctor * | Universidad * | Laboratorios * S.A. | Notaría * | Transportes Hermanos * | Colegio * | Ayuntamiento de * | Instituto * de Investigación | Imprenta * | Viuda de * S.A. |
      Universidad del Alto Ebro | Mutualidad de Previsión del Levante | Fundación Almendro para la Investigación Sanitaria | Ayuntamiento de Valdeoliva
      Hospital General de Sierra Clara | Caja Rural del Páramo | Asociación Ibérica de Datos Abiertos | Instituto Tecnológico de la Ribera
      Agencia Insular de Energía | Consorcio de Aguas de la Marina | Cooperativa Olivarera San Bartolo | Colegio de Ingenieros de Brezal`),
  },
  certifiers: {
    roots: words(
      `Certival | Norma | Acredia | Aval | Conforma | Ibercert | Sello | Qualitas | Veritia | Garante | Alminar | Referencia | Criterio | Rúbrica`,
    ),
    trades: words(`
      Certificación | Certificación | Certificaciones | Calidad | Cert | Evaluación | Auditores | Conformidad | Internacional | Inspección | Ibérica | España
      Registro | Normas | Confía | Assurance | Evaluadores | Systems Certification`),
    prefixes: words(`
      Asociación | Entidad | Instituto | Agencia | Entidad de Certificación | Oficina | Cámara | Centro | Organismo | Sociedad de Auditoría | Bureau | Servicio`),
    purposes: words(
      `para la calidad de los servicios | de conformidad digital | de evaluación de sistemas | para la seguridad del software | de verificación y ensayos | de normas aplicadas | para la confianza en la IA | nacional de auditoría | de sistemas de gestión | europea de la conformidad | para el progreso de las organizaciones | de acreditación profesional | del Mediterráneo para la calidad`,
    ),
    whole: [
      ['Asociación Española de Conformidad Digital', 'AECODI'],
      ['Instituto Ibérico de Normas y Sistemas', 'IINS'],
      ['Entidad de Evaluación y Certificación del Norte', 'EECN'],
      ['Laboratorio General de Ensayos de Calidad', 'LGEC'],
      ['Agencia para la Calidad de los Servicios', 'ACASE'],
      ['Cámara de Certificación del Mediterráneo', 'CCM'],
      ['El Sello', 'El Sello'],
    ],
    forms: ['S.A.', 'S.L.', 'S.A.U.', 'S.L.U.', 'Ibérica', 'España', 'SL', 'Internacional, S.A.U.'],
  },
  people: {
    titles: ['D.', 'Dña.', 'Dª', 'Don', 'Doña', 'Sr. D.', 'Dr.', 'Dra.'],
    first: words(`
      Marta | Javier | Carmen | José Luis | Nuria | Íñigo | Ana Belén | Rafael | Montserrat | Xavier | Jordi | Beatriz | Gonzalo | Elena | Pilar | Ramón | Lucía
      Aitor | Mª Dolores | Francisco Javier | Sonia | Óscar | Inmaculada | Víctor | Teresa | Andrés | Cristina | Antón | Begoña | Alfonso | Rocío`),
    last: words(`
      Ruiz | Ferrán | Ibarrola | Castellanos | Vázquez | de la Fuente | Peñalver | Soler | Etxeberria | Puig | Carballo | Montoya | Navarro | Quiroga | Serrano
      Zabala | Olmedo | Benítez | Roig | Lorenzana | Abascal | Gil | Marchena | Ordóñez | del Pozo | Villalba | Cano | Tejedor | Salvatierra | Rey | Alarcón | Barrios | Camacho | Doménech | Espinosa | Fajardo | Galván | Herrero | Izquierdo | Jover | Landa | Mendieta | Núñez | Oliver | Parrado | Quesada | Riera | Sanchis | Tomás | Urquijo | Valls | Yuste | Zamorano | de Haro | Martín-Crespo | López de Arriaga`),
  },
  grammar: grammarOf(`
address: <street>//<town> | <street>//<town> | <street>, <door>//<town> | <house>//<street>//<town> | <street>//<house>//<town> | <house>, <street>//<town>
  | <street>. <town> | <street>, <door>, <town> | <street> - <town> | <street>//<door>//<town>
street: <way> <name>, <no> | <way> <name>, <no> | <way> <name> <no> | <way> <name>, nº <no> | <way> <name>, Nº <no> | <way> <name> s/n | <way> <name>, s/n
  | <way> <name>, <no>-<no> | Ctra. de <last>, km %#,# | Carretera de <last>, km. %# | Pol. Ind. <estate>, parcela %# | Polígono Industrial <estate>, C/ <name>, <no>
  | P.I. <estate>, nave %#
way: Calle | Calle | C/ | C/ | c/ | Avda. | Avda. de | Avenida | Av. | Paseo | Pº | Plaza | Pza. | Ronda | Rambla | Camino | Carrer | Travesía | Vía | Glorieta
name: <first> <last> | del Doctor <last> | de <last> | Pintor <last> | de la Encina | Mayor | de Alcalá Zamora | del Olmo | Santa Engracia | de la Constitución | Velázquez | San Roque | de los Almendros | del Puerto | Cervantes
  | de la Innovación | Isaac Peral | Gran Capitán | de Europa | Tomás Bretón | Marqués de Larios | dels Tarongers | de Burgos | Real | Leonardo da Vinci | Orense | Sant Pau
no: % | %# | %# | 1## | % bis
door: 4ª planta | planta % | %ª Planta, Of. %# | %º B | local % | Bajo | %º izda. | Esc. A, %º %ª | oficina %0% | pl. % | módulo % | 1ª pta.
house: Edificio <estate> | Edif. Torre Norte | Parque Tecnológico de <estate> | Centro de Negocios <estate> | Parque Empresarial <estate> | Torre <estate>, planta %# | Apartado de Correos %##
  | Nave % | Ciudad del Conocimiento, bloque % | Complejo <estate>
estate: Los Llanos | La Vega | El Portazgo | Can Roca | Zuatzu | Alcores | Las Mercedes | El Bierzo | Arroyo Hondo | Valderrey | Mirasierra
town: <place> | <place> | ##### <village> (<province>) | ##### <village>, <province> | ##### <village> - <province> | ##### <village> | <place> | E-<place> | <plain>
village: <half> de <half2> | <half> del <half3> | San <first> de <half2> | <half><tail>
half: Villanueva | Torre | Castell | Arroyo | Fuente | Peña | Aldea | Puebla | Monte | Navas
half2: la Sierra | Henares | los Llanos | la Ribera | Duero | la Marina | Arriba | las Viñas
half3: Río | Campo | Conde | Rey | Vallès | Páramo
tail: albo | rubio | hermosa | mayor | seca | blanca
province: Madrid | Toledo | Barcelona | Girona | Valencia | Cádiz | Jaén | Bizkaia | Navarra | Lugo | Huesca | Murcia | Almería | Tarragona
plain: Madrid | Barcelona | Sevilla | Bilbao | Zaragoza
place: 280## Madrid | 280## Madrid | 080## Barcelona | 080## Barcelona | 460## Valencia | 410## Sevilla | 4800# Bilbao (Bizkaia) | 5001# Zaragoza | 290## Málaga | 1500# A Coruña
  | 2005# Donostia-San Sebastián | 30100 Murcia | 0700# Palma (Illes Balears) | 35010 Las Palmas de Gran Canaria | 28108 Alcobendas (Madrid) | 28760 Tres Cantos - Madrid
  | 08174 Sant Cugat del Vallès (Barcelona) | 4715# Boecillo, Valladolid | 3920# Santander | 31192 Mutilva (Navarra) | 36201 Vigo (Pontevedra) | 0301# Alicante/Alacant
  | 1803# Granada | 45600 Talavera de la Reina (Toledo) | 46980 Paterna, Valencia | 2400# León | 3300# Oviedo - Asturias | CP 280## Madrid
accreditor: ENAC//<acc> | ENAC//<acc> | ENAC//<acc> | Entidad Nacional de Acreditación//<acc> | ENAC (Entidad Nacional de Acreditación)//<acc>
acc: %#/C-SG### | 0%/C-SG0## | %##/C-SG### | %#/C-SC0## | %#/C-SI0##
phone: +34 9## ### ### | 9# ### ## ## | 902 ### ### | (+34) 91 ### ## ## | 9######## | +34 6## ## ## ##
registration: CIF B-######## | CIF: A######## | NIF B######## | inscrita en el Registro Mercantil de Madrid, tomo ##.###, folio 1##, hoja M-###### | R.M. de Barcelona, T. #####, F. ##, H. B-###### | C.I.F. F######## | N.I.F. A-########
`),
});
