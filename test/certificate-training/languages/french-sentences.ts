import type { Language } from '../language.js';
import { lines } from '../listed.js';

export const frenchCertifying: Pick<
  Language,
  'before' | 'after' | 'sentences' | 'beforeScope' | 'days' | 'accreditations' | 'applicability'
> = {
  before: lines(`
    Nous avons le plaisir de certifier
    L’organisme de certification {body} confirme par le présent document que
    En application de ses règles de certification, {body} certifie
    Certifié conforme :
    Le présent document, délivré par {body} sous le numéro {number}, atteste que
    En vertu de la décision du {decided}, le présent certificat est accordé à
    Votre système a été audité. Nous certifions
    Entreprise certifiée
    Reconnaît que le système mis en place par
    Le certificat n° {number} est délivré par {body} à
    certifie que
    Nous certifions que
    Nous attestons par la présente que
    Il est certifié que
    Le présent certificat atteste que
    Ce certificat est délivré à
    Ce certificat est attribué à
    Certificat délivré à
    Le présent certificat est décerné à
    Attribué à
    Décerné à
    Délivré à :
    Remis à
    Par le présent certificat, {body} atteste que l’organisme
    {body} certifie que le système de management de
    {body} atteste que
    Le système de management de l’organisme
    Le système de management de l’intelligence artificielle de
    Le système de gestion de
    Nous confirmons que l’entreprise
    La certification est accordée à
    Certification octroyée à l’organisme suivant
    Ceci certifie que le système de management de
    Ceci atteste que
    Sur la base de l’audit mené, il est certifié que la société
    Au vu des résultats de l’audit, la certification est délivrée à
    L’organisme désigné ci-après
    Il est par la présente reconnu que
    Le droit d’usage de la marque {body} est accordé à
    Suite à la décision du comité de certification, le certificat est accordé à
    À la suite de l’évaluation conduite par {body}, est certifiée l’entreprise
    Est titulaire du présent certificat
    CERTIFIE QUE LA SOCIÉTÉ
    Nous, {body}, certifions que l’organisme
  `),
  after: lines(`
    (ci-après « l’organisme ») applique les exigences de {standard}
    pour les sites et activités décrits dans l’annexe, selon {standard}
    au regard du référentiel {standard}, certificat valable jusqu’au {expires}
    et répond, pour l’ensemble des processus cités, à {standard}
    dont le système de management de l’IA a été jugé efficace et conforme à {standard}
    est enregistrée par {body} au titre de {standard}
    met à disposition et utilise des systèmes d’IA dans le respect de {standard}
    a été reconnu conforme aux critères d’audit suivants : {standard}
    met en œuvre un système de management de l’intelligence artificielle conforme à {standard}
    a établi et applique un système de management conforme aux exigences de la norme {standard}
    a été évalué et jugé conforme aux exigences de {standard}
    a été audité et reconnu conforme à la norme {standard}
    est conforme aux exigences de la norme
    dispose d’un système de management satisfaisant aux exigences du référentiel {standard}
    répond aux exigences de la norme {standard} pour les activités suivantes
    satisfait aux exigences de {standard} et que ce système est appliqué au périmètre décrit ci-dessous
    pour les activités suivantes :
    a mis en place un système de management de l’IA qui satisfait à {standard}. Certificat n° {number}.
    exploite un système de gestion de l’intelligence artificielle qui répond aux exigences de {standard}
    a démontré la conformité de son système de management à {standard} lors de l’audit achevé le {surveyed}
    a fait l’objet d’un audit le {surveyed} et satisfait aux critères de {standard}
    est certifié depuis le {first} selon {standard}
    et l’ensemble de ses établissements cités en annexe satisfont à {standard}
    s’est soumis à un audit dont les conclusions établissent la conformité à {standard}
    a instauré un système de gestion dont la conformité à {standard} a été vérifiée par {body}
    a été examiné par {body} au regard de {standard}
    maîtrise le développement et l’usage de ses systèmes d’IA selon les exigences de {standard}
    est certifiée {standard} pour le périmètre suivant
    a obtenu la certification {standard}, sous réserve du respect des règles de {body}
    respecte les prescriptions de {standard} dans le cadre de
    pour son système de management, évalué selon {standard}, à l’exclusion de toute autre activité
    ayant son siège à l’adresse ci-dessus, remplit les conditions de certification de {standard}
    a fait évaluer son système de management ; aucun écart majeur n’a été relevé au regard de {standard}
    au titre de la norme {standard}
  `),
  sentences: lines(`
    Le système de management mis en place par {holder} pour {scope} a été évalué par {body} et jugé conforme à {standard}.
    {body}, dont le siège est {bodyAddress}, délivre à {holder} le certificat n° {number} pour {scope}
    Attribué à la société {holder}, {holderAddress}, le {issued}. Validité : {expires}. Référence : {number}.
    Il est certifié que {holder} satisfait à {standard}. Numéro d’enregistrement : {number}. Valable jusqu’au {expires}.
    {standard} : {body} atteste la conformité du système de {holder}, établi {holderAddress}, depuis le {first}.
    À la demande de {otherCompany}, {body} a évalué {holder} et constate la conformité de son système à {standard}.
    {holder} : certifiée {standard} par {body} pour {scope}
    Le système de management de l’IA de {holder} couvrant « {scope} » a été audité par {body} entre le {otherDay} et le {surveyed}.
    Délivré par {body}, {bodyAddress}, à {holder}, {holderAddress}.
    Je soussigné, {signatory}, {role}, certifie que {holder} remplit les exigences de {standard}.
    {signatory}, agissant pour {body}, déclare que l’organisme {holder} est certifié selon {standard} du {effective} au {expires}.
    {body} certifie que {holder}, {holderAddress}, a mis en place un système de management conforme à {standard}.
    {body} atteste que le système de management de l’intelligence artificielle de {holder} satisfait aux exigences de {standard}.
    Nous certifions que le système de management de {holder} a été évalué et jugé conforme à {standard} pour le périmètre suivant : {scope}
    Le système de management de {holder}, sis {holderAddress}, répond aux exigences de {standard}.
    Il est certifié par {body} que l’organisme {holder}, dont le siège est situé {holderAddress}, applique un système de management pour les activités suivantes : {scope}
    Par le présent certificat n° {number}, {body} reconnaît que {holder} respecte {standard}.
    L’organisme de certification {body} ({bodyAddress}) atteste que la société {holder} ({holderAddress}) est conforme à {standard}.
    La société {holder} a apporté la preuve que son système satisfait aux exigences de {standard} lors de l’audit du {surveyed}.
    Sur la base du rapport n° {otherNumber}, {body} confirme que {holder} exploite un système conforme à {standard}.
    Au terme de l’audit clos le {surveyed}, et par décision du {decided}, {body} accorde à {holder} la certification {standard}.
    Le certificat {number} est délivré à {holder}, {holderAddress}, au titre de {standard}.
    Ce certificat confirme que {holder} a établi un système de gestion de l’intelligence artificielle pour : {scope}
    Nous soussignés, {body}, attestons que {holder} met en œuvre et entretient un système de management conforme au référentiel {standard}.
    {holder}, établie {holderAddress}, est autorisée à se prévaloir de la certification {standard} délivrée par {body}.
    La conformité à {standard} du système de {holder} a été constatée par {body}, accrédité par {accreditor} sous le n° {accreditationNumber}.
    Le comité de certification de {body}, réuni le {decided}, a décidé de certifier {holder} selon {standard}.
    Le présent document atteste que {holder} s’est conformé à {standard} pour l’activité « {scope} ».
    À l’issue d’un audit de certification, l’entreprise {holder} a été reconnue conforme à {standard} ; ce certificat court du {effective} au {expires}.
    {body} déclare que le système de management mis en place par {holder} à l’adresse {holderAddress} satisfait à {standard} et couvre {scope}
    Certificat accordé à {holder} par {body} le {issued} pour la conformité de son système de management à {standard}.
    L’audit n’ayant révélé aucun écart majeur, {holder} ({registration}) est certifiée selon {standard}.
    {holder} a soumis son système de management de l’IA à l’évaluation de {body} et en remplit les exigences jusqu’au {expires}.
    Ce certificat appartient à {body}. Il est remis à {holder}, qui s’engage à respecter {standard}.
    Fait à la demande de {holder}, {holderAddress}. Référentiel : {standard}. Portée : {scope}
    Il est attesté que les processus de {holder} relatifs aux activités ci-après répondent à {standard} : {scope}
  `),
  beforeScope: lines(`
    pour les activités suivantes
    pour les activités ci-dessous
    dans le domaine suivant
    pour le domaine d’application suivant
    pour le périmètre suivant
    pour la portée suivante
    Ce certificat couvre les activités suivantes
    Le périmètre du système de management comprend
    Le système de management de l’intelligence artificielle couvre
    Le système de gestion s’applique à
    La certification porte sur
    Les activités certifiées sont
    concernant
    et s’applique aux activités de
    au titre des activités suivantes :
    Domaine d’application du certificat
    La portée du certificat est la suivante
    qui couvre
    pour les prestations et services décrits ci-après
    Champ d’activité concerné
    Sont couverts par le présent certificat :
    dans le cadre de ses activités de
    Le système audité encadre
    pour ce qui suit
  `),
  days: lines(`
    Valable à compter du (année/mois/jour) {effective} jusqu’au {expires}
    Sauf retrait anticipé, la validité court jusqu’au {expires}.
    Version : {revision} – Date de révision : {issued}
    Début du cycle : {effective} Fin du cycle précédent : {otherDay} Fin du cycle : {expires}
    Certificat d’origine : {first} ; présent certificat : {issued} ; terme : {expires}
    Les dates ci-après s’entendent au format jour/mois/année : {effective} – {expires}
    Émis à Bruxelles le {issued} et valide jusqu’au {expires}
    Fait à Montréal, ce {issued}
    Version {revision} du {issued}, applicable dès le {effective}
    Cette attestation, renouvelée le {issued}, court jusqu’au {expires}.
    La certification, prononcée le {decided}, prend effet le {effective}.
    Date de fin de l’audit : {surveyed}. Prochaine échéance : {nextAudit}. Expiration : {expires}.
    Ce certificat est valable du {effective} au {expires}.
    Certificat valable jusqu’au {expires}, sous réserve des audits de surveillance.
    Délivré le {issued}, ce certificat expire le {expires}.
    Première certification le {first}. Validité du {effective} au {expires}.
    Certifié depuis le {first}.
    Le présent certificat prend effet le {effective} et reste valable jusqu’au {expires}.
    Décision de certification prise le {decided}.
    L’audit s’est achevé le {surveyed}. La décision a été rendue le {decided}.
    Émis le {issued} – première émission le {first}
    La validité s’étend du {effective} au {expires} à condition que la prochaine surveillance ait lieu avant le {nextAudit}.
    Sous réserve de résultats satisfaisants, la certification expire le {expires}. Prochain audit avant le {nextAudit}.
    Fait à Paris, le {issued}
    Fait le {issued} pour servir et valoir ce que de droit.
    Certificat établi le {issued} (édition {revision}), remplaçant celui du {otherDay}.
    Entrée en vigueur : {effective}. Terme : {expires}. Octroi initial : {first}.
    Valable à compter du {effective} pour une durée de trois ans
    Renouvelé le {issued}, ce certificat trouve son origine dans la certification initiale du {first}.
    {effective} – {expires}
    du {effective} au {expires} inclus
    Audit du {surveyed}, décision du {decided}, émission du {issued}, échéance du {expires}.
    Il cesse d’être valable le {expires}, ou plus tôt en cas de retrait.
    Cycle en cours : du {effective} au {expires} (début du premier cycle : {first})
  `),
  accreditations: lines(`
    ACCRÉDITATION {accreditor} N° {accreditationNumber} PORTÉE DISPONIBLE EN LIGNE
    {accreditor} CERTIFICATION DE SYSTÈMES DE MANAGEMENT N° {accreditationNumber}
    La portée d’accréditation {accreditationNumber} est publiée par {accreditor}.
    Sous l’accréditation de {accreditor}, réf. {accreditationNumber}, pour le périmètre couvert
    {body} – {accreditor} {accreditationNumber}
    Marque d’accréditation : {accreditor}, n° {accreditationNumber}
    Organisme accrédité {accreditor} – Accréditation n° {accreditationNumber} – Portée sur le site de l’accréditeur
    {body} est accrédité par {accreditor} sous le numéro {accreditationNumber}.
    Accrédité par {accreditor}
    Accréditation {accreditor} n° {accreditationNumber}
    Accréditation n° {accreditationNumber}, {accreditor}, portée disponible sur demande
    Organisme accrédité par {accreditor} (n° {accreditationNumber}) pour la certification de systèmes de management
    Certification délivrée sous accréditation {accreditor}
    {accreditor} – Accréditation {accreditationNumber} – Certification de systèmes de management
    Certificat émis sous l’accréditation {accreditationNumber} octroyée par {accreditor}.
    Le système d’évaluation de {body} est accrédité par {accreditor}.
    L’accréditation n° {accreditationNumber} a été accordée à {body} par {accreditor}, membre des accords multilatéraux.
    {accreditor}, certification de systèmes, n° {accreditationNumber}, liste des sites sur le site de l’accréditeur
    {accreditor} {accreditationNumber}
    {accreditor} n° {accreditationNumber}
    {body} agit sous couvert de l’accréditation de {accreditor}, dont il porte le numéro {accreditationNumber}.
    Organisme certificateur accrédité selon ISO/IEC 17021-1 par {accreditor}
    Réf. d’accréditation {accreditationNumber} ({accreditor})
  `),
  applicability: lines(`
    selon la déclaration d’applicabilité {soa}
    conformément à la déclaration d’applicabilité {soa}.
    Déclaration d’applicabilité : {soa}
    La déclaration d’applicabilité en vigueur est la {soa}.
    en accord avec la déclaration d’applicabilité (DdA) {soa}
    Ce périmètre est à lire avec la déclaration d’applicabilité, {soa}.
    Les mesures retenues figurent dans la déclaration d’applicabilité {soa}
    d’après l’énoncé d’applicabilité {soa}, approuvé par la direction
    DdA {soa}
    Mesures de l’annexe A retenues et exclues : voir la déclaration d’applicabilité {soa}.
    en lien avec la déclaration d’applicabilité de l’organisme {soa}, disponible sur demande
    Déclaration d’applicabilité de référence, {soa}
  `),
};
