import type { Comparison, ProposedLookUp } from '#domain/certificates/cert-search.js';
import { CERT_SEARCH, stated } from '#domain/certificates/checks/seen.js';
import { countriesCalled, sayCountries } from '#domain/countries.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail, Services } from '#services/contract.js';
import { type FieldPlan, fieldsOf } from '../../kit/form-view.js';
import { paths } from '../../paths.js';
import type { FaultView, FieldView, PillView } from '../../views.js';
import { LOOK_UP_PILLS } from './certificate-words.js';

/** “Ask IAF CertSearch”, and beside the certificate’s own words what it answered. */
export interface CertSearchView {
  readonly action: string;
  readonly holder: string;
  readonly country: readonly FieldView[];
  /** Why there is no answer; empty where there is one, or nobody asked yet. */
  readonly problem: string;
  readonly answer: {
    readonly lead: string;
    readonly rows: readonly {
      readonly what: string;
      readonly here: string;
      readonly there: string;
      readonly mark: PillView;
    }[];
  } | null;
}

type Asked = Awaited<ReturnType<Services['certificates']['askCertSearch']>>;

const COUNTRY: FieldPlan = {
  name: 'country',
  label: 'Country of the holder',
  type: 'text',
  required: true,
  maxLength: 80,
  autocomplete: 'off',
  narrow: true,
};

const PROBLEMS: Readonly<Record<Extract<Asked, { fault: string }>['fault'], string>> = {
  key: 'IAF CertSearch does not take the portal’s key. Tell whoever runs the portal; until then look there yourself.',
  credit: 'The portal’s account at IAF CertSearch has no questions left. Look there yourself.',
  busy: 'IAF CertSearch takes no more questions just now. Try again in a while, or look there yourself.',
  question: 'IAF CertSearch did not take the question. See that the country is the holder’s.',
  answer: 'IAF CertSearch answered something the portal does not understand. Look there yourself.',
  away: 'IAF CertSearch did not answer within ten seconds. Try again, or look there yourself.',
  'no-holder': 'The holder is not known. Confirm or type it among the fields first.',
};

const WHAT: Readonly<Record<Comparison['what'], string>> = {
  number: 'Number',
  holder: 'Holder',
  status: 'State',
  standard: 'Standard',
  certificationBody: 'Certification body',
  accreditationBody: 'Accreditation body',
  scope: 'Scope',
};
const AGREES: PillView = { ...LOOK_UP_PILLS.match, word: 'Agrees' };
const DIFFERS: PillView = { ...LOOK_UP_PILLS.mismatch, word: 'Differs' };
const COMPARE: PillView = { tone: 'unknown', icon: 'circle-question-mark', word: 'Compare' };

/** The box on the form of a look-up in IAF CertSearch; null where the portal has no key, or another directory is looked in. */
export function certSearchView(
  { certificate, facts, asksCertSearch }: CertificateDetail,
  register: string,
  { typed, faults, asked }: { typed: Typed; faults: readonly FaultView[]; asked: Asked | null },
): CertSearchView | null {
  if (!asksCertSearch || register !== CERT_SEARCH.register) return null;
  return {
    action: paths.askCertSearch.to({ certificateId: certificate.id }),
    holder: stated(facts, 'holder') ?? '',
    country: fieldsOf([COUNTRY], { country: [typed['country']?.[0] ?? countryOf(facts)] }, faults),
    problem: asked !== null && 'fault' in asked ? PROBLEMS[asked.fault] : '',
    answer: asked !== null && 'proposed' in asked ? answerOf(asked.proposed) : null,
  };
}

const answerOf = ({ answer, note, compared }: ProposedLookUp): CertSearchView['answer'] => ({
  lead:
    answer === null
      ? `${compared.length === 0 ? note : 'It is listed, and not everything could be compared.'} Say below what you make of it.`
      : `The form below is filled in with “${LOOK_UP_PILLS[answer].word.toLowerCase()}”. Nothing counts until you record it.`,
  rows: compared.map(({ what, here, there, agrees }) => ({
    what: WHAT[what],
    here: here === '' ? '–' : here,
    there: there === '' ? 'not told' : there,
    mark: agrees === null ? COMPARE : agrees ? AGREES : DIFFERS,
  })),
});

/** The country at the end of an address; empty where none is. */
function countryOf(facts: CertificateDetail['facts']): string {
  const address = stated(facts, 'holderAddress') ?? '';
  const codes = countriesCalled(address.split(/[,\n]/).at(-1) ?? '');
  return codes?.length === 1 ? (sayCountries(codes)[0] ?? '') : '';
}

/** What the form of a look-up holds after an answer. */
export const proposedLookUp = ({ answer, difference, note }: ProposedLookUp, country: string): Typed => ({
  answer: [answer ?? ''],
  difference: [difference ?? ''],
  note: [`${note} (Asked by the portal, for ${country}.)`],
});
