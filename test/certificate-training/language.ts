import type { DocumentType } from '#domain/certificates/certificate.js';
import type { Chance } from '../support/chance.js';
import type { Slot, SlotOfOtherKinds } from './facts.js';

/** How companies, people and addresses of a country look. Everything is invented. */
export interface Country {
  /** ISO 3166: `GB`; with the script where names are not in the country's own: `JP-Latn`. */
  readonly code: string;
  /** The same country with its names in Latin letters, where they usually are not. */
  readonly latin?: Country;
  /** As it may stand at the end of an address; the first in its own language. */
  readonly names: readonly string[];
  /** With its legal form, sometimes with a trading name. */
  company(chance: Chance): string;
  /** A certification body: its whole name, and a short one (which may be the same). */
  certifier(chance: Chance): { readonly name: string; readonly short: string };
  /** As it is written under a signature, titles included where usual. */
  person(chance: Chance): string;
  /** Two to four lines, without the country: `['Unit 4, Wharf House', '12 Mill Lane', 'Leeds LS1 4AB']`. */
  address(chance: Chance): readonly string[];
  /** Real accreditation bodies, each with a number as it writes them. */
  accreditor(chance: Chance): { readonly name: string; readonly number: string };
  phone(chance: Chance): string;
  /** `Registered in England No. 07654321`, `HRB 81234, Amtsgericht München`, `P. IVA 01234567890` */
  registration(chance: Chance): string;
}

/** What a label may stand before: a slot, or what is on a certificate beside. */
export type LabelKey =
  | Exclude<
      Slot,
      SlotOfOtherKinds | 'role' | 'title' | `other${string}` | 'phone' | 'email' | 'website' | 'registration'
    >
  | 'sites'
  /** Its value is `{effective} – {expires}` in some manner. */
  | 'validity';

/** How certificates are worded in a language. In frames, `{slot}` stands for a value; see facts.ts. */
export interface Language {
  readonly code: 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'ja';
  /** ISO 3166 codes of the countries whose certificates are in it; the usual ones several times. */
  readonly countries: readonly string[];
  /** As many ways as bodies have found; with or without colon is the layout's matter. */
  readonly labels: Readonly<Record<LabelKey, readonly string[]>>;
  /** Labels with values nobody asks for: `Client no.: {otherNumber}`, `Contact: {otherPerson}`. */
  readonly otherLabels: readonly (readonly [label: string, value: string])[];
  readonly titles: Readonly<Partial<Record<DocumentType, readonly string[]>>>;
  /** Lines that bring in a name on the next line: `This is to certify that`, `{body} confirms that`. */
  readonly before: readonly string[];
  /** Lines that go on under a name and address: `operates an AI management system that conforms to {standard}`. */
  readonly after: readonly string[];
  /** Whole sentences that name holder and standard: `{body} hereby certifies that {holder}, {holderAddress}, …`. */
  readonly sentences: readonly string[];
  /** Lines that bring in a scope on the next line: `for the following activities`. */
  readonly beforeScope: readonly string[];
  /** Sentences about days: `valid from {effective} until {expires}`, `First issued on {first}.` */
  readonly days: readonly string[];
  /** Sentences about accreditation: `{body} is accredited by {accreditor} under No. {accreditationNumber}.` */
  readonly accreditations: readonly string[];
  /** `in accordance with the Statement of Applicability {soa}`; {soa} is number, version or day, as written. */
  readonly applicability: readonly string[];
  readonly verification: readonly string[];
  /** Lines over or beside a signature: `For and on behalf of {body}`, `Authorised by`. */
  readonly overSignature: readonly string[];
  readonly roles: readonly string[];
  /** Small print, with stray names, days and numbers in some of it. */
  readonly notes: readonly string[];
  /** The body's last lines: `{body} | {bodyAddress} | {website}`, `Registered office: {bodyAddress}`. */
  readonly feet: readonly string[];
  /** Scopes of AI, information security, quality and privacy certificates; from five words to sixty. */
  scope(chance: Chance): string;
  /** Names of sites: `Warehouse North`, `Branch office`. */
  readonly siteNames: readonly string[];
  /** Manners of writing a day, `D`, `DD`, `M`, `MM`, `MMM`, `MMMM`, `YY`, `YYYY`, `Do` (1st), `R` (year of the era Reiwa): `D MMMM YYYY`. */
  readonly dayFormats: readonly string[];
  /** How `Do` writes a day of a month: `1er`; English unless said. */
  readonly ordinal?: (day: number) => string;
  /** What national adoptions of a standard put before its name: `UNE-EN`. */
  readonly adoptions?: readonly string[];
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** What is said of the Statement of Applicability: `version {n} of {day}`; n a number, day a day, id a number with letters. */
  readonly soas: readonly string[];
  /** `Rev. {n}`, `Issue {n}`, and the bare number; the label stands before the bare one. */
  readonly revisions: readonly string[];
}
