import { z } from 'zod';
import type { ListedCompany } from '#domain/certificates/cert-search.js';

/** An answer that is not of the shape the guide describes. */
export type AnswerFault = 'answer';

/** A text the account may see; what it may not see, or what is missing, is empty. Longer than any real one it is cut. */
const told = z
  .string()
  .nullish()
  .transform((text) => (text ?? '').trim().slice(0, 2_000));

const COMPANY = z.object({
  matched_certified_entity_name: told,
  certified_entity_english_name: told,
  certified_entity_trading_name: told,
  country: told,
  certificates: z
    .array(
      z.object({
        certification_number: told,
        certification_status: told,
        certification_scope: told,
        certification_bodies_name: told,
        accreditation_bodies_name: told,
        certification_standards_scheme: z.array(z.object({ standard_name: told })).nullish(),
      }),
    )
    .max(1_000)
    .nullish(),
});
const ANSWER = z.object({ data: COMPANY.nullable() });

/** The company in an answer of `POST /company`; null where none was matched. */
export function companyIn(
  text: string,
): { readonly company: ListedCompany | null } | { readonly fault: AnswerFault } {
  const parsed = ANSWER.safeParse(jsonOf(text));
  if (!parsed.success) return { fault: 'answer' };
  const found = parsed.data.data;
  if (found === null || found.matched_certified_entity_name === '') return { company: null };
  const name = found.matched_certified_entity_name;
  return {
    company: {
      name,
      otherNames: [found.certified_entity_english_name, found.certified_entity_trading_name].filter(
        (each) => each !== '' && each !== name,
      ),
      country: found.country,
      certificates: (found.certificates ?? []).map((each) => ({
        number: each.certification_number,
        status: each.certification_status,
        scope: each.certification_scope,
        certificationBody: each.certification_bodies_name,
        accreditationBody: each.accreditation_bodies_name,
        standards: (each.certification_standards_scheme ?? [])
          .map(({ standard_name }) => standard_name)
          .filter((standard) => standard !== ''),
      })),
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
