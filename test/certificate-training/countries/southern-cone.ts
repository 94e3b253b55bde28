import { grammarOf } from '../grammar.js';
import { words } from '../listed.js';
import {
  LATIN_AMERICAN_CERTIFIERS,
  LATIN_AMERICAN_PEOPLE,
  LATIN_AMERICAN_ROOTS,
  LATIN_AMERICAN_TRADES,
} from './latin-american-names.js';
import { romanceCountry } from './romance-country.js';

export const chile = romanceCountry({
  code: 'CL',
  names: ['Chile', 'CHILE', 'Chile', 'República de Chile'],
  isTwoSurnames: true,
  people: { ...LATIN_AMERICAN_PEOPLE, titles: ['Ing.', 'Sr.', 'Sra.', 'Don', 'Dr.'] },
  companies: {
    roots: LATIN_AMERICAN_ROOTS,
    trades: [...LATIN_AMERICAN_TRADES, 'Chile', 'Minera'],
    forms: words(
      'SpA | SpA | SpA | S.A. | S.A. | Ltda. | Limitada | LTDA. | EIRL | S.p.A. | y Compañía Limitada | A.G. | Spa',
    ),
    prefixes: words(
      'Grupo | Comercial | Servicios | Inmobiliaria | Sociedad | Inversiones | Laboratorio | Compañía | Clínica | Constructora | Viña',
    ),
    ands: ['y', '&', 'e Hijos', '-'],
    trading: ['nombre de fantasía', 'marca', 'nombre comercial', 'también'],
    whole: words(`Clínica * | Fundación * | Universidad * | Estudio * | Laboratorio * | Transportes * |
      Universidad de los Canales | Mutual de Seguridad del Sur Grande | Cooperativa Agrícola Arrayán Ltda. | Corporación de Salud de Puerto Niebla
      Caja de Compensación Los Robles | Instituto Forestal de Valdehue`),
  },
  certifiers: {
    ...LATIN_AMERICAN_CERTIFIERS,
    whole: [
      ['Centro Chileno de Evaluación de Sistemas', 'CCES'],
      ['Instituto de Calidad del Pacífico Sur', 'ICPS'],
    ],
    forms: ['SpA', 'Chile SpA', 'S.A.', 'Chile', 'Ltda.'],
  },
  grammar: grammarOf(`
address: <street>//<town> | <street>, <room>//<town> | <street>, <room>, <town> | <street>, <town> | <street>//<room>//<town> | <street> – <town>
street: <way> <name> <no> | <way> <name> N° <no> | <way> <name> Nº <no> | <name> <no> | <way> <name> № <no> | Camino <name> km %#, parcela % | Ruta 5 Sur km ###
way: Av. | Avenida | Calle | Pasaje | | Avda. | Camino
name: <first> <last> | Presidente <last> | <last> | Apoquindo Norte | Los Leones | Providencia | Huérfanos | Vitacura | Arturo Prat | San Martín | El Bosque | Las Araucarias | Los Conquistadores | Alonso de Córdova | Barros Arana | Pedro de Valdivia
no: %## | %### | %###
room: piso % | Piso %# | Of. %0% | oficina %0%% | depto. %## | Torre B, of. %0% | local %
town: Las Condes, Santiago | Santiago | Providencia, Región Metropolitana | Concepción, Región del Biobío | Viña del Mar | Antofagasta | Santiago de Chile | Huechuraba - Santiago | Temuco | Puerto Montt
  | 75##### Las Condes, Santiago | Ñuñoa, Santiago, R.M. | Valparaíso, V Región | Quilicura, Santiago
accreditor: INN//SC 0## | INN//SC-SG 00# | INN - Chile//SG 0## | Instituto Nacional de Normalización//SC 0## | Sistema Nacional de Acreditación INN//SG-00#
phone: +56 2 2### #### | (56-2) 2### ## ## | +56 9 #### #### | 600 ### ####
registration: RUT 76.###.###-% | RUT: 96.###.###-K | R.U.T. 77.###.###-% | Rol único tributario 78.###.###-%
`),
});

export const argentina = romanceCountry({
  code: 'AR',
  names: ['Argentina', 'República Argentina', 'ARGENTINA', 'Argentina'],
  isTwoSurnames: false,
  people: { ...LATIN_AMERICAN_PEOPLE, titles: ['Ing.', 'Lic.', 'Dr.', 'Dra.', 'Cdor.', 'Sr.'] },
  companies: {
    roots: LATIN_AMERICAN_ROOTS,
    trades: [...LATIN_AMERICAN_TRADES, 'Argentina', 'del Plata'],
    forms: words(
      'S.A. | S.A. | SA | S.R.L. | S.R.L. | SRL | S.A.S. | S.A.U. | S.C.A. | Coop. Ltda. | S.A.I.C. | Asociación Civil',
    ),
    prefixes: words(
      'Grupo | Establecimiento | Laboratorios | Estudio | Sanatorio | Cooperativa | Compañía | Industrias | Frigorífico | Bodega | Consultora',
    ),
    ands: ['y', '&', 'e Hijos', 'Hnos. y'],
    trading: ['nombre de fantasía', 'marca', 'nombre comercial', 'conocida como'],
    whole: words(`Clínica * | Fundación * | Universidad * | Estudio * | Laboratorio * | Transportes * |
      Universidad Nacional de la Llanura Alta | Obra Social del Personal de Datos | Cooperativa Eléctrica de Laguna Brava Ltda. | Banco de la Pampa Verde S.A.
      Fundación Caldén | Hospital Privado Los Ceibos | Cámara Austral de Software`),
  },
  certifiers: {
    ...LATIN_AMERICAN_CERTIFIERS,
    whole: [
      ['Instituto Rioplatense de Normas y Evaluación', 'IRNE'],
      ['Organismo Argentino de Verificadores', 'OAV'],
      ['Consejo Federal de la Calidad', 'COFECAL'],
    ],
    forms: ['S.A.', 'Argentina S.A.', 'S.R.L.', 'Argentina', 'Asociación Civil'],
  },
  grammar: grammarOf(`
address: <street>//<town> | <street>, <room>//<town> | <street> <room>//<town> | <street>, <room>, <town> | <street> - <town> | <street>//<code>//<town> | <street>, <town> | <house>//<town>
street: <way> <name> <no> | <name> <no> | <name> Nº <no> | <way> <name> <no> | <way> <name> s/n | Ruta Nacional ## km ## | Calle %# Nº <no> | Calle %# e/ %# y %#
way: Av. | Avda. | Calle | Bv. | Avenida | Diag. | Pje.
name: <first> <last> | <last> | Dr. <last> | Corrientes | Leandro Alem | San Martín | Libertador | Belgrano | Rivadavia | Bartolomé Mitre | Hipólito Yrigoyen | Colón | Las Heras | Córdoba | Maipú | Juramento | Uruguay | Pellegrini
no: %## | %### | %###
room: Piso % | Piso %° | %º piso, of. %0% | %° "B" | piso %# dpto. A | Of. % | PB | Local % | piso % oficina %##
code: C1###@@@ | (C1###@@@) | B1###@@@ | CP 1###
house: Parque Industrial <name>, lote %# | Parque Tecnológico <name>, edificio % | Polo Empresarial <name>, Calle % Nº %##
town: Ciudad Autónoma de Buenos Aires | C1###@@@ Ciudad Autónoma de Buenos Aires | CABA | (C1###@@@) CABA | C.A.B.A. | Buenos Aires | (X5###@@@) Córdoba | Córdoba, Pcia. de Córdoba | S2000@@@ Rosario, Santa Fe
  | Mendoza (M5500) | La Plata, Provincia de Buenos Aires | B1###@@@ Vicente López, Pcia. de Buenos Aires | San Miguel de Tucumán, Tucumán | Tandil, Bs. As. | Neuquén (8300) | Capital Federal | Pilar, Prov. de Bs. As.
accreditor: OAA//OCSG 00% | OAA//OCSC 0## | OAA//OC-SG-00% | Organismo Argentino de Acreditación//OCSG 0## | Organismo Argentino de Acreditación (OAA)//OCSG 00%
phone: +54 11 #### #### | (011) ####-#### | +54 9 351 ###-#### | 0800-###-#### | (0341) ###-####
registration: CUIT 30-########-% | C.U.I.T. 33-########-9 | CUIT: 30-########-# | I.G.J. Nº 1######
`),
});

export const peru = romanceCountry({
  code: 'PE',
  names: ['Perú', 'PERÚ', 'Perú', 'Peru'],
  isTwoSurnames: true,
  people: { ...LATIN_AMERICAN_PEOPLE, titles: ['Ing.', 'Sr.', 'Sra.', 'Dr.', 'Mg.', 'Lic.'] },
  companies: {
    roots: LATIN_AMERICAN_ROOTS,
    trades: [...LATIN_AMERICAN_TRADES, 'Perú', 'del Perú'],
    forms: words(
      'S.A.C. | S.A.C. | S.A.C. | SAC | S.A. | S.A.A. | E.I.R.L. | EIRL | S.R.L. | S. Civil de R.L. | Sociedad Anónima Cerrada | Perú S.A.C.',
    ),
    prefixes: words(
      'Grupo | Corporación | Inversiones | Consorcio | Servicios | Laboratorios | Compañía | Negociaciones | Clínica | Estudio',
    ),
    ands: ['y', '&', 'e Hijos', '-'],
    trading: ['nombre comercial', 'marca', 'también', 'antes'],
    whole: words(`Clínica * | Fundación * | Universidad * | Estudio * | Laboratorio * | Transportes * |
      Universidad Privada del Altiplano | Caja Municipal de Ahorro de Puquiyoc | Cooperativa Cafetalera Selva Viva | Clínica San Isidoro Labrador
      Instituto Peruano de Datos Aplicados | Autoridad Portuaria de Ensenada`),
  },
  certifiers: {
    ...LATIN_AMERICAN_CERTIFIERS,
    whole: [
      ['Instituto Andino de Certificadores', 'IACER'],
      ['Centro Peruano de Conformidad', 'CEPECO'],
    ],
    forms: ['S.A.C.', 'Perú S.A.C.', 'del Perú', 'S.A.', 'Perú'],
  },
  grammar: grammarOf(`
address: <street>//<town> | <street>, <room>//<town> | <street>, <room>, <town> | <street>, <urb>, <town> | <street>//<urb>//<town> | <street> <room> - <town>
street: <way> <name> N° <no> | <way> <name> <no> | <way> <name> Nro. <no> | <way> <name> Mz. @ Lt. % | <way> <name> №<no>
way: Av. | Avenida | Calle | Jr. | Jirón | Psje. | Av.
name: <first> <last> | Los <last> | Mariscal <last> | Javier Prado Este | Los Álamos | El Derby | Arequipa | Las Camelias | Petit Thouars | Bolognesi | La Marina | República de Panamá | Los Jazmines | San Borja Norte | Ejército
no: %## | %### | %##
room: Piso % | Of. %0% | Int. %0% | Dpto. %0% | oficina %0% | Torre A, piso %#
urb: Urb. <place> | Urbanización <place> | Zona Industrial <place>
place: Santa Catalina | El Remanso | San Antonio | Los Laureles | Chacarilla | La Aurora
town: San Isidro, Lima | Lima | Miraflores - Lima | Lima 27 | Santiago de Surco, Lima | Arequipa | Trujillo, La Libertad | Lima 15036 | Callao | San Isidro, Lima, Lima | Surquillo (Lima) | Cusco | Piura
accreditor: INACAL//OCSG-00% | INACAL-DA//OCSG-00% | INACAL - DA//OC-0## | Instituto Nacional de Calidad//OCSG-00%
phone: +51 1 ### #### | (01) ###-#### | (511) ###-#### | +51 9## ### ###
registration: RUC 20######### | R.U.C. N° 20######### | RUC: 20#########
`),
});
