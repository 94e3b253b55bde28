import { type Kind, sign } from './document-kind.js';

/** Letters from before a certificate: English, German, French, Spanish, Italian, Dutch, Polish and Japanese. */
export const KINDS_ON_THE_WAY: readonly Kind[] = [
  {
    type: 'readiness-letter',
    because: 'It speaks of preparing for certification.',
    title: sign(
      3,
      `readiness|gap (?:analysis|assessment)|pre-?(?:assessment|audit)|maturity assessment|letter of (?:intent|engagement)|progress (?:letter|statement)|certification roadmap
      bereitschafts|gap-?analyse|voraudit|reifegrad
      analyse (?:d'|des )ecarts?|etat de preparation|pre-?audit|diagnostic
      analisis de (?:brechas|deficiencias)|carta de (?:preparacion|intencion)|diagnostico|preauditoria
      analisi (?:degli|di) scostament|valutazione preliminare|stato di preparazione
      nulmeting|gereedheid|voorbeoordeling
      analiza luk|gotowosc|audyt (?:zerowy|wstepny)
      ギャップ分析|準備状況|予備審査`,
    ),
    says: [
      sign(
        3,
        `on track (?:to|for)|is (?:preparing for|working towards?|pursuing|in the process of)|currently (?:preparing|implementing|working)|preparing for certification|prepared for certification|not yet (?:been )?certified|has engaged .{0,60}to
        bereitet sich .{0,60}vor|in vorbereitung auf|noch nicht zertifiziert|auf dem weg zur
        se prepare|prepare (?:actuellement )?(?:sa|la|son)|en cours de (?:preparation|certification|mise en)|pas encore certifie
        se (?:esta|encuentra) (?:preparando|en proceso)|en proceso de|aun no (?:esta )?certificad
        si sta preparando|in fase di|non (?:e )?ancora certificat
        bereidt zich .{0,40}voor|nog niet gecertificeerd|werkt toe naar
        przygotowuje sie|w trakcie przygotowan|nie (?:jest|zostala) jeszcze
        準備を進め|取得に向けて|取得予定`,
      ),
      sign(
        2,
        `target date|expects? to (?:be|achieve|obtain|complete)|plans? to (?:obtain|achieve|complete|undergo)|roadmap|certification audit is (?:planned|scheduled)|gaps? (?:identified|remain)
        geplant(?:e[rsn]?)? zertifizierung|zertifizierungsaudit ist .{0,40}geplant|angestrebt
        audit de certification (?:est )?prevu|objectif de certification
        auditoria de certificacion (?:esta )?prevista|fecha objetivo
        audit di certificazione (?:e )?previsto
        certificatie-?audit (?:is|staat) .{0,30}gepland
        audyt certyfikujacy .{0,40}(?:zaplanowan|planowan)`,
      ),
    ],
  },
  {
    type: 'stage-1-letter',
    because: 'It reports a stage 1 audit, which judges readiness only.',
    title: sign(
      3,
      `stage[- ](?:1|one|i)\\b
      (?:audit )?(?:der )?stufe[- ]1\\b|stufe-1-audit|phase[- ]1\\b
      etape (?:1|i)\\b|phase (?:1|i)\\b
      (?:fase|etapa) (?:1|i)\\b
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
        第(?:2|二)段階(?:審査)?(?:に進|の準備)`,
      ),
    ],
  },
  {
    type: 'stage-2-letter',
    because: 'It recommends certification; nobody has decided yet.',
    title: sign(
      3,
      `(?:letter of )?recommendation (?:for|of) (?:certification|registration)|recommended for (?:certification|registration)|notice of recommendation
      zertifizierungsempfehlung|empfehlung (?:zur|fur die) zertifizierung
      recommandation (?:de|en vue de la|pour la) certification
      recomendacion (?:de|para la) certificacion
      raccomandazione (?:per la|alla|di) certificazione
      aanbeveling (?:tot|voor) certificatie|aanbeveling (?:tot|voor) certificering
      rekomendacja (?:do )?certyfikac
      認証推薦|登録推薦`,
    ),
    says: [
      sign(
        5,
        `recommend(?:s|ed|ing|ation)?\\b(?!.{0,60}stage[- ](?:2|two|ii)).{0,80}\\b(?:certification|certified|registration|certificate)\\b
        (?:empfiehlt|empfehlen|empfohlen|empfehlung).{0,100}(?:zertifi)|zertifi.{0,60}empfohlen
        (?:recommande|recommandons|recommandee|recommandation).{0,80}certifi
        (?:recomienda|recomendamos|recomendado|recomendacion).{0,80}certifica
        (?:raccomanda|raccomandiamo|raccomandazione).{0,80}certifica
        (?:beveelt|bevelen|aanbevolen|aanbeveling).{0,80}certific
        (?:rekomenduje|rekomendujemy|rekomendacj).{0,80}certyfik
        認証.{0,20}推薦|登録.{0,20}推薦`,
      ),
      sign(
        4,
        `subject to .{0,60}(?:certification decision|technical review|independent review|review and approval|veto)|pending .{0,40}(?:certification decision|decision|technical review|review)|(?:certification )?decision (?:will be|is to be|has not (?:yet )?been|is still|remains) (?:made|taken|outstanding|pending)?
        vorbehaltlich|zertifizierungsentscheidung .{0,60}(?:steht aus|noch|wird)|entscheidung .{0,40}steht .{0,20}aus
        sous reserve|decision de certification .{0,40}(?:sera|reste|n'a pas)
        sujet[oa] a la decision|pendiente de .{0,40}(?:decision|revision)|decision de certificacion .{0,40}(?:sera|pendiente|se tomara)
        subordinat[oa] alla|in attesa d(?:i|ella) .{0,40}(?:decisione|delibera)|salvo .{0,30}delibera
        onder voorbehoud|certificatiebeslissing .{0,40}(?:volgt|moet|wordt)|besluit .{0,40}nog
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
