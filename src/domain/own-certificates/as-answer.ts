import type { CertificateField } from '../certificates/certificate.js';
import type { CertificateFacts } from '../certificates/check.js';
import { calendarDate } from '../dates.js';
import { oneLine } from '../questionnaires/kinds/read-typed.js';
import type { ValueOf } from '../questionnaires/kinds/values.js';
import type { CertificateQuestion } from '../questionnaires/questionnaire.js';

/** As long as a line of such an answer may be. */
const LONGEST = 200;

/**
 * A question about a certificate, answered by one of one's own: what counts of its fields, and nothing that is not sure.
 * A text too long for its line is left out; cutting it would say something else. A standard is one of the question's only
 * where they bear the same number.
 */
export function certificateAnswer(
  { standards }: Pick<CertificateQuestion, 'standards'>,
  { fields }: Pick<CertificateFacts, 'fields'>,
): ValueOf<'certificate'> {
  const line = (field: CertificateField): string => {
    const value = oneLine(fields[field]?.value ?? '');
    return value.length > LONGEST ? '' : value;
  };
  const number = numberIn(fields.standard?.value ?? '');
  return {
    kind: 'certificate',
    standard: standards.find(({ text }) => number !== '' && numberIn(text) === number)?.id ?? null,
    holder: line('holder'),
    body: line('certificationBody'),
    number: line('number'),
    accreditation: line('accreditationBody'),
    validUntil: calendarDate(line('expiresOn')),
  };
}

/** `42001` of “ISO/IEC 42001:2023”, `27001` of “ISO 27001”; '' where there is none. */
const numberIn = (standard: string): string => /(?<!\d)\d{4,5}(?:-\d+)?(?!\d)/.exec(standard)?.[0] ?? '';
