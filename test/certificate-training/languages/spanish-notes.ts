import type { Language } from '../language.js';
import { lines, words } from '../listed.js';

export const spanishSmallPrint: Pick<
  Language,
  'verification' | 'overSignature' | 'roles' | 'notes' | 'feet' | 'siteNames'
> = {
  verification: lines(`
    La validez de este certificado puede comprobarse en {verifyAt}.
    Compruebe la autenticidad de este certificado: {verifyAt}
    El estado del certificado se consulta en {verifyAt} introduciendo el número {number}.
    Para confirmar la vigencia visite {verifyAt} o escanee el código.
    Solo la versión publicada en {verifyAt} es válida.
    Empresas certificadas: {verifyAt}
    Documento electrónico; consulte su estado en {verifyAt}
    Puede solicitar información sobre este certificado en {email} o en {verifyAt}.
    Registro de organizaciones certificadas por {body}: {verifyAt}
    {verifyAt}
    Código seguro de verificación {otherNumber}, en {verifyAt}
    Escanee para verificar ({verifyAt})
    La autenticidad se verifica en línea, {verifyAt}, o llamando al {phone}.
  `),
  overSignature: lines(`
    Por {body}
    En nombre de {body}
    En representación de {body}
    Por la entidad de certificación
    Firma autorizada
    Aprobado por
    Fdo.:
    Firmado en nombre de {body}
    En Madrid, a {issued}
    Por delegación del comité de certificación
    El director general y, por su delegación,
    La dirección de {body}
    Atentamente,
  `),
  roles: words(`
    Director General | Directora General | Director de Certificación | Directora de Certificación | Gerente | Gerente General | Gerente de Certificación
    Director Técnico | Directora Técnica | Presidente | Presidenta del Comité de Certificación | Responsable de Certificación | Consejero Delegado
    Director Ejecutivo | Directora Ejecutiva | Representante Legal | Jefe de Certificación | Coordinadora de Certificación | Director de Operaciones
    Director Regional | Gerente de País | Apoderado | Administrador único | Secretario del Consejo | Vicepresidenta de Certificación | Gerente Técnico
    Decisor de la certificación | Director de Evaluación de la Conformidad | Responsable del esquema | CEO`),
  notes: lines(`
    Anexo al certificado {number} otorgado a {holder}
    {holder} se compromete a informar a {body} de cualquier cambio relevante.
    Oficina local: {otherCompany}, {otherAddress}, {phone}
    El certificado otorgado a {holder} el {issued} no cubre los productos.
    Cuenta de cliente {otherNumber}, expediente abierto el {otherDay} por {otherPerson}
    © {body}. Todos los derechos reservados.
    Norma publicada por ISO en Ginebra, Suiza.
    Auditoría inicial del {otherDay}, equipo: {otherPerson} (jefe)
    Suspensión o retirada: véanse las condiciones generales, edición de {otherDay}.
    Inscrita en el registro con fecha {otherDay}. {registration}
    Este certificado es propiedad de {body} y debe devolverse cuando se solicite.
    Prohibida la reproducción parcial de este certificado.
    Formato F-CER-{otherNumber}, rev. 4, {otherDay}
    Impreso el {otherDay}
    {registration}
    {body} – inscrita en el Registro Mercantil – {registration}
    Documento firmado electrónicamente; las copias impresas carecen de validez.
    Este certificado anula y sustituye al certificado nº {otherNumber}, emitido el {otherDay}.
    El presente certificado no supone la evaluación de conformidad de los sistemas de IA exigida por la legislación.
    La auditoría fue realizada por {otherPerson} por cuenta de {otherCompany}.
    Reclamaciones: {email} o {phone}.
    Los centros incluidos se relacionan en el anexo, que forma parte inseparable del certificado.
    Sujeto al cumplimiento del contrato nº {otherNumber}, firmado el {otherDay}.
    El alcance no incluye las actividades de la filial {otherCompany}.
    {otherCompany}, {otherAddress}, es oficina local de {body}.
    Próxima auditoría a más tardar el {nextAudit}
    Este documento consta de una página y un anexo.
    El uso de la marca se rige por el reglamento RG-{otherNumber}, en vigor desde el {otherDay}.
    Norma publicada en diciembre de 2023; se aplican además los requisitos legales de cada país.
    Certificado emitido en español e inglés; prevalece la versión española.
    Gestor del expediente: {otherPerson} – Referencia interna {otherNumber}
    El mantenimiento de la certificación exige al menos un seguimiento por año natural.
    Puede existir un intervalo entre dos ciclos de certificación.
    El incumplimiento de las condiciones puede dar lugar a la suspensión o retirada de este certificado.
    Copia no controlada una vez impresa
    Emitido en el marco de una auditoría combinada, informe {otherNumber}.
    Dirección para correspondencia: {otherAddress}
    Acuerdo de reconocimiento suscrito con {otherCompany} el {otherDay}
    Capital social: 60.000 €. {registration}
  `),
  feet: lines(`
    {body} – {registration} – {bodyAddress} – {phone}
    {bodyAddress} – {website} – {email}
    Emitido por {body} – {website}
    {otherCompany} en nombre de {body} – {otherAddress}
    Consultas: {email} – {phone}
    {body}
    {bodyAddress} | {phone}
    {body}, {bodyAddress}
    {body} – {bodyAddress} – Tel. {phone} – {website}
    {body} | {bodyAddress} | {email}
    Domicilio social: {bodyAddress}. {registration}
    {bodyAddress}
    {website}
    {body} · {registration} · {website}
    {body} • {bodyAddress} • Teléfono: {phone} • Correo: {email}
    Certificado nº {number} – página 1 de 2
    {body}, entidad acreditada por {accreditor}, {bodyAddress}
    Certificado emitido por {body}, {bodyAddress}, {registration}
    {number} · edición {revision} · {website}
    Tel. {phone} – {email} – {website}
    Oficina emisora: {body}, {bodyAddress}
    F-{otherNumber} – versión del {otherDay} – {body}
    {body}, empresa del grupo {otherCompany}. {bodyAddress}
    {title} {number} | 1 de 1
  `),
  siteNames: words(`
    Delegación de Sevilla | Oficina de Madrid | Centro de datos | Centro de datos principal | Planta 2 | Fábrica | Almacén | Laboratorio | Sucursal
    Sucursal Norte | Centro de investigación | Centro de operaciones | Centro de atención al cliente | Oficina comercial | Sede corporativa
    Campus | Planta de producción | Centro logístico | Oficina regional | Clínica | Sede Medellín | Oficina Guadalajara | Centro de respaldo
    Unidad de desarrollo | Agencia | Nave industrial | Estudio | Centro tecnológico`),
};
