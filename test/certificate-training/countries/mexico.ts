import { grammarOf } from '../grammar.js';
import { words } from '../listed.js';
import { LATIN_AMERICAN_PEOPLE } from './latin-american-names.js';
import { romanceCountry } from './romance-country.js';

export const mexico = romanceCountry({
  code: 'MX',
  names: ['México', 'MÉXICO', 'Mexico', 'México'],
  isTwoSurnames: true,
  people: {
    ...LATIN_AMERICAN_PEOPLE,
    titles: ['Ing.', 'Lic.', 'Mtro.', 'Mtra.', 'M. en C.', 'C.', 'Dr.', 'C.P.'],
  },
  companies: {
    roots: words(`
      Quetzal | Anáhuac | Obsidiana | Maguey | Norte Azul | Bajío | Jacaranda | Colibrí | Ocelote | Sierra Madre | Cempaya | Horizonte | Puente | Tolteca
      Pacífica | Nahual | Mezquite | Arrecife | Cobre | Laguna`),
    trades: words(`
      Tecnologías | Soluciones | Consultores | Servicios | Salud | Financiera | Logística | Sistemas | Digital | Software | IA | Analítica | Comercializadora
      Manufacturas | Seguros | México | Telecomunicaciones | Capital | Energía | Alimentos | Automotriz | Innovación | Learning`),
    forms: words(`
      S.A. de C.V. | S.A. de C.V. | S.A. de C.V. | SA de CV | S. de R.L. de C.V. | S. de R.L. de C.V. | S.A.P.I. de C.V. | SAPI de CV | S.C. | A.C. | S.A.B. de C.V.
      S.A. de C.V., SOFOM, E.N.R. | S.A.S. de C.V. | S. de R.L. | Sociedad Anónima de Capital Variable`),
    prefixes: words(
      'Grupo | Corporativo | Operadora | Comercializadora | Servicios | Desarrollos | Industrias | Consorcio | Distribuidora | Despacho | Laboratorios',
    ),
    ands: ['y', '&', 'y Asociados,', '-'],
    trading: ['nombre comercial', 'marca', 'conocida como', 'también'],
    whole:
      words(`Clínica * | Fundación * | Hospital * | Universidad * | Notaría Pública * | Transportes * Hermanos | Colegio * A.C. | Instituto * |
      Universidad Tecnológica del Bajío Norte | Instituto de Investigación en Cómputo de Anáhuac | Caja Popular San Jacinto | Hospital Ángel del Valle
      Comisión Estatal del Agua del Norte | Fundación Maguey | Centro de Innovación Aplicada de Jalapilla`),
  },
  certifiers: {
    roots: words(
      'Normex Azteca | Certimex | Avalia | Calimex | Conforma | Azimut | Certeza | Sello Azul | Dictamen | Norte',
    ),
    trades: words(
      'Certificación | Certificación | Calidad | Evaluadores | Normalización | Verificación | Certificadora | de México | Internacional | Registros | Latinoamérica | Auditores',
    ),
    purposes: words(
      `para la calidad de los servicios | de evaluación de sistemas | mexicano de verificación | de normas y procesos | para la confianza digital | de conformidad del Bajío | nacional de auditoría | de sistemas de gestión`,
    ),
    prefixes: words(
      'Organismo | Instituto | Asociación | Casa Certificadora | Centro | Sociedad Mexicana | Certificadora | Unidad | Consejo',
    ),
    whole: [
      ['Instituto Mexicano de Evaluación de Sistemas', 'IMES'],
      ['Organismo Nacional de Verificación y Normas', 'ONVN'],
      ['Asociación de Normalización del Centro', 'ANCE Centro'],
      ['Sociedad de Evaluadores de la Calidad', 'SECAL'],
    ],
    forms: ['S.C.', 'A.C.', 'S.A. de C.V.', 'México', 'de México, S.C.'],
  },
  grammar: grammarOf(`
address: <street>//<col>//<town> | <street>, <col>//<town> | <street>, <col>, <town> | <street>//<col>, <town> | <street>, <room>//<col>//<town> | <street>//<town>
street: <way> <name> No. <no> | <way> <name> <no> | <way> <name> №<no> | <way> <name> №<no>-% | <way> <name> núm. <no> | <way> <name> s/n | Km. %# Carretera <name> | <way> <name> N° <no> int. %
  | Lote %, Manzana %# | <way> <name> Ext. <no>
way: Av. | Avenida | Calle | Blvd. | Boulevard | Calz. | Prol. | Calzada | Privada | Circuito | | Camino | Paseo | Periférico
name: <first> <last> | Gral. <first> <last> | <last> | Insurgentes Sur | Revolución | de los Fresnos | Lázaro Cárdenas | Hidalgo | Benito Juárez | Universidad | de la Reforma | Tecnológico | Vasconcelos | Chapultepec | Ejército Nacional
  | Patria | 5 de Mayo | Constituyentes | Aguascalientes | Las Torres | Vía Láctea | Montes Urales
no: %## | %# | %### | 1###
room: Piso % | Int. %0% | Torre A, Piso %# | Local % | Despacho %## | Oficina %0% | Depto. %
col: Col. <place> | Col. <place> | Colonia <place> | Fracc. <place> | Parque Industrial <place> | Col. <place>, Alcaldía <borough> | Colonia <place>, Deleg. <borough> | Zona Industrial
place: Del Valle | Roma Norte | Juárez | Nápoles | Lomas del Bosque | Centro | Las Águilas | Jardines del Sol | Anzures | Santa Lucía | Industrial Vallejo | El Mirador | San Ángel
borough: Benito Juárez | Cuauhtémoc | Miguel Hidalgo | Álvaro Obregón | Coyoacán
town: C.P. 0#### Ciudad de México | C.P. 0####, CDMX | 0#### Ciudad de México, CDMX | C.P. 64###, Monterrey, N.L. | 64### Monterrey, Nuevo León | C.P. 44### Guadalajara, Jalisco
  | Guadalajara, Jal., C.P. 44### | C.P. 76###, Querétaro, Qro. | Puebla, Pue. C.P. 72### | León, Guanajuato, CP 37### | Tijuana, B.C. 22### | Mérida, Yucatán C.P. 97### | San Luis Potosí, S.L.P. 78###
  | C.P. 66### San Pedro Garza García, N.L. | Zapopan, Jalisco. C.P. 45### | Toluca, Edo. de Méx. 50###
accreditor: ema//%#/1# | ema//0%/1# | ema, a.c.//%##/2# | EMA//%#/1# | entidad mexicana de acreditación//%#/1# | entidad mexicana de acreditación, a.c.//SG-%## | ema (entidad mexicana de acreditación)//%#/0#
phone: +52 55 #### #### | (55) ####-#### | 81 #### #### | +52 (33) #### #### | 01 800 ### ## ## | 442 ### ####
registration: RFC @@@1#0%1#@@# | R.F.C. @@@0#1%2#@#% | RFC: @@@9#0%1####
`),
});
