import { type Kind, sign } from './document-kind.js';

/** What an organisation writes itself or has written: English, German, French, Spanish, Italian, Dutch, Polish and Japanese. */
export const KINDS_OF_ITS_OWN: readonly Kind[] = [
  {
    type: 'self-declaration',
    because: 'It is the organisation’s own declaration.',
    title: sign(
      3,
      `self[- ]?declaration|self[- ]?certification|declaration of (?:conformity|compliance|alignment)|supplier'?s declaration|(?:statement|attestation|affirmation|letter) of (?:compliance|conformity|conformance|alignment)|(?:compliance|conformity|conformance) (?:statement|declaration)
      selbsterklarung|eigenerklarung|konformitats(?:erklarung|bestatigung)|herstellererklarung|eigenbestatigung|lieferantenerklarung
      auto-?declaration|declaration (?:sur l'honneur|de conformite|du fournisseur)
      autodeclaracion|declaracion (?:responsable|de conformidad|del proveedor|de cumplimiento)
      autodichiarazione|dichiarazione di (?:conformita|rispondenza)
      zelfverklaring|eigen verklaring|conformiteitsverklaring|verklaring van (?:overeenstemming|conformiteit|naleving)
      deklaracja (?:zgodnosci|wlasna)|oswiadczenie (?:o zgodnosci|wlasne|dostawcy)
      自己宣言|適合宣言`,
    ),
    says: [
      sign(
        5,
        `we,? .{0,80}(?:hereby )?(?:declare|confirm|state)|hereby (?:declares?|self-declares?|states?|affirms?|attests? that (?:we|its|our))|i,? (?:the undersigned|.{0,40},) .{0,80}(?:declare|state|attest)|declares? under (?:our|its) (?:sole|own) responsibility|under (?:our|its) sole responsibility
        (?:wir|hiermit) .{0,80}erklar(?:en|t)|in (?:unserer |eigener |alleiniger )verantwortung
        nous(?:,? .{0,80})? (?:declarons|attestons|soussignes)|je soussigne|sous (?:notre|sa) (?:seule|propre) responsabilite
        declaramos|el abajo firmante|quien suscribe|(?:declara que (?:su|nuestro)|declara bajo (?:su|nuestra))|bajo (?:nuestra|su) (?:exclusiva|propia|unica) responsabilidad
        dichiariamo|(?:il|la) sottoscritt[oa]|dichiara sotto|sotto (?:la )?(?:nostra|propria) (?:esclusiva )?responsabilita
        wij(?:,? .{0,80})? verklaren|ondergetekende|onder (?:onze|eigen|haar|zijn) (?:eigen |uitsluitende )?verantwoordelijkheid
        oswiadczamy|ja,? nizej podpisan|niniejszym oswiadcza|na (?:nasza|wlasna|swoja) (?:wylaczna )?odpowiedzialnosc
        (?:宣言|表明)(?:し|いた)ます`,
      ),
      sign(
        3,
        `(?:without|no|not|nor) .{0,60}(?:third[- ]part|independent|external)|(?:internal|own) (?:review|assessment|evaluation|audit) (?:of|by|and|only)|self-assess
        (?:kein|nicht|ohne) .{0,50}(?:dritte|unabhangig|externe)
        (?:aucun|sans|n'a pas|pas ete) .{0,50}(?:tiers|tierce|independant)
        (?:ningun|sin|no ha) .{0,50}(?:tercer|independiente)
        (?:nessun|senza|non e) .{0,50}(?:terz[ao]|indipendente)
        (?:geen|niet|zonder) .{0,50}(?:derde|onafhankelijk)
        (?:zadn|bez|nie) .{0,50}(?:trzeci|niezalezn)
        第三者(?:による)?(?:認証|審査)(?:では|を受けて)`,
      ),
      sign(
        3,
        `(?:aligned (?:to|with)|compliant with|in line with|based on|follows) (?:the )?(?:requirements of |principles of |guidance of )?(?:the )?iso
        (?:ausgerichtet an|angelehnt an|orientiert sich an) .{0,30}iso
        (?:aligne[es]* (?:sur|avec)|conforme aux exigences de) .{0,30}iso
        alinead[oa] con .{0,30}iso
        allineat[oa] (?:a|alla|con) .{0,30}iso
        in lijn met .{0,30}iso
        zgodny z wymaganiami .{0,30}iso`,
      ),
    ],
  },
  {
    type: 'audit-report',
    because: 'It reports an audit, which certifies nothing.',
    title: sign(
      3,
      `(?:internal |second[- ]party |supplier |first[- ]party |surveillance |external |compliance )?audit report|report (?:of|on) (?:the |an )?(?:internal )?audit|internal audit|audit findings|audit summary
      (?:internes? |interner )?(?:uberwachungs)?audit-?bericht|internes audit|bericht (?:uber das|zum) (?:interne )?audit
      rapport d'audit|audit interne
      informe de (?:la )?auditoria|auditoria interna
      (?:rapporto|relazione|verbale) di (?:audit|verifica)|audit interno
      (?:intern )?audit-?rapport|auditverslag|verslag (?:van de )?(?:interne )?audit|interne audit
      raport z (?:audytu|auditu)|audyt wewnetrzny
      (?:内部)?監査報告書|内部監査`,
    ),
    says: [
      sign(
        3,
        `(?:major|minor) non-?conformit|nonconformit(?:y|ies)|opportunit(?:y|ies) for improvement|corrective actions?\\b
        (?:haupt|neben)?abweichung|verbesserungspotenzial|korrekturmassnahme
        non-?conformite|pistes? d'amelioration|actions? correctives?
        no conformidad|oportunidad(?:es)? de mejora|acciones? correctivas?
        non conformita|opportunita di miglioramento|azion[ei] correttiv
        afwijking|verbeterpunt|corrigerende maatregel
        niezgodnosc|mozliwosci doskonalenia|dzialania korygujace
        不適合|改善の機会|是正処置`,
      ),
      sign(
        2,
        `audit (?:criteria|objectives?|team|plan|programme|conclusion)|auditees?\\b|opening meeting|closing meeting|auditors?:
        auditkriterien|auditteam|auditziel|eroffnungsgesprach|abschlussgesprach
        criteres d'audit|equipe d'audit|reunion d'ouverture|reunion de cloture
        criterios de (?:la )?auditoria|equipo auditor|reunion de (?:apertura|cierre)
        criteri (?:di|dell')audit|gruppo di audit|riunione di (?:apertura|chiusura)
        auditcriteria|openingsgesprek|slotgesprek
        kryteria aud|zespol aud|spotkanie (?:otwierajace|zamykajace)
        監査基準|監査チーム|監査員`,
      ),
    ],
  },
  {
    type: 'statement-of-applicability',
    because: 'It says which controls are applied, or what is intended; it certifies nothing.',
    title: sign(
      3,
      `statement of applicability|soa\\b|(?:ai|artificial intelligence|aims|information security) (?:governance |management system )?(?:policy|manual|handbook)|policy on (?:the )?(?:responsible )?(?:use of )?(?:ai|artificial intelligence)|responsible ai policy
      erklarung zur anwendbarkeit|anwendbarkeitserklarung|(?:ki|ai)-?(?:richtlinie|leitlinie|politik|policy|handbuch)
      declaration d'applicabilite|politique (?:ia|d'ia|d'intelligence|relative a l'(?:ia|intelligence)|en matiere d'(?:ia|intelligence)|de l'ia)
      declaracion de aplicabilidad|politica (?:de|sobre|en materia de) (?:ia|inteligencia|uso de)
      dichiarazione di applicabilita|politica (?:per|sull?a?'?|di|in materia di) ?(?:ia\\b|intelligenza|l'intelligenza)
      verklaring van toepasselijkheid|(?:ai|ki)-?beleid|beleid (?:voor|inzake) (?:ai|kunstmatige)
      deklaracja stosowania|polityka (?:ai|sztucznej|dotyczaca sztucznej|si\\b)
      適用宣言書|(?:ai|人工知能)(?:ポリシー|方針|基本方針|マニュアル)`,
    ),
    says: [
      sign(
        4,
        `justification (?:for (?:inclusion|exclusion)|of)|reason for (?:inclusion|exclusion)|applicable\\??\\b.{0,40}(?:implemented|justification)|control.{0,30}applicab
        begrundung (?:fur|der) .{0,30}(?:aufnahme|ausschluss|anwendung)|anwendbar\\b.{0,40}(?:umgesetzt|begrundung)
        justification (?:de l'|d')(?:inclusion|exclusion|applicabilite)|applicable.{0,30}justification
        justificacion (?:de la |de )?(?:inclusion|exclusion)|aplicable.{0,40}(?:implantado|justificacion)
        giustificazione .{0,30}(?:inclusione|esclusione)|applicabile.{0,40}(?:attuato|giustificazione)
        (?:motivering|rechtvaardiging) .{0,30}(?:opname|uitsluiting)|van toepassing.{0,40}(?:geimplementeerd|motivering)
        uzasadnienie|stosowane.{0,40}wdrozone
        (?:適用|除外)(?:の)?(?:理由|可否)`,
      ),
      sign(
        3,
        `this policy (?:applies|sets|describes)|policy (?:owner|statement)|document owner|approved by top management|document control|next review
        diese (?:richtlinie|leitlinie) gilt|dokumenteneigentumer
        cette politique s'applique|proprietaire du document
        esta politica (?:se aplica|aplica)|propietario del documento
        (?:la presente|questa) politica si applica
        dit beleid (?:is van toepassing|geldt)
        niniejsza polityka
        本(?:方針|ポリシー)は`,
      ),
    ],
  },
  {
    type: 'none',
    because: 'It is about a certificate that was given before, and is none itself.',
    title: sign(
      4,
      `(?:suspension|withdrawal|cancellation|termination|revocation|reinstatement) (?:of|notice|letter)|(?:notice|letter|notification|decision) (?:of|on|regarding) (?:the )?(?:certificate )?(?:suspension|withdrawal|cancellation|termination|revocation)|(?:confirmation|letter|notice|statement) (?:of|on) (?:the )?(?:continued|continuing|maintenance|continuation|surveillance|ongoing)|(?:continued|maintenance of|continuation of) certification|surveillance (?:audit )?(?:confirmation|letter|completion|notice|result)
      (?:aussetzung|entzug|widerruf|zuruckziehung|ungultigkeit|kundigung|aufrechterhaltung|fortbestand|fortfuhrung) (?:des|der|ihres|ihrer|von|einer?s?)|(?:bestatigung|ergebnis|mitteilung|bescheinigung).{0,30}(?:uberwachungsaudit|aufrechterhaltung|uberwachung)|uberwachungsaudit
      (?:suspension|retrait|annulation|maintien|resiliation) (?:de|du)|confirmation (?:de|du) (?:maintien|surveillance)|audit de (?:surveillance|suivi)
      (?:suspension|retirada|cancelacion|mantenimiento|anulacion) (?:de|del)|auditoria de seguimiento
      (?:sospensione|revoca|ritiro|mantenimento|rinuncia) (?:de|di)|(?:audit|verifica) di sorveglianza
      (?:schorsing|intrekking|handhaving|opschorting|beeindiging) (?:van)|(?:opvolgings|toezicht|controle|surveillance)-?audit
      (?:zawieszenie|cofniecie|uniewaznienie|utrzymanie|wycofanie) (?:certyfika|waznosci)|audyt nadzoru
      (?:一時停止|取消|維持)(?:の|通知|に関する)|維持審査|サーベイランス`,
    ),
    outdoes: ['self-declaration', 'audit-report'],
    statesAnothers: true,
    says: [
      sign(
        5,
        `(?:suspended|withdrawn|withdrew|cancelled|canceled|revoked|reinstated) (?:the|your|this|that|said|above).{0,40}certificat|certificate .{0,80}(?:has been|is|was|will be|are) (?:hereby )?(?:suspended|withdrawn|cancelled|canceled|revoked|terminated|reinstated|maintained|continued)|(?:certificate|certification) .{0,60}(?:remains (?:valid|in force)|continues to be valid|is (?:being )?maintained|can be maintained)
        zertifikat.{0,80}(?:ausgesetzt|entzogen|zuruckgezogen|widerrufen|fur ungultig|aufrechterhalten|bleibt .{0,20}gultig|weiterhin gultig)
        certificat.{0,80}(?:suspendu|retire|annule|maintenu|reste valable|demeure valable)
        certifica(?:do|cion).{0,80}(?:suspendid|retirad|cancelad|mantien|sigue vigente)
        certifica(?:to|zione).{0,80}(?:sospes|revocat|ritirat|mantenut|resta valid|rimane valid)
        certific(?:aat|atie|ering).{0,80}(?:geschorst|ingetrokken|gehandhaafd|blijft geldig)
        certyfikat.{0,80}(?:zawieszon|cofniet|uniewaznion|utrzyman|pozostaje wazn)
        (?:登録|認証).{0,20}(?:一時停止|取り消|取消|維持)`,
      ),
    ],
  },
  {
    type: 'none',
    because: 'It is none of the documents that are told apart.',
    title: sign(
      3,
      `invoice|quotation|purchase order|proposal|order confirmation|receipt\\b|master services? agreement|service agreement|contract\\b|data ?sheet|white ?paper|brochure|case study|one[- ]pager|fact ?sheet|trust (?:page|cent(?:er|re))|blog\\b|success story|press release|newsletter|questionnaire|agenda|minutes of|penetration test|privacy (?:policy|notice)|terms (?:of service|and conditions)|impact assessment|model card
      rechnung|angebot|auftragsbestatigung|vertrag\\b|datenblatt|pressemitteilung|fragebogen|protokoll
      facture|devis|bon de commande|contrat\\b|communique de presse|questionnaire
      factura|presupuesto|pedido|contrato\\b|nota de prensa|cuestionario
      fattura|preventivo|contratto|comunicato stampa|questionario
      factuur|offerte|overeenkomst|persbericht|vragenlijst
      faktura|oferta|umowa|ankieta|informacja prasowa
      請求書|見積書|契約書|注文書`,
    ),
    says: [
      sign(
        4,
        `(?:book|request|schedule) a (?:demo|call)|learn more|contact sales|free trial|sign up|our customers|read (?:more|our)|amount due|total due|vat (?:no|number)|payment terms|unit price|subtotal|zu zahlen|zahlbar|net a payer|importe total|totale da pagare|te betalen|do zaplaty|合計金額`,
      ),
    ],
  },
];
