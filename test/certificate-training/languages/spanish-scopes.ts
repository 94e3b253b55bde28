import { lines, words } from '../listed.js';
import type { ScopeWords } from '../scope-grammar.js';

export const spanishScopes: ScopeWords = {
  and: 'y',
  acts: words(`
    diseño | desarrollo | puesta en producción | explotación | mantenimiento | prestación | provisión | despliegue | entrenamiento | soporte | alojamiento
    comercialización | supervisión | validación | mejora continua | venta | parametrización | asistencia técnica | evaluación | operación | distribución
    implantación | consultoría | fabricación | administración | monitorización | gestión | suministro | uso`),
  objects: lines(`
    de la plataforma *
    de la plataforma * (análisis de documentos)
    del software «*»
    de la suite * y sus módulos
    del asistente virtual *
    de la solución * de apoyo a la decisión
    del modelo de lenguaje *
    de los productos * y *
    de productos sanitarios de software
    de servicios de consultoría en transformación digital
    de redes de telecomunicaciones
    de soluciones de reconocimiento de voz
    de modelos de aprendizaje automático
    de asistentes conversacionales basados en grandes modelos de lenguaje
    de sistemas de inteligencia artificial
    de soluciones de IA generativa para la redacción de contenidos
    de herramientas de visión artificial para el control de calidad
    de la plataforma de análisis predictivo
    de un motor de recomendación para comercio electrónico
    de aplicaciones móviles de telemedicina
    de software de detección de fraude
    de servicios de ayuda al diagnóstico por imagen
    de algoritmos de calificación crediticia
    de agentes autónomos para la tramitación de siniestros
    de gemelos digitales de redes eléctricas
    de herramientas de transcripción y traducción automáticas
    de software de nóminas y control horario
    de sistemas de mantenimiento predictivo
    de servicios de verificación remota de identidad
    de plataformas educativas en modalidad SaaS
    de servicios gestionados de ciberseguridad
    de infraestructuras en la nube pública y privada
    de software de optimización de rutas
    de modelos de previsión de la demanda
    de un asistente de búsqueda jurídica
    de la solución de cribado de candidaturas
    de herramientas de moderación de contenidos
    de sensores conectados y su software embebido
    de interfaces de programación para el análisis de documentos
    de conjuntos de datos de entrenamiento
    del portal de servicios a la ciudadanía
    del sistema de información hospitalario
    de los servicios de confianza y firma electrónica
    de robots colaborativos
    de cuadros de mando y analítica avanzada
    de software bancario
    de drones de inspección agrícola`),
  services: lines(`
    gestión de compras y proveedores de IA
    impresión y ensobrado de documentos
    producción y venta de software
    estudios clínicos
    banca minorista
    explotación de la plataforma *
    mecanizado de piezas de precisión
    tramitación de siniestros
    diseño de cursos en línea
    vigilancia remota de instalaciones
    alojamiento de datos clínicos
    externalización de servicios informáticos
    atención telefónica a clientes
    consultoría en estrategia de datos
    tratamiento de datos personales en calidad de encargado
    auditoría de código y pruebas de intrusión
    centro de operaciones de seguridad
    soporte a usuarios
    formación en el uso responsable de la IA
    digitalización y custodia de documentos
    gestión de identidades y accesos
    mantenimiento de aplicaciones
    etiquetado de imágenes y textos
    evaluación de impacto de sistemas de IA
    investigación y desarrollo en aprendizaje profundo
    procesamiento de pagos en línea
    análisis de imágenes de satélite
    ensayos de laboratorio
    transporte y logística de productos farmacéuticos
    correduría de seguros
    selección de personal y trabajo temporal
    traducción asistida por ordenador
    fabricación de componentes electrónicos
    copias de respaldo y recuperación ante desastres
    integración de sistemas
    ingeniería y dirección de obra`),
  forWhom: lines(`
    para los clientes del servicio *
    desde los centros que figuran en el anexo
    en Madrid, Lima y Ciudad de México
    en la península, Baleares y Canarias
    para ministerios y empresas públicas
    para aseguradoras, mutuas y corredurías (rol: proveedor de IA)
    para las administraciones públicas
    para el sector bancario y asegurador
    para centros sanitarios
    por cuenta de terceros
    para clientes públicos y privados
    para la industria del automóvil
    en modalidad SaaS
    en entornos de nube
    desde las oficinas de Valencia y Bilbao
    para pequeñas y medianas empresas
    en todo el territorio nacional
    en Europa y América Latina
    para uso interno del grupo
    en su rol de proveedor y desplegador de IA
    como productor de IA
    como proveedor de IA y usuario de IA
    para el comercio minorista
    para despachos de abogados
    para la educación superior
    realizados en la sede central y en teletrabajo`),
  endings: lines(`
    incluidas las actividades de la filial *
    incluidas la dirección de innovación, la asesoría jurídica y la atención al cliente
    excluidas las actividades de comercio
    rol según la norma: desarrollador y proveedor de IA
    según se describe en el manual del sistema de gestión
    incluido el soporte a los usuarios
    incluidos el alojamiento y la copia de seguridad de los datos
    con exclusión de las actividades de investigación básica
    a excepción de los modelos suministrados por terceros
    así como los procesos de apoyo (compras, recursos humanos, sistemas)
    incluyendo la gestión del ciclo de vida de los modelos
    incluyendo la recogida, preparación y conservación de los datos
    con centros de datos situados en la Unión Europea
    de acuerdo con los roles de proveedor y desplegador de IA
    desde el diseño hasta la retirada del servicio
    sin actividades de diseño de equipos
    desde el centro principal y sus delegaciones`),
  whole: lines(`
    *
    Plataforma *: desarrollo, alojamiento y soporte
    Producto * (versión en la nube) – diseño, pruebas, despliegue y mantenimiento
    Sede: dirección, compras, recursos humanos, desarrollo. Delegaciones: implantación, formación, soporte
    1) Desarrollo de la solución *; 2) integración en clientes; 3) soporte y mantenimiento
    Sistema de puntuación * empleado por los equipos de riesgos
    La organización actúa como proveedor de IA para la solución * y como usuario de IA en sus procesos internos
    La prestación de los servicios de: a) desarrollo de software; b) análisis de datos; c) operación de modelos de IA
    Los sistemas de información que dan soporte a las actividades de consultoría, integración y alojamiento
    Desarrollo de la suite Almena (módulos Vigía, Resumen y Alerta)
    Todas las actividades de investigación, desarrollo y operación de modelos de lenguaje realizadas en la sede central
    Consultoría e ingeniería en inteligencia artificial
    Prestación de servicios informáticos
    El diseño, el desarrollo, el entrenamiento, la evaluación y la puesta a disposición de un modelo fundacional multilingüe y de sus servicios asociados, en particular la interfaz de programación, la consola de administración y el soporte de segundo nivel, para clientes públicos y privados de Europa y América
    Desarrollo e implantación de un asistente de apoyo a la decisión clínica para servicios de urgencias; gestión de los conjuntos de datos; vigilancia del rendimiento tras la puesta en servicio; formación de los usuarios
    Gobierno de los sistemas de IA empleados en la gestión de siniestros de automóvil
    Uso de sistemas de IA en la selección, la formación y la promoción del personal
    Alojamiento de infraestructura física y virtual, administración de sistemas y copia externa
    Actividades del departamento de tecnología: desarrollo, explotación, ciberseguridad, soporte
    Tratamiento automatizado de documentos contables y fiscales (servicio «Claro»)
    Venta de equipos médicos y servicio posventa
    Traducción neuronal para administraciones públicas
    Centro de contacto multicanal asistido por IA
    Servicios de mesa de ayuda, desarrollo de software a la medida y administración de centros de datos`),
};
