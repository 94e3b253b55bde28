import type { CertificateField, DocumentType, ReadField } from '../certificate.js';
import { fold } from './fold.js';

export interface JudgedType {
  readonly type: DocumentType;
  readonly confidence: number;
  readonly because: string;
}

interface Sign {
  readonly type: Exclude<DocumentType, 'certificate' | 'other-standard' | 'unknown'>;
  readonly words: RegExp;
  readonly weight: number;
  /** What an expert would say of it. */
  readonly because: string;
}

/** Words that give a kind of document away; searched in folded text. */
const SIGNS: readonly Sign[] = [
  { type: 'attestation', words: /\bsoc ?[23]\b/, weight: 4, because: 'It names a SOC report.' },
  {
    type: 'attestation',
    words:
      /trust services criteria|service auditor|\baicpa\b|independent service auditors?|ssae ?(?:no\. ?)?1[68]|\bisae 3\d{3}/,
    weight: 4,
    because: 'It is the report of a service auditor.',
  },
  {
    type: 'person',
    words:
      /lead implementer|lead auditor (?:exam|certif|course|for)|certified .{0,40}lead auditor|iso\/?iec 17024|\bprovisional auditor|foundation (?:exam|certificate)|senior lead/,
    weight: 4,
    because: 'It speaks of a person’s qualification.',
  },
  {
    type: 'person',
    words:
      /has (?:successfully )?(?:passed|met the requirements|demonstrated)|passed the exam|is hereby (?:recognised|recognized) as|credential|professional certification|certified individual|personnel certification/,
    weight: 3,
    because: 'It speaks of a person’s qualification.',
  },
  {
    type: 'training',
    words:
      /certificate of (?:attendance|completion|participation)|has (?:successfully )?(?:attended|completed)|training course|\bcpd\b|course duration|e-learning|digital badge|teilnahmebescheinigung|attestation de formation/,
    weight: 4,
    because: 'It is about a course somebody attended.',
  },
  {
    type: 'readiness-letter',
    words:
      /readiness (?:assessment|review|letter|statement)|gap (?:analysis|assessment)|pre-?assessment|on track (?:to|for)|roadmap|is preparing for|working towards|currently preparing|prepared for certification/,
    weight: 4,
    because: 'It speaks of preparing for certification.',
  },
  {
    type: 'readiness-letter',
    words:
      /expects? to (?:be|achieve|obtain)|plans to|target date|not yet (?:been )?certified|engaged .{0,60} to (?:prepare|support|assist)/,
    weight: 2,
    because: 'It speaks of what is to come.',
  },
  {
    type: 'stage-1-letter',
    words: /stage (?:1|one|i) (?:audit|assessment|review|report)|stufe 1|etape 1|fase 1|etap 1/,
    weight: 5,
    because: 'It reports a stage 1 audit, which judges readiness only.',
  },
  {
    type: 'stage-2-letter',
    words: /recommend(?:s|ed|ation|ing)?\b.{0,60}\bcertification\b/,
    weight: 5,
    because: 'It recommends certification; nobody has decided yet.',
  },
  {
    type: 'stage-2-letter',
    words:
      /subject to (?:the )?(?:certification decision|technical review|independent review)|pending (?:the )?(?:certification decision|technical review)/,
    weight: 3,
    because: 'The decision is still to come.',
  },
  {
    type: 'self-declaration',
    words:
      /self[- ]declar|selbsterklarung|we (?:hereby )?declare|declare under (?:our|its) (?:sole|own) responsibility|declaration of (?:conformity|compliance)|hereby declares|eigenerklarung|declaration sur l'honneur/,
    weight: 5,
    because: 'It is the organisation’s own declaration.',
  },
  {
    type: 'self-declaration',
    words:
      /(?:is |are )?(?:aligned (?:to|with)|compliant with|in line with|based on) (?:the )?(?:requirements of )?iso/,
    weight: 3,
    because: 'It says “aligned” or “compliant”, in the organisation’s own words.',
  },
  {
    type: 'audit-report',
    words:
      /audit report|audit findings|major nonconformit|minor nonconformit|nonconformities|opportunities for improvement|opening meeting|closing meeting|auditbericht|rapport d'audit|informe de auditoria/,
    weight: 4,
    because: 'It reports an audit.',
  },
  {
    type: 'statement-of-applicability',
    words: /^(?:.{0,200})\bstatement of applicability\b/,
    weight: 3,
    because: 'Its title is Statement of Applicability.',
  },
  {
    type: 'statement-of-applicability',
    words:
      /justification (?:for (?:inclusion|exclusion)|of)|applicable\??\b.{0,40}implemented|reason for (?:inclusion|exclusion)|control.{0,30}applicab/,
    weight: 5,
    because: 'It lists controls with reasons for taking them in or leaving them out.',
  },
  {
    type: 'other-scheme',
    words:
      /\baiuc-?1\b|csa star|star for ai|hitrust|ai trustmark|trusted ai seal|c5:20|fedramp|eu ai act (?:certificate|compliance certificate)/,
    weight: 5,
    because: 'It belongs to a scheme of its own.',
  },
];

/** What a certificate of an organisation looks like, apart from its fields. */
const CERTIFICATE_SIGNS: readonly (readonly [RegExp, number])[] = [
  [
    /(?:certif(?:y|ies|ied)|attests?) that|is hereby certified|bescheinigt|bestatigt|certifi(?:e|ons) que|certifica(?:mos)? que|certifica che|verklaart|certificeert|zaswiadcza|証明|登録証/,
    2,
  ],
  [
    /\bcertificate\b|\bzertifikat\b|\bcertificat\b|\bcertificado\b|\bcertificato\b|\bcertificaat\b|certyfikat|登録証|認証/,
    2,
  ],
  [
    /management ?system|managementsystem|systeme de management|sistema de gestion|sistema di gestione|managementsysteem|system zarzadzania|マネジメントシステム/,
    1,
  ],
  [/certification body|accredit|akkredit|acredit|akredyt|認定/, 1],
];

const FIELD_SIGNS: readonly (readonly [CertificateField, number])[] = [
  ['number', 2],
  ['holder', 1],
  ['scope', 1],
  ['expiresOn', 2],
  ['issuedOn', 1],
];
/** A certificate shows at least this much of what one must show. */
const ENOUGH = 5;
/** The words of a title and a first paragraph; what stands there says what a document is. */
const OPENING = 400;

type Fields = Readonly<Partial<Record<CertificateField, ReadField>>>;

/** What a document is, from its words and the fields found in it; `unknown` rather than a guess. */
export function judgeType(text: string, fields: Fields): JudgedType {
  const folded = fold(text.replace(/\n/g, ' '));
  const certificate = weightOfCertificate(folded, fields);
  const others = weightOfOthers(folded);
  const [strongest] = others;
  if (strongest !== undefined && strongest.weight >= 4 && beats(strongest, certificate)) {
    return {
      type: strongest.type,
      confidence: Math.min(0.95, 0.6 + 0.05 * (strongest.weight - Math.min(certificate, 6) / 2)),
      because: strongest.because,
    };
  }
  if (certificate < ENOUGH) return UNKNOWN;
  return kindOfCertificate(folded, fields, certificate);
}

const UNKNOWN: JudgedType = {
  type: 'unknown',
  confidence: 0.5,
  because: 'Too little in it is what a certificate, a report or a letter would say.',
};

function weightOfCertificate(folded: string, fields: Fields): number {
  const said = CERTIFICATE_SIGNS.filter(([words]) => words.test(folded));
  const held = FIELD_SIGNS.filter(([field]) => fields[field] !== undefined);
  return [...said, ...held].reduce((sum, [, weight]) => sum + weight, 0);
}

interface Weighed {
  readonly type: Sign['type'];
  readonly weight: number;
  readonly because: string;
}

function weightOfOthers(folded: string): Weighed[] {
  const opening = folded.slice(0, OPENING);
  const weighed = new Map<Sign['type'], Weighed>();
  for (const sign of SIGNS) {
    if (!sign.words.test(folded)) continue;
    const weight = sign.weight + (sign.words.test(opening) ? 2 : 0);
    const before = weighed.get(sign.type);
    weighed.set(sign.type, {
      type: sign.type,
      weight: weight + (before?.weight ?? 0),
      because: before?.because ?? sign.because,
    });
  }
  return [...weighed.values()].sort((a, b) => b.weight - a.weight);
}

/** A full face of a certificate outweighs a stray word (a scope that names training); a bare one does not. */
const beats = ({ weight, type }: Weighed, certificate: number): boolean =>
  certificate < 8 || weight >= (type === 'self-declaration' || type === 'statement-of-applicability' ? 9 : 7);

function kindOfCertificate(folded: string, fields: Fields, weight: number): JudgedType {
  const confidence = Math.min(0.97, 0.6 + weight * 0.035);
  const standard = fields.standard?.value ?? '';
  if (standard.includes('42001')) {
    return { type: 'certificate', confidence, because: `It certifies a management system to ${standard}.` };
  }
  if (standard !== '') {
    return {
      type: 'other-standard',
      confidence,
      because: `It certifies to ${standard}, and ISO/IEC 42001 is not named.`,
    };
  }
  return /42001/.test(folded)
    ? { type: 'certificate', confidence: 0.6, because: 'It names 42001 without the usual form.' }
    : UNKNOWN;
}
