import { type Kind, sign } from './document-kind.js';

/** What others than a certification body give: English, German, French, Spanish, Italian, Dutch, Polish and Japanese. */
export const KINDS_BY_OTHERS: readonly Kind[] = [
  {
    type: 'attestation',
    because: 'It is an auditor’s report on controls, or speaks as one.',
    title: sign(
      3,
      `soc ?[123]\\b|service organi[sz]ation controls?|system and organi[sz]ation controls|independent service auditor|independent accountant'?s'? (?:report|examination)|independent (?:practitioner'?s )?(?:limited |reasonable )?assurance report|(?:bridge|gap|interim|comfort|coverage|roll-?forward) letter|reports? on (?:the )?(?:.{0,40} )?controls
      bericht des unabhangigen|prufungsbericht uber das interne kontrollsystem
      uberbruckungsschreiben
      lettre (?:de liaison|de transition)|carta puente|lettera (?:ponte|di raccordo)|overbruggingsbrief|list pomostowy
      rapport (?:d'assurance|du verificateur independant|de l'auditeur (?:de service )?independant)
      informe (?:de|del) (?:auditor\\b|contador\\b|aseguramiento)
      relazione (?:di assurance|del revisore indipendente|della societa di revisione)
      assurance-?rapport
      raport niezaleznego (?:bieglego|audytora)
      保証報告書|受託会社監査人`,
    ),
    outdoes: ['audit-report', 'self-declaration'],
    says: [
      sign(
        3,
        `(?:soc ?[123]|isae ?3\\d{3}|ssae ?\\d\\d)\\b.{0,60}(?:report|examination|engagement|opinion|bericht|prufung|rapport|informe|relazione|raport|報告書)
        (?:no|any|not (?:aware of|been)) (?:any )?(?:material |significant )?changes? (?:in|to) .{0,40}(?:control|system)
        keine wesentlichen (?:anderungen|veranderungen)
        aucun(?:e)? (?:changement|modification) (?:significati|important)`,
      ),
      sign(4, `trust services? criteria|service auditor|service organi[sz]ation|management'?s assertion`),
      sign(
        4,
        `ssae ?(?:no\\.? ?)?(?:16|18|21)|isae ?(?:no\\.? ?)?3\\d{3}|at-c section|aicpa|chartered professional accountants|certified public accountants|\\bcpas?\\b|controls? (?:were|was|are) suitably designed|controls relevant to`,
      ),
      sign(
        3,
        `in all material respects|we have examined|our examination was conducted|complementary user entity controls|tests of controls|operating effectiveness
        in allen wesentlichen belangen
        dans tous ses aspects significatifs|a tous egards importants
        en todos los aspectos (?:materiales|significativos)
        in tutti gli aspetti (?:significativi|rilevanti)
        in alle van materieel belang zijnde
        we wszystkich istotnych aspektach
        すべての重要な点において`,
      ),
    ],
  },
  {
    type: 'person',
    because: 'It says what one person is qualified for.',
    title: sign(
      2,
      `(?:senior )?lead (?:implementer|auditor)\\b|provisional (?:implementer|auditor)|certified .{0,40}(?:professional|manager|practitioner|implementer|auditor|officer)|foundation\\b|personnel certificat|practitioner\\b|internal auditor\\b|certificate of competence
      personenzertifikat|leitende[rn]? auditor|interne[rn]? auditor|kompetenzzertifikat|sachkundenachweis
      implementador lider|auditor (?:lider|jefe|interno)|certificado de (?:competencia|persona)
      auditeur (?:principal|interne|responsable)|responsable d'implementation|certificat de (?:competences?|personne)
      certificato di competenza|responsabile (?:del gruppo di )?audit|auditor interno
      vakbekwaamheid|persoonscertificaat
      certyfikat kompetencji|audytor(?:a)? (?:wiodac|wewnetrzn)
      主任審査員|内部監査員|合格証`,
    ),
    says: [
      sign(
        5,
        `(?:(?:registration|certification|registered|qualified|certified) as|(?:the )?(?:grade|title|qualification) of) (?:an? )?.{0,30}(?:auditor|implementer|practitioner|specialist|expert|officer)|(?:passed|success(?:fully)? (?:passed|completed)) (?:the|an?) .{0,50}exam|(?:professional|competence|examination) requirements|exam(?:ination)? (?:passed|score|result|date)|by (?:written )?examination
        (?:die )?prufung .{0,60}(?:bestanden|abgelegt)|prufung erfolgreich
        (?:a )?(?:reussi|passe avec succes) l'examen|examen reussi
        ha (?:superado|aprobado) (?:el|satisfactoriamente|con exito).{0,30}(?:examen)?
        ha superato (?:l'|con successo l')?esame
        (?:het )?examen .{0,80}(?:behaald|afgelegd)|geslaagd
        zdala? .{0,20}egzamin|egzamin .{0,40}zdan
        試験に合格|合格証`,
      ),
      sign(
        5,
        `iso ?\\/? ?iec 17024|personnel certification|certification of persons|certified (?:person|individual)|certificate holder's? (?:competence|is bound)
        personenzertifizier|zertifizierte person
        certification de personnes|personne certifiee
        certificacion de personas|persona certificada
        certificazione delle persone|persona certificata
        persoonscertific
        certyfikacj[ai] osob
        要員認証`,
      ),
      sign(
        4,
        `(?:is|has been) (?:hereby )?(?:certified|recogni[sz]ed|registered|qualified) as (?:an? )?|awarded the (?:credential|designation|title|qualification)|the credential|professional credential|date of birth
        (?:ist|wurde) (?:als|zum|zur) .{0,60}(?:auditor|implementer|manager|beauftragt).{0,30}(?:zertifiziert|qualifiziert)|geboren am|geburtsdatum
        est (?:certifie|certifiee|reconnu|reconnue) (?:en tant que|comme)|nee? le|date de naissance
        queda certificad[oa] como|esta certificad[oa] como|fecha de nacimiento
        e (?:certificat[oa]|qualificat[oa]) come|nat[oa] (?:a|il)
        is gecertificeerd als|geboren op|geboortedatum
        uzyskal[a]? (?:tytul|kwalifikacje)|data urodzenia
        資格を(?:有|認定)|生年月日`,
      ),
      sign(
        2,
        `annual maintenance fee|code of ethics|recertification of the credential|years of (?:professional )?experience`,
      ),
    ],
  },
  {
    type: 'training',
    because: 'It is about a course somebody attended.',
    title: sign(
      3,
      `(?:certificate|statement|proof|confirmation|record) of (?:attendance|completion|participation|training)|attendance certificate|course certificate|training (?:certificate|record)|diploma of completion|digital badge|certificate of achievement
      teilnahme(?:bescheinigung|bestatigung|zertifikat|urkunde)|schulungs(?:nachweis|zertifikat|bescheinigung)|lehrgangs(?:zertifikat|bescheinigung)|teilnahme an
      attestation (?:de (?:formation|participation|presence|suivi|fin de formation|stage)|d'assiduite)|certificat de (?:formation|participation)
      (?:certificado|constancia) de (?:asistencia|participacion|aprovechamiento|finalizacion|formacion|estudios|capacitacion)|diploma de
      attestato di (?:frequenza|partecipazione|formazione)|certificato di (?:frequenza|partecipazione)
      certificaat van deelname|bewijs van (?:deelname|deelneming)|deelnamecertificaat
      zaswiadczenie o (?:ukonczeniu|udziale)|certyfikat (?:ukonczenia|uczestnictwa)
      修了証|受講証|受講証明`,
    ),
    says: [
      sign(
        4,
        `(?:has|have) (?:successfully )?(?:attended|completed|participated in|taken part in) (?!.{0,40}(?:assessment|audit|programme of))|for (?:having )?(?:successfully )?(?:completing|attending|participating in)|attended the|participated in (?:the|an?)
        hat .{0,120}(?:teilgenommen|absolviert|besucht)
        a (?:suivi|participe|assiste)
        (?:ha|haber) (?:asistido|participado|realizado|completado|finalizado|cursado)
        ha (?:frequentato|partecipato|completato)
        heeft .{0,120}(?:deelgenomen|gevolgd|bijgewoond|afgerond)
        (?:ukonczyl|uczestniczyl|wziela? udzial|wzial udzial)
        を修了|受講(?:した|し)`,
      ),
      sign(
        2,
        `training course|learning path|e-?learning|(?:online |e-?learning |two-day |three-day |five-day |one-day )course\\b|webinar|workshop|course (?:duration|title|dates?)|trainer\\b|instructor\\b|credly
        schulung\\b|seminar\\b|lehrgang|kursleit|referent(?:in)?\\b
        formation\\b|formateur|stagiaire
        curso\\b|formador|docente
        corso\\b|docente
        cursus\\b|docent\\b
        szkoleni|kurs(?:u)?\\b
        研修|講習|講座`,
      ),
      sign(
        2,
        `\\d+ ?(?:cpd|cpe|pdu)|(?:cpd|cpe|pdu)s? ?(?:hours|points|credits|units)|\\d+ (?:hours|contact hours|training hours)\\b|unterrichtseinheiten|\\d+ (?:stunden|heures|horas|ore|uren|godzin)\\b|\\d+ ?時間`,
      ),
    ],
  },
  {
    type: 'csa-star',
    because: 'It belongs to STAR, the programme of the Cloud Security Alliance.',
    title: sign(
      6,
      `csa star|star (?:level|certification|certificate|attestation|registry|registrant|self-assessment|certified)|star for ai|security,? trust,? assurance,? (?:and|&) risk|caiq\\b|ai-caiq|consensus assessments? initiative`,
    ),
    says: [
      sign(
        3,
        `cloud security alliance|cloud controls matrix|ai controls matrix|aicm\\b|star registry|ccm v\\d|valid-ai-ted`,
      ),
    ],
  },
  {
    type: 'hitrust',
    because: 'It is HITRUST’s, or of an assessment by its framework.',
    title: sign(5, `hitrust`),
    says: [
      sign(
        3,
        `(?:e1|i1|r2)\\b.{0,50}(?:validated|certifi|assessment)|hitrust csf|hitrust alliance|external assessor`,
      ),
    ],
  },
  {
    type: 'other-scheme',
    because: 'It belongs to a scheme of its own.',
    title: sign(
      4,
      `aiuc-?1\\b|(?:trusted|verified|responsible|ethical|certified|safe|compliant|ai|quality|assurance|compliance) (?:ai )?(?:badge|seal|mark|trustmark|label)\\b|badge\\b|(?:eu )?ai act[- ](?:ready|readiness|compliant|aligned|verified|approved)|(?:ai|artificial intelligence) (?:trust ?mark|trust seal|trust label|seal|label|mark of trust|assurance mark)|trusted ai|responsible ai (?:certif|seal|mark|label)|tisax|pci[- ]dss|attestation of compliance|cyber essentials|fedramp|stateramp|irap\\b|secnumcloud|esquema nacional de seguridad|bsi c5|c5:20\\d\\d|c5 (?:type|testat)|(?:eu )?ai act (?:certificate|compliance certificate|conformity certificate|compliance seal)|europrivacy|ens certificat
      (?:ki|ai)-(?:siegel|gutesiegel|label)|vertrauenssiegel|gutesiegel
      label (?:ia|d'ia|de confiance|qualite)|sceau|marque de confiance
      sello (?:de )?(?:ia|confianza|calidad)|insignia
      marchio (?:ai|ia|di fiducia|di qualita)|sigillo|bollino
      keurmerk|kwaliteitslabel
      znak (?:zaufania|jakosci)|odznaka
      信頼マーク|認定マーク`,
    ),
    says: [
      sign(
        2,
        `(?:this|the) (?:seal|badge|mark|label) (?:confirms|certifies|shows|is|was|may|has|can)|seal (?:of|is|holder)|(?:diese?s? |das )(?:siegel|label|plakette)|(?:ce|le) (?:label|sceau)|este sello|questo (?:marchio|sigillo)|dit keurmerk|the mark may be|scheme owner|scheme rules|trust ?mark|qualified security assessor`,
      ),
    ],
  },
];
