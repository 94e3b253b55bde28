import { grammarOf } from '../grammar.js';
import { words } from '../listed.js';
import {
  LATIN_AMERICAN_CERTIFIERS,
  LATIN_AMERICAN_PEOPLE,
  LATIN_AMERICAN_ROOTS,
  LATIN_AMERICAN_TRADES,
} from './latin-american-names.js';
import { romanceCountry } from './romance-country.js';

export const colombia = romanceCountry({
  code: 'CO',
  names: ['Colombia', 'COLOMBIA', 'Colombia'],
  isTwoSurnames: true,
  people: { ...LATIN_AMERICAN_PEOPLE, titles: ['Ing.', 'Dr.', 'Dra.', 'Sr.', 'Ing.', 'Lic.'] },
  companies: {
    roots: LATIN_AMERICAN_ROOTS,
    trades: [...LATIN_AMERICAN_TRADES, 'Colombia', 'de Colombia'],
    forms: words(
      'S.A.S. | S.A.S. | S.A.S. | SAS | S.A. | S.A. E.S.P. | Ltda. | LTDA | S.A.S. BIC | & Cía. S. en C. | E.I.C.E. | Sucursal Colombia | S.A.S. – En reorganización',
    ),
    prefixes: words(
      'Grupo | Comercializadora | Fundación | Cooperativa | Inversiones | Compañía | Organización | Laboratorios | Corporación | Caja',
    ),
    ands: ['y', '&', 'y Asociados', '-'],
    trading: ['nombre comercial', 'marca', 'sigla', 'establecimiento'],
    whole:
      words(`Clínica * | Fundación * | Hospital * E.S.E. | Universidad * | Colegio * | Notaría * | Transportes * |
      Caja de Compensación Familiar del Páramo | Universidad del Altiplano Verde | Cooperativa Multiactiva La Ceiba | Hospital Universitario San Blas E.S.E.
      Empresas Públicas de Valleflorido E.S.P. | Fundación Clínica Los Guayacanes | Fondo de Empleados del Litoral | Corporación Ruta del Dato`),
  },
  certifiers: {
    ...LATIN_AMERICAN_CERTIFIERS,
    whole: [
      ['Instituto Colombiano de Evaluación y Sistemas', 'ICES'],
      ['Corporación Nacional de Certificadores', 'CONACER'],
      ['Consejo Andino de la Calidad', 'CACAL'],
    ],
    forms: ['S.A.S.', 'Colombia S.A.S.', 'S.A.', 'Colombia', 'Ltda.'],
  },
  grammar: grammarOf(`
address: <street>//<town> | <street>//<town> | <street>, <room>//<town> | <street> <room>//<town> | <street>, <room>, <town> | <street>, <town> | <street>//Barrio <barrio>//<town> | <house>//<town>
street: <way> <no><side> № <no><side>-## | <way> <no> № <no>-## | <way> <no> No. <no>-%# | <way> <no><side> No. <no> <side> - ## | <way> <no> N° <no>-## | <way> <no> № <no>-## Sur | <way> <no> Nro. <no> – ##
way: Calle | Carrera | Cra. | Cl. | Cra | Av. Calle | Avenida Carrera | Ak | Transversal | Diagonal | Autopista Norte | Carrera | Calle | KR | Av.
no: %# | %# | % | 1##
side: | | | A | B | Bis | A Bis
room: Piso % | Oficina %0% | Of. %0% | Torre %, piso %# | Edificio <barrio>, Of. %0% | Local % | Interior % | Bodega % | Oficinas %0% y %0% | Ed. <barrio>
barrio: El Nogal | Los Sauces | La Castellana | Santa Paula | El Prado | Torre Vértice | Centro Empresarial Arrecife | Laureles | La Soledad
house: Km % Vía <barrio>, Zona Franca, bodega %# | Zona Franca <barrio>, Mz. %, Lote %# | Autopista Medellín Km %,5, Parque <barrio>
town: Bogotá, D.C. | Bogotá D.C. | Bogotá D.C., Cundinamarca | Medellín, Antioquia | Medellín (Antioquia) | Medellín | Cali, Valle del Cauca | Cali - Valle | Barranquilla, Atlántico
  | Bucaramanga (Santander) | Cartagena, Bolívar | Pereira, Risaralda | Manizales | Tocancipá, Cundinamarca | Envigado - Antioquia | 1102## Bogotá | Chía, Cundinamarca
accreditor: ONAC//<acc> | ONAC//<acc> | ONAC//<acc> | Organismo Nacional de Acreditación de Colombia//<acc> | ONAC – Organismo Nacional de Acreditación de Colombia//<acc>
acc: 0#-CSG-00# | 1#-CSG-0## | 1#-CSG-00# | 2#-CSG-00# | ISO/IEC 17021-1:2015 1#-CSG-00#
phone: +57 601 ### #### | (57-1) ### ## ## | 604 ### ## ## | +57 3## ### #### | PBX (601) #######
registration: NIT 900.###.###-% | NIT 8##.###.###-% | NIT. 901######-% | Matrícula mercantil 0##### de la Cámara de Comercio de Bogotá
`),
});
