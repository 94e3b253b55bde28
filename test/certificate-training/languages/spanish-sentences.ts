import type { Language } from '../language.js';
import { lines } from '../listed.js';

export const spanishCertifying: Pick<
  Language,
  'before' | 'after' | 'sentences' | 'beforeScope' | 'days' | 'accreditations' | 'applicability'
> = {
  before: lines(`
    Nos complace certificar a
    La entidad de certificación {body} confirma mediante este documento que
    En aplicación de su reglamento, {body} certifica
    Certificado conforme:
    El presente documento, expedido por {body} con el número {number}, acredita que
    Por resolución de fecha {decided} se otorga el presente certificado a
    Su sistema ha sido auditado. Certificamos a
    Empresa certificada
    El certificado nº {number} es otorgado por {body} a
    Reconoce que el sistema implantado por
    certifica que
    Certificamos que
    Se certifica que
    Por la presente se certifica que
    Por el presente certificamos que la organización
    El presente certificado acredita que
    Este certificado se otorga a
    Se otorga el presente certificado a
    Otorga el presente certificado a:
    Concedido a
    Otorgado a
    Emitido a favor de
    Certificado concedido a la empresa
    {body} certifica que la organización
    {body} certifica que el sistema de gestión de
    {body} otorga a
    {body} hace constar que
    El sistema de gestión de
    El sistema de gestión de la inteligencia artificial de
    Ha sido auditado y aprobado el sistema de gestión de
    Se hace constar que la empresa
    La entidad abajo firmante certifica que
    Confirmamos que la sociedad
    Tras la auditoría realizada, se concede la certificación a
    Vista la propuesta del comité de certificación, se certifica a
    Queda certificada la organización
    En virtud de la evaluación efectuada por {body}, se reconoce a
    concede el derecho de uso de la marca a
    Da fe de que el sistema implantado por
    CERTIFICA QUE LA EMPRESA
    Por cuanto ha cumplido los requisitos aplicables, se extiende este certificado a
    La certificación ha sido concedida a la entidad
    Reconoce y certifica a
  `),
  after: lines(`
    (en adelante, «la organización») aplica los requisitos de {standard}
    para los centros y actividades descritos en el anexo, según {standard}
    conforme al referencial {standard}; certificado válido hasta el {expires}
    y cumple, en todos los procesos citados, {standard}
    cuyo sistema de gestión de IA ha sido considerado eficaz y conforme con {standard}
    ha sido inscrita por {body} con arreglo a {standard}
    suministra y utiliza sistemas de IA con respeto a {standard}
    ha sido reconocida conforme con los siguientes criterios de auditoría: {standard}
    dispone de un sistema de gestión de la inteligencia artificial conforme con la norma {standard}
    dispone de un sistema de gestión conforme a {standard}
    ha implantado y mantiene un sistema de gestión que cumple los requisitos de {standard}
    ha sido evaluada y cumple con los requisitos de {standard}
    ha sido auditado y se ha encontrado conforme con {standard}
    cumple con los requisitos de la norma
    es conforme con las exigencias de {standard} para las siguientes actividades
    para las actividades siguientes:
    ha establecido un sistema de gestión de IA de acuerdo con {standard}. Certificado nº {number}.
    ha demostrado su conformidad con {standard} en la auditoría finalizada el {surveyed}
    está certificada desde el {first} según {standard}
    y los centros que figuran en el anexo satisfacen {standard}
    aplica un sistema de gestión evaluado por {body} frente a {standard}
    satisface los requisitos de {standard}, con el alcance que se indica
    ha superado satisfactoriamente la auditoría según {standard}
    gestiona el desarrollo y el uso de sistemas de IA conforme a lo previsto en {standard}
    opera un sistema de gestión de inteligencia artificial de conformidad con {standard}
    mantiene implementado un Sistema de Gestión que cumple con {standard}
    cuyo sistema ha sido verificado por {body} el {surveyed}
    con sede en la dirección indicada, reúne las condiciones de {standard}
    ha obtenido la certificación {standard} bajo las reglas de {body}
    respecto de {standard}
    respeta los criterios de {standard} en el marco de
    acredita la implantación eficaz de {standard} sin no conformidades mayores
    se ajusta a lo establecido en {standard} y tiene derecho a usar la marca de {body}
  `),
  sentences: lines(`
    El sistema de gestión implantado por {holder} para {scope} ha sido evaluado por {body} y considerado conforme con {standard}.
    {body}, con sede en {bodyAddress}, expide a {holder} el certificado nº {number} para {scope}
    Concedido a la empresa {holder}, {holderAddress}, el {issued}. Validez: {expires}. Referencia: {number}.
    Se certifica que {holder} cumple {standard}. Número de registro: {number}. Válido hasta el {expires}.
    {standard}: {body} acredita la conformidad del sistema de {holder}, con sede en {holderAddress}, desde el {first}.
    A petición de {otherCompany}, {body} ha evaluado a {holder} y comprueba la conformidad de su sistema con {standard}.
    {holder}: certificada en {standard} por {body} para {scope}
    El sistema de gestión de IA de {holder}, que abarca «{scope}», fue auditado por {body} entre el {otherDay} y el {surveyed}.
    Otorgado por {body}, {bodyAddress}, a {holder}, {holderAddress}.
    El que suscribe, {signatory}, {role}, certifica que {holder} cumple los requisitos de {standard}.
    {signatory}, en representación de {body}, declara que la organización {holder} está certificada según {standard} del {effective} al {expires}.
    {body} certifica que {holder}, con domicilio en {holderAddress}, dispone de un sistema de gestión conforme a {standard}.
    {body} certifica que el sistema de gestión de la inteligencia artificial de {holder} cumple los requisitos de {standard}.
    Certificamos que el sistema de gestión de {holder} ha sido evaluado y es conforme con {standard} para: {scope}
    El sistema de gestión de {holder}, sita en {holderAddress}, satisface las exigencias de {standard}.
    Por la presente, {body} hace constar que la organización {holder} aplica {standard} a las siguientes actividades: {scope}
    Mediante el certificado nº {number}, {body} reconoce que {holder} cumple {standard}.
    La entidad {body} ({bodyAddress}) declara conforme a {standard} el sistema de la empresa {holder} ({holderAddress}).
    La sociedad {holder} ha aportado evidencias del cumplimiento de {standard} en la auditoría del {surveyed}.
    De acuerdo con el informe nº {otherNumber}, {body} confirma que {holder} mantiene un sistema conforme a {standard}.
    Concluida la auditoría el {surveyed} y por decisión del {decided}, {body} concede a {holder} la certificación {standard}.
    El certificado {number} se expide a {holder}, {holderAddress}, con arreglo a {standard}.
    Este certificado confirma que {holder} ha establecido un sistema de gestión de inteligencia artificial para {scope}
    {holder}, con sede en {holderAddress}, queda autorizada a hacer uso de la certificación {standard} otorgada por {body}.
    La conformidad con {standard} del sistema de {holder} fue comprobada por {body}, acreditada por {accreditor} con el nº {accreditationNumber}.
    El comité de certificación de {body}, en su sesión del {decided}, acordó certificar a {holder} según {standard}.
    El presente documento acredita que {holder} se ajusta a {standard} en la actividad «{scope}».
    Tras la evaluación, la empresa {holder} ha sido declarada conforme con {standard}; el certificado rige del {effective} al {expires}.
    {body} declara que el sistema implantado por {holder} en {holderAddress} cumple {standard} y comprende {scope}
    Certificado otorgado a {holder} por {body} el {issued} por la conformidad de su sistema con {standard}.
    No habiéndose detectado no conformidades mayores, {holder} ({registration}) obtiene la certificación {standard}.
    {holder} ha sometido su sistema de gestión de IA a la evaluación de {body} y cumple sus requisitos hasta el {expires}.
    Este certificado es propiedad de {body} y se entrega a {holder}, que se compromete a cumplir {standard}.
    A solicitud de {holder}, {holderAddress}. Norma: {standard}. Alcance: {scope}
  `),
  beforeScope: lines(`
    para las siguientes actividades
    para las actividades de
    con el siguiente alcance
    para el siguiente alcance
    aplicable a
    que se aplica a
    Este certificado ampara las siguientes actividades
    El alcance del sistema de gestión comprende
    El sistema de gestión de la inteligencia artificial cubre
    La certificación se refiere a
    Las actividades certificadas son
    en relación con
    en lo relativo a
    en el ámbito de
    en los procesos de
    El alcance de la certificación es el siguiente
    y que comprende
    para los productos y servicios que se detallan
    Quedan amparadas por este certificado:
    Alcance aprobado por el comité:
    El sistema auditado comprende
    en cuanto a
  `),
  days: lines(`
    Válido desde (año/mes/día) {effective} hasta {expires}
    Salvo retirada anticipada, la validez alcanza hasta el {expires}.
    Versión: {revision} – Fecha de revisión: {issued}
    Inicio del ciclo: {effective} Fin del ciclo anterior: {otherDay} Fin del ciclo: {expires}
    Certificado original: {first}; certificado actual: {issued}; vencimiento: {expires}
    Las fechas se expresan en formato día/mes/año: {effective} – {expires}
    Emitido en Barcelona el {issued} y válido hasta el {expires}
    Ciudad de México, a {issued}
    Versión {revision} de {issued}, aplicable desde el {effective}
    Este certificado, renovado el {issued}, rige hasta el {expires}.
    La certificación, acordada el {decided}, surte efectos desde el {effective}.
    Fin de la auditoría: {surveyed}. Próximo hito: {nextAudit}. Expiración: {expires}.
    Este certificado es válido desde el {effective} hasta el {expires}.
    Certificado válido hasta el {expires}, salvo suspensión o retirada.
    Emitido el {issued}, este certificado caduca el {expires}.
    Primera emisión: {first}. Vigencia del {effective} al {expires}.
    Certificada desde el {first}.
    El presente certificado entra en vigor el {effective} y expira el {expires}.
    Decisión de certificación adoptada el {decided}.
    La auditoría concluyó el {surveyed}; la decisión se tomó el {decided}.
    Fecha de emisión {issued} – primera emisión {first}
    La validez se extiende del {effective} al {expires}, siempre que el próximo seguimiento se realice antes del {nextAudit}.
    Sujeto a seguimientos satisfactorios, vence el {expires}. Próxima auditoría antes del {nextAudit}.
    Madrid, a {issued}
    En Bogotá, a los {issued}
    Dado el {issued} para los fines que al interesado convengan.
    Emitido el {issued} (edición {revision}), sustituye al de fecha {otherDay}.
    Inicio: {effective}. Fin: {expires}. Concesión inicial: {first}.
    Renovado el {issued}; certificado originalmente el {first}.
    {effective} – {expires}
    del {effective} al {expires}, ambos inclusive
    Auditoría: {surveyed}. Dictamen: {decided}. Emisión: {issued}. Vencimiento: {expires}.
    Vigencia de tres años contados a partir del {effective}
    Ciclo vigente: {effective} a {expires} (inicio del primer ciclo: {first})
  `),
  accreditations: lines(`
    ACREDITACIÓN {accreditor} Nº {accreditationNumber} ALCANCE DISPONIBLE EN LÍNEA
    {accreditor} CERTIFICACIÓN DE SISTEMAS DE GESTIÓN Nº {accreditationNumber}
    El alcance de la acreditación {accreditationNumber} lo publica {accreditor}.
    Bajo la acreditación de {accreditor}, ref. {accreditationNumber}, para el alcance cubierto
    {body} – {accreditor} {accreditationNumber}
    Marca de acreditación: {accreditor}, nº {accreditationNumber}
    CERTIFICACIÓN {accreditor} Nº {accreditationNumber}
    {body} está acreditada por {accreditor} con el número {accreditationNumber}.
    Acreditado por {accreditor}
    Entidad acreditada por {accreditor} con acreditación nº {accreditationNumber}
    Acreditación {accreditor} nº {accreditationNumber}
    {accreditor} nº {accreditationNumber}
    Certificación emitida bajo acreditación {accreditor}
    {accreditor} – Certificación de sistemas de gestión – {accreditationNumber}
    Organismo acreditado por {accreditor} según ISO/IEC 17021-1, acreditación {accreditationNumber}
    El organismo {body} cuenta con la acreditación {accreditationNumber} otorgada por {accreditor}.
    La acreditación nº {accreditationNumber} fue concedida a {body} por {accreditor}, firmante de los acuerdos multilaterales.
    {accreditor}, certificación, nº {accreditationNumber}, alcance disponible en la web del acreditador
    {accreditor} {accreditationNumber}
    Acreditado por {accreditor} bajo el código {accreditationNumber}, vigente desde el {otherDay}
    Ref. acreditación: {accreditationNumber} ({accreditor})
  `),
  applicability: lines(`
    según la declaración de aplicabilidad {soa}
    de acuerdo con la declaración de aplicabilidad {soa}.
    Declaración de aplicabilidad: {soa}
    La declaración de aplicabilidad vigente es la {soa}.
    conforme a la Declaración de Aplicabilidad (DdA) {soa}
    Este alcance debe leerse junto con la declaración de aplicabilidad, {soa}.
    Los controles aplicados constan en la declaración de aplicabilidad {soa}
    con arreglo al documento de aplicabilidad {soa}, aprobado por la dirección
    DdA {soa}
    SoA: {soa}
    Controles del anexo A incluidos y excluidos: véase la declaración de aplicabilidad {soa}.
    en función de la declaración de aplicabilidad de la organización {soa}, disponible bajo petición
  `),
};
