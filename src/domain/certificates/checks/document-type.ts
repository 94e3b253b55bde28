import { agree, namesAgree, takeApart } from '../../registers/names.js';
import { type DocumentType, SURE } from '../certificate.js';
import type { CertificateFacts } from '../check.js';
import { cannotTell, fail, info, pass, quoted, type Rule, type Rules, warn } from './rule.js';
import { isIso42001, stated } from './seen.js';

/** What each type is, as the end of "This is …". */
const TYPE_WORDS: Readonly<Record<Exclude<DocumentType, 'unknown'>, string>> = {
  certificate: 'a certificate of a management system',
  'other-standard': 'a certificate to another standard',
  attestation: 'an attestation report such as SOC 2',
  'readiness-letter': 'a letter on readiness',
  'stage-1-letter': 'a letter after stage 1 of the audit',
  'stage-2-letter': 'a recommendation after stage 2 of the audit',
  person: 'a certificate of a person',
  training: 'a proof of training',
  'self-declaration': 'a declaration by the vendor itself',
  'audit-report': 'an audit report',
  'statement-of-applicability': 'a Statement of Applicability or a policy',
  'csa-star': 'an entry or certificate of CSA STAR',
  hitrust: 'a letter or certificate of HITRUST',
  'other-scheme': 'a mark of another AI scheme',
};

/** Why it is taken for what it is: the reader's own sentence, or a person's word beside what it was read as. */
function because({ type, reading }: CertificateFacts): string {
  if (type.from !== 'typed') return type.because === '' ? '' : ` ${type.because}`;
  const read = reading?.type;
  return read === undefined || read.confidence < SURE || read.type === type.type || read.type === 'unknown'
    ? ' A person said so.'
    : ` A person said so; it was read as ${TYPE_WORDS[read.type]}.`;
}

/** A check that speaks only where the document is of one type, and then fails. */
const typeRule = (type: DocumentType, title: string, reason: string, settle: string): Rule => ({
  title,
  judge: ({ facts }) => (facts.type.type === type ? fail(`${reason}${because(facts)}`, settle) : null),
});

/** Marks of schemes of their own: other assurance, told as such. */
const SCHEMES: ReadonlySet<DocumentType> = new Set(['csa-star', 'hitrust', 'other-scheme']);

const ASK = 'Ask the vendor for the ISO/IEC 42001 certificate itself.';

/** Numbers of standards that guide, define terms or bind certification bodies: no organisation is certified to them. */
const NOT_CERTIFIABLE = /(?<!\d)(42005|42006|23894|22989|38507|5338|31000|26000|23053|24028|5259)(?!\d)/;
const STANDARD_NUMBER = /\b(?:ISO|IEC|EN)\b[^\n\d]{0,12}(\d{4,5})(?!\d)/i;

/** Suppliers whose own certificates are handed on most. */
const SUPPLIERS = [
  'Amazon Web Services',
  'Microsoft',
  'Google',
  'OpenAI',
  'Anthropic',
  'Oracle',
  'IBM',
  'Salesforce',
  'Snowflake',
  'Databricks',
  'Mistral AI',
  'Cohere',
].map(takeApart);

/** Whether the document is an organisation's certificate to this standard at all. */
export const DOC_RULES: Rules<'DOC'> = {
  'DOC-01': {
    title: 'A management-system certificate',
    judge({ facts }) {
      const { type } = facts.type;
      if (type === 'certificate') return pass(`It is ${TYPE_WORDS.certificate}.${because(facts)}`);
      if (type === 'unknown') {
        return cannotTell('What kind of document it is could not be told.', 'Look at it and say what it is.');
      }
      if (type === 'stage-2-letter') return null;
      return fail(`It is ${TYPE_WORDS[type]}, and that certifies no AI management system.`, ASK);
    },
  },
  'DOC-02': typeRule(
    'attestation',
    'Not a SOC 2 or SOC 3 report',
    'An accountant’s attestation is no certification, and its criteria do not ask about AI management.',
    'Keep it as supporting evidence, and ask for the ISO/IEC 42001 certificate.',
  ),
  'DOC-03': {
    title: 'Not another management standard',
    judge({ facts }) {
      const standard = stated(facts, 'standard');
      if (standard !== null && isIso42001(standard)) return null;
      if (standard !== null && STANDARD_NUMBER.test(standard) && !NOT_CERTIFIABLE.test(standard)) {
        return fail(
          `It certifies ${quoted(standard)}, which has other subjects and controls than ISO/IEC 42001.`,
          'Keep it as supporting evidence, and ask for the ISO/IEC 42001 certificate.',
        );
      }
      return facts.type.type === 'other-standard' && standard === null
        ? fail(`It certifies another standard.${because(facts)}`, ASK)
        : null;
    },
  },
  'DOC-04': typeRule(
    'readiness-letter',
    'Not a letter on readiness',
    'It tells of readiness or of a plan; nothing was certified.',
    ASK,
  ),
  'DOC-05': typeRule(
    'stage-1-letter',
    'Not a stage 1 letter',
    'Stage 1 only judges whether the vendor is ready for the audit; nothing was certified.',
    ASK,
  ),
  'DOC-06': {
    title: 'Not a recommendation before the decision',
    judge: ({ facts }) =>
      facts.type.type === 'stage-2-letter'
        ? warn(
            `A recommendation after stage 2 is no decision.${because(facts)}`,
            'Ask for the certificate that followed.',
          )
        : null,
  },
  'DOC-07': typeRule(
    'person',
    'Not a person’s certificate',
    'It certifies what a person knows, and says nothing about the vendor’s management system.',
    ASK,
  ),
  'DOC-08': typeRule(
    'training',
    'Not a proof of training',
    'It shows that somebody attended a course, and certifies nobody’s management system.',
    ASK,
  ),
  'DOC-09': {
    title: 'Issued by somebody else',
    judge({ facts }) {
      if (facts.type.type === 'self-declaration') {
        return fail(
          `The vendor declares it itself; certification is a third party’s word.${because(facts)}`,
          ASK,
        );
      }
      const [holder, body] = [stated(facts, 'holder'), stated(facts, 'certificationBody')];
      if (holder === null || body === null) return null;
      return namesAgree(holder, body) === 'same'
        ? fail(`${body} issued it to itself; certification is a third party’s word.`, ASK)
        : null;
    },
  },
  'DOC-10': {
    title: 'Not a supplier’s certificate',
    judge({ facts }) {
      const holder = stated(facts, 'holder');
      if (holder === null || facts.vendor.name === '') return null;
      const named = takeApart(holder);
      const supplier = SUPPLIERS.find((known) => agree(named, known) !== 'different');
      const own = [facts.vendor.name, ...facts.vendor.aliases];
      if (supplier === undefined || own.some((name) => agree(takeApart(name), supplier) !== 'different'))
        return null;
      return fail(
        `It is ${holder}’s. A supplier’s certificate covers what the supplier does, not what ${facts.vendor.name} makes of it.`,
        'Ask the vendor for a certificate of its own.',
      );
    },
  },
  'DOC-11': {
    title: 'A standard that organisations are certified to',
    judge({ facts }) {
      const standard = stated(facts, 'standard');
      if (standard === null || isIso42001(standard) || !NOT_CERTIFIABLE.test(standard)) return null;
      return fail(
        `It names ${quoted(standard)}: guidance, terms or rules for certification bodies, to which no organisation is certified.`,
        ASK,
      );
    },
  },
  'DOC-12': {
    title: 'No word on the EU AI Act',
    judge: ({ text }) =>
      /\b(?:EU )?AI Act\b|2024\/1689|Artificial Intelligence Act|KI-Verordnung|KI-Gesetz/i.test(text)
        ? warn(
            'It speaks of the EU AI Act. A certified management system shows no conformity with the Act, which is judged per AI system.',
            'Ask for what shows conformity of the AI system itself.',
          )
        : null,
  },
  'DOC-13': {
    title: 'Certifies a management system, not a product',
    judge: ({ text }) =>
      /\b(?:product|model|algorithm|software|chatbot)\b[^.\n]{0,60}\b(?:is|are|has been|was) certified\b|\bcertified (?:AI )?(?:product|model|algorithm)\b/i.test(
        text,
      )
        ? warn(
            'It speaks of a certified product or model. The standard certifies how an organisation manages AI, never a product.',
            'Read what exactly is said to be certified.',
          )
        : null,
  },
  'DOC-14': {
    title: 'Not another AI scheme',
    judge: ({ facts }) =>
      SCHEMES.has(facts.type.type)
        ? info(`It belongs to another AI scheme and can stand as other assurance.${because(facts)}`, ASK)
        : null,
  },
  'DOC-15': typeRule(
    'audit-report',
    'Not an internal or commissioned audit',
    'An audit the vendor made or ordered is evidence for clause 9.2, not certification.',
    ASK,
  ),
  'DOC-16': typeRule(
    'statement-of-applicability',
    'Not a Statement of Applicability or policy',
    'It belongs to a management system and does not certify it.',
    ASK,
  ),
};
