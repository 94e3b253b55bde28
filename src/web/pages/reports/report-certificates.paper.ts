import { CERTIFICATE_FIELDS, type LookUp } from '#domain/certificates/certificate.js';
import { formatDay } from '#domain/dates.js';
import type { PaperBlock } from '#domain/documents/paper.js';
import type { CertificateDetail, ReportFacts } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import {
  CERTIFICATE_VERDICT_PILLS,
  FIELD_LABELS,
  LOOK_UP_PILLS,
  OUTCOMES,
} from '../certificates/certificate-words.js';
import { countsOf } from '../certificates/checks.view.js';
import { sayValue } from '../certificates/fields.view.js';
import { secondWords } from '../certificates/look-ups.view.js';

/** What the vendor's certificates came to: the verdict in words, what they state, who looked where, and every check that did not pass. */
export function certificateBlocks(
  { certificates }: ReportFacts,
  { timeZone }: { readonly timeZone: string },
): readonly PaperBlock[] {
  const head: PaperBlock = { kind: 'heading', text: `Certificates (${certificates.length})` };
  if (certificates.length === 0)
    return [head, { kind: 'text', text: 'The vendor’s record holds no certificate.' }];
  return [
    head,
    {
      kind: 'text',
      tone: 'quiet',
      text: 'An ISO/IEC 42001 certificate speaks of a management system. It proves no conformity with the EU AI Act.',
    },
    ...certificates.flatMap((detail) => blocksOf(detail, timeZone)),
  ];
}

function blocksOf(
  { certificate, facts, assay, other }: CertificateDetail,
  timeZone: string,
): readonly PaperBlock[] {
  const stated = CERTIFICATE_FIELDS.flatMap((field) => {
    const fact = facts.fields[field];
    if (fact === undefined || fact.value === '') return [];
    const source = fact.from === 'typed' ? ', on a person’s word' : '';
    return [{ label: FIELD_LABELS[field], value: `${sayValue(field, fact.value)}${source}` }];
  });
  return [
    {
      kind: 'subheading',
      text: `${CERTIFICATE_VERDICT_PILLS[assay.verdict.id].word}: ${certificate.file.name}`,
    },
    { kind: 'text', text: assay.verdict.sentence },
    ...otherBlocks(other),
    { kind: 'facts', rows: [...stated, { label: 'SHA-256', value: certificate.file.sha256, code: true }] },
    ...lookUpBlocks(certificate.lookUps, facts.unconfirmed, timeZone),
    { kind: 'text', tone: 'quiet', text: `Checks as of ${formatDay(assay.on)}: ${countsOf(assay)}.` },
    ...checkBlocks(assay.checks),
  ];
}

const lookUpBlocks = (
  lookUps: readonly LookUp[],
  unconfirmed: readonly LookUp[],
  timeZone: string,
): readonly PaperBlock[] =>
  lookUps.length === 0
    ? [{ kind: 'text', text: 'Nobody has looked it up in a register yet.' }]
    : [
        {
          kind: 'table',
          columns: [
            { label: 'Looked up', width: 110 },
            { label: 'Where and for what' },
            { label: 'Answer', width: 110 },
          ],
          rows: lookUps.map((lookUp) => [
            { text: formatTime(lookUp.at, timeZone), below: lookUp.by.name },
            { text: lookUp.register, below: `${lookUp.address}\n${lookUp.searched}` },
            {
              text: LOOK_UP_PILLS[lookUp.answer].word,
              below: [lookUp.note, secondWords(lookUp, unconfirmed.includes(lookUp))]
                .filter((words) => words !== '')
                .join('\n'),
            },
          ]),
        },
      ];

/** A document that is no ISO/IEC 42001 certificate, told for what it is. */
const otherBlocks = (other: CertificateDetail['other']): readonly PaperBlock[] =>
  other === null
    ? []
    : [
        { kind: 'text', text: `${other.is} ${other.isNot} ${other.worth}` },
        {
          kind: 'table',
          columns: [
            { label: 'Looked at', width: 56 },
            { label: 'Outcome', width: 60 },
            { label: 'What was seen' },
          ],
          rows: other.checks.map(({ id, title, outcome, reason, settle }) => [
            id,
            OUTCOMES[outcome].word,
            { text: `${title}. ${reason}`, below: settle },
          ]),
        },
      ];

function checkBlocks(checks: CertificateDetail['assay']['checks']): readonly PaperBlock[] {
  const open = checks.filter(
    ({ outcome, forPeople }) => !forPeople && outcome !== 'pass' && outcome !== 'info',
  );
  if (open.length === 0) return [{ kind: 'text', text: 'No check failed, warned or was left open.' }];
  return [
    {
      kind: 'table',
      columns: [{ label: 'Check', width: 56 }, { label: 'Outcome', width: 60 }, { label: 'What was seen' }],
      rows: open.map(({ id, title, outcome, reason, settle }) => [
        id,
        OUTCOMES[outcome].word,
        { text: `${title}. ${reason}`, below: settle },
      ]),
    },
  ];
}
