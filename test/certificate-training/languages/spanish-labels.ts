import type { Language } from '../language.js';
import { pairs, words } from '../listed.js';

export const spanishLabels: Language['labels'] = {
  number: words(`
    Certificado nº | Nº de certificado | Número de certificado | N.º de certificado | Certificado N.º | Certificado No. | No. de certificado
    Número de registro | Nº de registro | Registro nº | Código de certificado | Código del certificado | Referencia del certificado | Ref. certificado
    Certificado número | CERTIFICADO Nº | NÚMERO DE CERTIFICADO | Nuestra referencia | Referencia | Identificador del certificado | Nº
    Núm. de certificado | Certificación No. | Folio | Folio del certificado | Número de certificación | Expediente de certificación | Registro de empresa
    Certificado con número | Clave del certificado | ID del certificado | Matrícula | Nro. de certificado | Certificado Nro.`),
  holder: words(`
    Organización | Empresa | Razón social | Titular | Titular del certificado | Cliente | Nombre de la organización | Nombre de la empresa
    Organización certificada | Empresa certificada | Entidad | Entidad certificada | Otorgado a | Concedido a | Emitido a favor de | Emitido a
    Nombre o razón social | Denominación social | Nombre | Se otorga a | Expedido a | Compañía | Denominación | EMPRESA | ORGANIZACIÓN
    Razón Social | Licenciatario | Nombre del cliente | Beneficiario | Certificado a nombre de | Persona jurídica | Sociedad`),
  holderAddress: words(`
    que se realizan en | que se realiza en | que se llevan a cabo en | Actividades realizadas en | Lugar de realización | Dirección donde se realiza la actividad |
    Dirección | Domicilio | Domicilio social | Dirección social | Dirección fiscal | Sede | Sede social | Sede central | Ubicación | Emplazamiento
    Domicilio legal | Dirección principal | Emplazamiento principal | Centro principal | Dirección de la organización | Oficina principal
    con domicilio en | Con domicilio social en | Dirección del emplazamiento | Sitio principal | Localización | DIRECCIÓN | Casa matriz
    Domicilio fiscal | Dirección de la sede central | Oficinas centrales | Sita en | Dirección comercial`),
  standard: words(`
    Norma | Norma de referencia | Norma aplicable | Referencial | Estándar | Conforme a | Según la norma | Conforme a la norma | Norma certificada
    Documento normativo | Norma de certificación | Criterios de certificación | Requisitos | Conforme con la norma | Criterio de auditoría
    Norma(s) | Norma internacional | NORMA | Esquema | Documento de referencia | Norma de sistema de gestión | Cumple con`),
  scope: words(`
    Alcance | Alcance de la certificación | Alcance certificado | Alcance del certificado | Alcance del sistema | Para las siguientes actividades
    Para las actividades de | Actividades | Actividades certificadas | Campo de aplicación | Ámbito | Ámbito de aplicación | Ámbito de la certificación
    Alcance del sistema de gestión | ALCANCE | Alcance de certificación | Actividad | Actividades cubiertas | Alcance del registro | Objeto
    Aplicable a | Descripción del alcance | Campo de actividad | Sistema aplicado a | Servicios certificados | Procesos certificados | Productos y servicios`),
  sites: words(`
    y en los siguientes emplazamientos | Ámbito geográfico | Relación de sedes | Detalle de centros |
    Emplazamientos | Otros emplazamientos | Centros | Centros certificados | Sedes | Otras sedes | Sitios | Sitios incluidos | Sitios cubiertos
    Ubicaciones | Emplazamientos incluidos | Relación de centros | Listado de emplazamientos | Instalaciones | Delegaciones | Sucursales
    Sitios adicionales | Ubicaciones adicionales | Centros de trabajo | Que se realizan en | Direcciones incluidas en el alcance | Otros centros
    Emplazamientos adicionales | Lugares de actividad | Plantas`),
  body: words(`
    Entidad de certificación | Organismo de certificación | Entidad certificadora | Emitido por | Expedido por | Certificado por | Certificadora
    Organismo certificador | Entidad emisora | Otorgado por | Casa certificadora | Emisor | Oficina emisora | Certificador | Organismo emisor
    Concedido por | En nombre de | Por la entidad | Entidad | Registrador | ENTIDAD DE CERTIFICACIÓN`),
  bodyAddress: words(`
    Dirección de la entidad | Domicilio de la entidad de certificación | Oficina | Oficina emisora | Sede | Dirección del organismo | Domicilio
    Dirección de la certificadora | Oficina central | Dirección | Oficina que emite | Lugar de emisión | Domicilio social | Delegación`),
  accreditor: words(`
    Acreditado por | Acreditada por | Acreditación | Entidad de acreditación | Organismo de acreditación | Organismo acreditador | Acreditación otorgada por
    Bajo acreditación de | Bajo la acreditación de | Entidad acreditadora | Acreditador | Acreditación de | Entidad acreditada por | ACREDITACIÓN
    Certificación acreditada por | Reconocida por | Acreditación concedida por`),
  accreditationNumber: words(`
    Nº de acreditación | Acreditación nº | Número de acreditación | Acreditación N.º | Acreditación No. | Código de acreditación | Ref. acreditación
    Acreditación número | Alcance de acreditación nº | Expediente de acreditación | Registro de acreditación | No. de acreditación | Acred. nº
    Referencia de acreditación | Certificado de acreditación | Acreditación | Acreditación Nro.`),
  first: words(`
    Fecha de primera emisión | Primera emisión | Fecha de emisión inicial | Emisión inicial | Fecha de certificación inicial | Certificación inicial
    Fecha de primera certificación | Primera certificación | Certificado desde | Certificada desde | Fecha inicial de certificación | Fecha inicial
    Fecha de concesión inicial | Concesión inicial | Fecha de alta | Fecha de otorgamiento inicial | Otorgamiento | Fecha original de certificación
    Fecha de aprobación original | Aprobación original | Certificado por primera vez | Fecha de registro inicial | Emisión original | Desde
    Fecha 1ª emisión | 1ª emisión | Primera concesión | FECHA DE PRIMERA EMISIÓN | Fecha de inicio del primer ciclo | Fecha de certificación original`),
  issued: words(`
    Fecha de emisión | Emitido el | Emisión | Fecha de expedición | Expedido el | Fecha del certificado | Fecha de emisión actual | Emisión actual
    Fecha de última emisión | Última emisión | Fecha de modificación | Fecha de actualización | Fecha de renovación | Renovado el | Fecha
    Fecha de esta emisión | Fecha de emisión del certificado | Fecha de concesión | Concedido el | Fecha de reemisión | FECHA DE EMISIÓN
    Fecha de otorgamiento | Fecha de firma | Fecha de revisión | Emitido con fecha | Fecha de la presente edición | Dado en fecha | Fecha de edición
    Fecha de emisión (dd/mm/aaaa) | Modificación | Última modificación | Fecha de publicación`),
  effective: words(`
    Este certificado es válido desde | Válido desde (dd/mm/aaaa) | Vigencia (desde) |
    Válido desde | Fecha de entrada en vigor | Fecha de inicio | Vigente desde | Inicio de vigencia | Fecha de efecto | Fecha efectiva | Vigencia desde
    Fecha de inicio de validez | Validez desde | En vigor desde | Válido a partir de | Inicio del ciclo | Inicio de validez | Fecha de vigencia
    Con efecto desde | Vigencia a partir de | Fecha de inicio del ciclo | Efectivo desde | Válido del | Fecha de inicio de la certificación
    A partir de | Surte efectos desde`),
  decided: words(`
    Fecha de decisión | Fecha de la decisión de certificación | Decisión de certificación | Fecha de decisión de certificación | Decisión del
    Fecha del dictamen | Dictamen de certificación | Fecha de resolución | Resolución | Acuerdo de certificación | Fecha de aprobación
    Fecha del comité de certificación | Comité de certificación | Decidido el | Fecha de la resolución de certificación | Fecha del acuerdo`),
  expires: words(`
    Este certificado es válido hasta | Validez (dd/mm/aaaa) | Vigencia (hasta) | Caduca |
    Fecha de expiración | Expira el | Fecha de caducidad | Caduca el | Caducidad | Válido hasta | Válido hasta el | Vigente hasta | Vigencia hasta
    Fecha de vencimiento | Vence el | Vencimiento | Fecha de fin de validez | Fin de vigencia | Validez hasta | Certificado válido hasta | Expiración
    Fecha de validez | Hasta | Fecha final | FECHA DE EXPIRACIÓN | FECHA DE VENCIMIENTO | Término de vigencia | Fecha de término | Vencimiento del certificado
    Fecha de expiración (dd/mm/aaaa) | En vigor hasta | Fin del ciclo | Fecha límite de validez | Válido al | Fecha de cierre del ciclo`),
  surveyed: words(`
    Fecha de auditoría | Fecha de la auditoría | Última auditoría | Fecha de última auditoría | Auditoría realizada el | Fecha de evaluación
    Última auditoría de seguimiento | Fin de la auditoría | Fecha de fin de auditoría | Auditoría de certificación | Fecha de la última evaluación
    Auditado el | Último día de auditoría | Auditoría de renovación | Última visita | Fecha de la última visita`),
  nextAudit: words(`
    Próxima auditoría | Próxima auditoría antes del | Próximo seguimiento | Fecha de próxima auditoría | Próxima auditoría de seguimiento
    Renovación antes de | Seguimiento 1 | Seguimiento 2 | Primera vigilancia | Segunda vigilancia | Próxima vigilancia | Auditoría de recertificación
    Recertificación antes del | Próximo control | Próxima visita`),
  periodFrom: words(`
    Inicio del periodo | Periodo desde | Desde | Desde el | Fecha de inicio del periodo | Del | Comienzo del periodo examinado | Periodo comprendido desde
    Primer día | Apertura del periodo | Periodo iniciado el | Período desde`),
  periodTo: words(`
    Fin del periodo | Periodo hasta | Hasta | Hasta el | Fecha de fin del periodo | Al | Cierre del periodo | Último día | Periodo concluido el
    Fin del periodo examinado | A fecha de | Período hasta`),
  validity: words(`
    Validez | Vigencia | Periodo de validez | Período de vigencia | Ciclo de certificación | Vigencia del certificado | Validez del certificado
    Plazo de validez | Ciclo | Fechas de validez | Periodo de certificación | VIGENCIA | Ciclo vigente | Validez de la certificación | Duración`),
  soa: words(`
    Declaración de aplicabilidad | Declaración de Aplicabilidad (DdA) | DdA | SoA | Versión de la declaración de aplicabilidad | Declaración de aplicabilidad vigente
    Declaración de aplicabilidad, versión | Documento de aplicabilidad | Declaración de aplicabilidad de fecha | Ref. declaración de aplicabilidad
    Según declaración de aplicabilidad | Enunciado de aplicabilidad | Declaración de Aplicabilidad, rev. | DECLARACIÓN DE APLICABILIDAD`),
  signatory: words(`
    Firmado por | Firma | Firmado | Fdo. | Fdo.: | Autorizado por | Aprobado por | Firma autorizada | Por la entidad | Director | Nombre
    Suscrito por | Emitido por | Firmante | En representación de la entidad | Autoriza | Aprobó | Responsable | Por poder | Firma y sello`),
  revision: words(`
    Revisión | Rev. | Versión | Edición | Edición nº | Revisión nº | N.º de revisión | Número de versión | Emisión nº | Versión del certificado
    Rev | Modificación nº | Núm. de edición | Actualización | Ver. | Revisión del certificado | Número de emisión | Edición del certificado`),
  verifyAt: words(`
    Verificación | Verificar en | Verifique en | Compruebe la validez en | Autenticidad del certificado | Validez consultable en | Consulta de validez
    Verificación en línea | Consultar en | Registro público | Enlace de verificación | Comprobación de autenticidad | Estado del certificado en
    Registro de empresas certificadas | Valide este certificado en | Valídelo en | Confirmar vigencia en`),
};

export const spanishOtherLabels: Language['otherLabels'] = pairs(`
  Nº de cliente = {otherNumber}
  Expediente = {otherNumber}
  Contrato nº = {otherNumber}
  Informe de auditoría = {otherNumber} de {otherDay}
  Persona de contacto = {otherPerson}
  Contacto = {otherPerson}, tel. {phone}
  Auditor jefe = {otherPerson}
  Auditora líder = {otherPerson}
  Representante legal = {otherPerson}
  Fecha de impresión = {otherDay}
  Impreso el = {otherDay}
  Formato = F-{otherNumber}
  Sustituye al certificado nº = {otherNumber}
  Anula y sustituye a = {otherNumber} de {otherDay}
  Página = 1 de 2
  Pág. = 1/1
  Código EA = 33
  Sector IAF = 33, 35
  CNAE = 6201
  CIIU = 6202
  Nº de empleados = 120
  Número de sitios = 4
  Tipo de auditoría = Renovación
  Estado = Vigente
  Estado del certificado = En vigor
  Idioma = Español
  Teléfono = {phone}
  Correo electrónico = {email}
  Sitio web = {website}
  CIF = B-84512230
  NIT = 900.214.553-7
  RFC = NTM140312QX4
  RUT = 76.214.350-K
  CUIT = 30-71452214-8
  Empresa matriz = {otherCompany}
  Entidad colaboradora = {otherCompany}
  Próxima auditoría antes del = {nextAudit}
  Seguimiento anual antes del = {nextAudit}
`);
