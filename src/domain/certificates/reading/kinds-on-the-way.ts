import { type Kind, sign } from './document-kind.js';

/** Letters from before a certificate: English, German, French, Spanish, Italian, Dutch, Polish and Japanese. */
export const KINDS_ON_THE_WAY: readonly Kind[] = [
  {
    type: 'readiness-letter',
    because: 'It speaks of preparing for certification.',
    title: sign(
      3,
      `readiness|gap (?:analysis|assessment)|pre-?(?:assessment|audit)|maturity assessment|letter of (?:intent|engagement)|progress (?:letter|statement|confirmation)|certification (?:roadmap|in progress|in process|underway|under way|status|programme status)|(?:in[- ]progress|status|engagement) (?:letter|confirmation)|certification .{0,12}in progress
      bereitschafts|gap-?analyse|voraudit|reifegrad|(?:laufende[sn]?|stand de[rs]) zertifizierung|auftragsbestatigung .{0,30}zertifizierung
      analyse (?:d'|des )ecarts?|etat de preparation|pre-?audit|diagnostic|(?:lettre|attestation) d'engagement|certification en cours|demarche de certification
      analisis de (?:brechas|deficiencias)|carta de (?:preparacion|intencion|compromiso)|certificacion en (?:curso|proceso)|diagnostico|preauditoria
      analisi (?:degli|di) scostament|valutazione preliminare|stato di preparazione|certificazione in corso|iter di certificazione
      nulmeting|gereedheid|voorbeoordeling|certificatie(?:traject)? (?:loopt|in uitvoering)|certificeringstraject
      analiza luk|gotowosc|audyt (?:zerowy|wstepny)|certyfikacja w toku|w trakcie certyfikacji
      ギャップ分析|準備状況|予備審査|認証取得(?:中|予定)`,
    ),
    says: [
      sign(
        3,
        `on track (?:to|for)|is (?:preparing for|working towards?|pursuing|in the process of)|currently (?:preparing|implementing|working)|preparing for certification|prepared for certification|not yet (?:been )?certified|(?:has|have|having) (?:engaged|contracted|appointed|commissioned|retained|applied|signed) .{0,80}(?:certif|audit|to\\b)|(?:is|are) (?:now )?(?:well )?(?:ready|prepared) (?:to|for) .{0,30}(?:certification|audit)|closed all gaps|certification process .{0,40}(?:started|underway|under way|progress|begun)
        bereitet sich .{0,60}vor|in vorbereitung auf|mit der zertifizierung .{0,80}beauftragt|zertifizierungsverfahren .{0,30}(?:lauft|begonnen|eroffnet)|(?:wurde|ist) noch (?:nicht erteilt|kein zertifikat)|noch nicht zertifiziert|auf dem weg zur
        se prepare|prepare (?:actuellement )?(?:sa|la|son)|en cours de (?:preparation|certification|mise en)|(?:engagee?|inscrite?) dans (?:une|la) (?:demarche|processus)|demarche de certification|pas encore certifie
        se (?:esta|encuentra) (?:preparando|en proceso)|en proceso de|ha (?:contratado|solicitado|encargado) .{0,60}certifica|aun no (?:esta )?certificad
        si sta preparando|in fase di|ha (?:incaricato|richiesto|avviato) .{0,60}certifica|iter di certificazione|non (?:e )?ancora certificat
        bereidt zich .{0,40}voor|nog niet gecertificeerd|werkt toe naar|heeft .{0,60}opdracht gegeven|certificatietraject
        przygotowuje sie|w trakcie (?:przygotowan|certyfikacji|procesu)|zlecil[ao]? .{0,60}certyfik|nie (?:jest|zostala) jeszcze
        準備を進め|取得に向けて|取得予定`,
      ),
      sign(
        2,
        `target date|expects? to (?:be|achieve|obtain|complete)|plans? to (?:obtain|achieve|complete|undergo)|roadmap|(?:certification |initial |external |stage [12] )?audit (?:is|has been|was) (?:planned|scheduled|booked)|gaps? (?:identified|remain)
        geplant(?:e[rsn]?)? zertifizierung|zertifizierungsaudit ist .{0,40}geplant|angestrebt
        audit (?:de certification|initial|externe) (?:est )?(?:prevu|programme|planifie)|objectif de certification
        auditoria de certificacion (?:esta )?prevista|fecha objetivo
        audit di certificazione (?:e )?previsto
        certificatie-?audit (?:is|staat) .{0,30}gepland
        audyt certyfikujacy .{0,40}(?:zaplanowan|planowan)`,
      ),
    ],
  },
  {
    type: 'stage-1-letter',
    outdoes: ['audit-report', 'readiness-letter'],
    because: 'It reports a stage 1 audit, which judges readiness only.',
    title: sign(
      3,
      `stage[- ](?:1|one|i)\\b
      (?:audit )?(?:der )?stufe[- ](?:1|i)\\b|(?:1\\.|erste[rn]?) (?:audit)?stufe|stufe-1-audit|phase[- ]1\\b
      etape (?:1|i|un)\\b|phase (?:1|i)\\b|premiere etape
      (?:fase|etapa) (?:1|i|uno)\\b|prim[ae]r?a? (?:fase|etapa)
      stage (?:1|i)\\b
      etap(?:u|ie)? (?:1|i|pierwsz)
      第(?:1|一)段階|一次審査|ステージ1`,
    ),
    says: [
      sign(
        4,
        `(?:completed|conducted|performed|carried out|conclusion of|results? of|findings of|following) (?:the |your |our |a )?stage[- ](?:1|one|i)\\b|ready (?:for|to proceed to) (?:the )?stage[- ](?:2|two|ii)|proceed(?:ing)? to (?:the )?stage[- ](?:2|two|ii)
        bereit fur (?:das )?(?:audit der )?stufe[- ]2|zertifizierungsaudit \\(?stufe 2\\)? .{0,40}(?:kann|findet|ist geplant)
        pret .{0,40}etape 2|passer a l'etape 2|audit d'etape 2 (?:est |peut )
        (?:pasar|proceder|avanzar) a la (?:fase|etapa) (?:2|ii)|auditoria de (?:fase|etapa) 2 (?:esta )?(?:prevista|programada)
        (?:passare|procedere) alla fase 2|audit di fase 2 (?:e )?(?:previsto|programmato)
        (?:over te gaan|doorgaan) (?:naar|tot) fase 2|fase 2-?audit (?:is |kan )
        (?:przejsc|przystapic) do etapu (?:2|ii)|gotow[aye] do etapu 2
        第(?:2|二)段階(?:審査)?(?:に進|の準備|を実施する準備)`,
      ),
      sign(
        3,
        `(?:stage|stufe|phase|etape|fase|etapa|etapu?) ?-?(?:2|two|ii)\\b.{0,80}(?:planned|scheduled|will (?:be|take)|can (?:be|take|go|proceed)|may (?:be|take|proceed)|is to|before|until|geplant|vorgesehen|stattfinden|findet|angesetzt|prevu|pourra|peut|aura lieu|planifie|prevista|previsto|programmat|programad|podra|puede|potra|si terra|gepland|kan|vindt|zaplanowan|moze|odbedzie)
        第(?:2|二)段階.{0,30}(?:予定|実施|移行)`,
      ),
    ],
  },
  {
    type: 'stage-2-letter',
    outdoes: ['audit-report', 'readiness-letter'],
    because: 'It recommends certification; nobody has decided yet.',
    title: sign(
      3,
      `(?:letter of )?recommendation (?:for|of) (?:certification|registration)|stage[- ](?:2|two|ii)\\b.{0,30}(?:report|results?|outcome|conclusion|completion|confirmation)|(?:report|results?|outcome|conclusion|completion|confirmation)\\b.{0,50}stage[- ](?:2|two|ii)\\b|recommended for (?:certification|registration)|notice of recommendation
      stufe[- ](?:2|ii)\\b.{0,30}(?:bericht|ergebnis|bestatigung)|(?:bericht|ergebnis|bestatigung|abschluss).{0,50}stufe[- ](?:2|ii)\\b|zertifizierungsempfehlung|empfehlung (?:zur|fur die) zertifizierung
      (?:rapport|resultat|compte rendu|conclusion|issue|attestation).{0,50}etape (?:2|ii|deux)\\b|recommandation (?:de|en vue de la|pour la) certification|attestation de recommandation
      (?:informe|resultado|conclusion|acta|confirmacion).{0,50}(?:fase|etapa) (?:2|ii|dos)\\b|recomendacion (?:de|para la) certificacion
      (?:esito|rapporto|risultato|conclusione|conferma).{0,50}fase (?:2|ii|due)\\b|raccomandazione (?:per la|alla|di) certificazione|proposta di certificazione
      (?:verslag|resultaat|uitslag|afronding|bevestiging).{0,50}fase[- ](?:2|ii|twee)\\b|(?:voordracht|aanbeveling) (?:tot|voor) (?:certificatie|certificering)|aanbeveling (?:tot|voor) certificatie|aanbeveling (?:tot|voor) certificering
      (?:raport|wynik|zakonczenie|potwierdzenie).{0,50}etap(?:u|ie)? (?:2|ii|drug)|rekomendacja (?:do )?certyfikac
      (?:第(?:2|二)段階|二次)審査(?:の)?(?:結果|報告|完了)|認証推薦|登録推薦`,
    ),
    says: [
      sign(
        5,
        `recommend(?:s|ed|ing|ation)?\\b(?!.{0,60}stage[- ](?:2|two|ii)).{0,80}\\b(?:certification|certified|registration|certificate)\\b
        (?:propose|proposes|proposed) .{0,60}(?:certification|registration) (?:be granted|is granted)|certification be granted
        (?:empfiehlt|empfehlen|empfohlen|empfehlung|schlagt|vorgeschlagen).{0,100}(?:zertifi)|zertifi.{0,60}empfohlen
        (?:recommande|recommandons|recommandee|recommandation|propose|proposons).{0,80}certifi
        (?:recomienda|recomendamos|recomendado|recomendacion|propone|propuesta|proponer).{0,80}certifica
        (?:raccomanda|raccomandiamo|raccomandato|raccomandazione|propone|proposta|proposto).{0,80}(?:certifica|rilascio)
        (?:beveelt|bevelen|aanbevolen|aanbeveling|voorgedragen|voordracht|draagt).{0,80}certific
        (?:rekomenduje|rekomendujemy|rekomendacj|wnioskuje).{0,80}certyfik
        認証.{0,20}推薦|登録.{0,20}推薦`,
      ),
      sign(
        4,
        `subject to .{0,60}(?:certification decision|technical review|independent review|review and approval|veto)|pending .{0,40}(?:certification decision|decision|technical review|review)|independent decision|certificate .{0,30}(?:is|will be) issued (?:only )?(?:after|once|following|upon)|(?:passed|submitted|forwarded) to .{0,40}(?:decision|review)|(?:certification )?decision (?:will be|is to be|has not (?:yet )?been|is still|remains) (?:made|taken|outstanding|pending)?
        vorbehaltlich|zertifikat .{0,40}(?:erst )?nach .{0,30}entscheidung|entscheidung uber die .{0,30}(?:steht|wird|trifft)|zertifizierungsentscheidung .{0,60}(?:steht aus|noch|wird)|entscheidung .{0,40}steht .{0,20}aus
        sous reserve|decision .{0,40}n'a pas (?:encore )?ete|certificat .{0,40}apres .{0,20}decision|decision de certification .{0,40}(?:sera|reste|n'a pas)
        sujet[oa] a la decision|la decision .{0,60}(?:corresponde|aun no|todavia no)|pendiente de .{0,40}(?:decision|revision)|decision de certificacion .{0,40}(?:sera|pendiente|se tomara)
        subordinat[oa] alla|in attesa d(?:i|ella) .{0,40}(?:decisione|delibera)|salvo .{0,30}delibera|(?:decisione|delibera) .{0,60}(?:non e (?:ancora )?stata|spetta|sara)|previa delibera
        onder voorbehoud|(?:na|volgt) .{0,30}(?:positief )?besluit|besluit (?:is|wordt) nog|certificatiebeslissing .{0,40}(?:volgt|moet|wordt)|besluit .{0,40}nog
        pod warunkiem|oczekuje na decyzje|decyzja (?:o )?certyfikac\\S* .{0,40}(?:zostanie|nie)
        認証(?:の)?(?:決定|判定).{0,20}(?:待|未|後日)`,
      ),
      sign(
        2,
        `(?:completed|conducted|conclusion of|following) (?:the |its |your |our )?stage[- ](?:2|two|ii)\\b|audit der stufe 2|etape 2|(?:fase|etapa) 2|etapu 2|第(?:2|二)段階`,
      ),
    ],
  },
];
