import type { Accreditation, AccreditationBody, Confidence, CounterClaim } from './registers.js';

/** What each standing of an accreditation body in the recognition arrangement is called. */
export const ARRANGEMENT_TITLES: Readonly<Record<AccreditationBody['arrangement']['status'], string>> = {
  signatory: 'Signatory',
  'signatory-unverified': 'Signatory, not verified',
  'other-scopes': 'Signatory for other scopes',
  outside: 'Outside',
  unverified: 'Not verified',
};

/** What is called what is known of an accreditation body’s own ISO/IEC 42001 programme. */
export const PROGRAMME_TITLES: Readonly<Record<AccreditationBody['iso42001']['status'], string>> = {
  accredits: 'Accredits for ISO/IEC 42001',
  'programme-reported': 'Programme reported',
  'claimed-by-cb': 'Claimed by a certification body',
  'secondary-claim': 'Said at second hand',
  unverified: 'Not verified',
  'none-located': 'None found',
  unknown: 'Not known',
};

/** What each state of an accreditation is called. */
export const ACCREDITATION_TITLES: Readonly<Record<Accreditation['status'], string>> = {
  documented: 'Documented',
  'documented-accreditor-unknown': 'Documented, by whom is not known',
  'self-claimed': 'Claimed by the body',
  'secondary-claimed': 'Said at second hand',
  conflicting: 'Sources conflict',
  'offers-unverified': 'Offers it, not verified',
  ended: 'Ended',
  suspended: 'Suspended',
  reduced: 'Scope reduced',
  withdrawn: 'Withdrawn',
};

export const COUNTER_CLAIM_TITLES: Readonly<Record<CounterClaim['says'], string>> = {
  'not-accredited': 'Says it is not accredited',
  applied: 'Has only applied',
  'some-not-accredited': 'Not accredited in some offices',
  'not-mentioned': 'Does not mention the standard',
};

/** How far something is known. */
export const CONFIDENCE_TITLES: Readonly<Record<Confidence, string>> = {
  high: 'Opened the source, which says so',
  medium: 'Likely',
  low: 'Uncertain',
  'very-low': 'Very uncertain',
  none: 'Not known',
};
