/** Every country of ISO 3166-1 by its two letters. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** The member states of the European Union since 1 February 2020. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** What a country of two letters is called in English. */
const nameOfCountry = (code: string): string => NAMES.of(code) ?? code;

/** Names are compared without accents, dots, kinds of apostrophes and the article. */
const plainly = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .trim()
    .toLowerCase()
    .replace(/^the /, '');

/** What people write besides a country's name and its two letters. */
const ALSO: readonly (readonly [written: string, codes: readonly string[]])[] = [
  ['eu', EU],
  ['european union', EU],
  ['uk', ['GB']],
  ['great britain', ['GB']],
  ['usa', ['US']],
  ['united states of america', ['US']],
  ['czech republic', ['CZ']],
  ['turkey', ['TR']],
  ['south korea', ['KR']],
  ['republic of korea', ['KR']],
  ['hong kong', ['HK']],
  ['holland', ['NL']],
];

const WRITTEN: ReadonlyMap<string, readonly string[]> = new Map([
  ...CODES.map((code) => [plainly(nameOfCountry(code)), [code]] as const),
  ...CODES.map((code) => [code.toLowerCase(), [code]] as const),
  ...ALSO,
]);

/** The two letters of what somebody wrote, several for “EU”; null where no country is called so. */
export const countriesCalled = (written: string): readonly string[] | null =>
  WRITTEN.get(plainly(written)) ?? null;

/** Countries as people read them, by name; all member states together are “EU”. */
export function sayCountries(codes: readonly string[]): readonly string[] {
  const wholeUnion = EU.every((code) => codes.includes(code));
  const rest = wholeUnion ? codes.filter((code) => !EU.includes(code)) : codes;
  const names = rest.map(nameOfCountry).toSorted((a, b) => a.localeCompare(b, 'en'));
  return wholeUnion ? ['EU', ...names] : names;
}
