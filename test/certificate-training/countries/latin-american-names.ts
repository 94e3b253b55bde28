import { words } from '../listed.js';

/** Given names and surnames heard from Tijuana to Ushuaia. */
export const LATIN_AMERICAN_PEOPLE = {
  first: words(`
    Alejandra | Juan Carlos | María Fernanda | Luis | Guadalupe | Diego | Valentina | Jorge Iván | Claudia | Rodrigo | Paola | Hernán | Ximena | Ricardo | Gabriela
    Martín | Sofía | Fernando | Luz Marina | Sebastián | Verónica | Óscar | Constanza | Pablo | Rosario | Camilo | Daniela | Eduardo | Milagros | Ignacio | Patricia | Germán`),
  last: words(`
    Hernández | Restrepo | Quispe | Fuentes | Valdés | Cárdenas | Echeverri | Mendoza | Rojas | Bustamante | Salazar | Ocampo | Villarreal | Aguirre | Palacios | Zamora
    Mamani | Ferreyra | Iturriaga | Contreras | Arango | Peralta | Montes | Huamán | Castañeda | Sepúlveda | Molina | del Castillo | Bianchi | Larraín | Urrutia | Ponce | Ávila | Becerra | Cifuentes | Delgadillo | Escobedo | Figueroa | Galindo | Henao | Ibáñez | Jaramillo | Lozano | Medrano | Nieto | Olivares | Pacheco | Quintero | Robledo | Sandoval | Tapia | Uribe | Velasco | Yáñez | Zúñiga | Muñoz | Cornejo | de los Ríos | Schmidt | Paredes`),
};

/** Words companies south of Mexico are called by. */
export const LATIN_AMERICAN_ROOTS = words(`
  Andina | Cóndor | Austral | Páramo | Cordillera | Ceiba | Pacífico | Horizonte | Puente Alto | Llanura | Guayacán | Sur | Vertiente | Altiplano | Inti | Pampa | Arrayán
  Cauce | Orquídea | Nevado | Copihue | Meridiana | Bahía | Tierra Firme | Lapacho | Caldén | Amauta | Selva Viva`);

export const LATIN_AMERICAN_TRADES = words(`
  Tecnología | Soluciones | Consultores | Servicios | Salud | Financiera | Logística | Sistemas | Digital | Software | IA | Analítica | Ingeniería | Seguros | Minería
  Telecomunicaciones | Energía | Alimentos | Innovación | Datos | Pagos | Educación | Latam | Labs | Agro | Forestal | BPO | Cloud`);

/** What certification bodies south of Mexico are called by. */
export const LATIN_AMERICAN_CERTIFIERS = {
  roots: words(
    'Andicert | Certifica Sur | Avalia | Conforma | Austral | Referente | Sello Sur | Criterio | Garantía | Cima | Normativa | Rumbo',
  ),
  trades: words(`
    Certificación | Certificación | Certificaciones | Calidad | Evaluación | Conformidad | Certificadora | Internacional | Registro | Auditores | Latinoamérica | Normas
    Verificación | Cert | Assurance`),
  purposes: words(
    `para la calidad de los servicios | de evaluación de sistemas | nacional de verificación | de normas y procesos | para la confianza digital | del Sur para la conformidad | andino de auditoría | de sistemas de gestión | latinoamericano de la calidad`,
  ),
  prefixes: words(
    'Instituto | Organismo | Corporación | Asociación | Centro | Entidad Certificadora | Casa | Consejo | Bureau | Agencia',
  ),
};
