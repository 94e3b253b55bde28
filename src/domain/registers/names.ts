/** A name as it is compared: its core without the legal form, and the legal form in one spelling (empty without one). */
export interface NameParts {
  readonly core: string;
  /** The core without spaces: `A-LIGN` and `ALIGN` are one name. */
  readonly squeezed: string;
  readonly form: string;
}

/**
 * How two names of legal entities agree. `same`: one entity, a legal form being left out at most. `other-form`: one
 * name, two legal forms, so two entities. `brand`: one name begins with the other. `different`: anything else.
 */
export type Agreement = 'same' | 'other-form' | 'brand' | 'different';

/** Legal forms after `wordsOf`, in the one spelling `FORM_SPELLING` and `WORD_SPELLING` bring them to. */
const FORMS = new Set(
  (
    'ltd|llc|llp|lp|plc|inc|corp|co|co ltd|co inc|corp ltd|pvt ltd|pte ltd|pty ltd|pty|sdn bhd|bhd|pllc|pc|dac|clg|cic|' +
    'gmbh|gmbh and co kg|gmbh and co kgaa|ag|ag and co kg|kg|kgaa|ug|ohg|ev|eg|se|bv|nv|cv|vof|sa|sas|sasu|sarl|sca|snc|' +
    'srl|spa|srls|sl|slu|sau|sll|lda|ltda|sa de cv|s de rl de cv|sapi de cv|ab|as|asa|aps|oy|oyj|hf|ehf|sia|uab|ou|' +
    'sp z oo|sp k|sro|kft|zrt|nyrt|doo|dd|ad|ood|eood|ead|ike|ae|epe|kk|gk|yk|ooo|oao|zao|pao|pjsc|ojsc|' +
    'fze|fzco|fz llc|dmcc|wll|saoc|tbk'
  ).split('|'),
);
const LONGEST_FORM = 5;

const WORD_SPELLING: Readonly<Record<string, string>> = {
  limited: 'ltd',
  private: 'pvt',
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
  aktiengesellschaft: 'ag',
  aktiebolag: 'ab',
};
const FORM_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/ public ltd co$/, ' plc'],
  [/ gesellschaft mit beschrankter haftung$/, ' gmbh'],
  [/ sp(?:olka)? z (?:ograniczona odpowiedzialnoscia|oo)$| sp zoo$/, ' sp z oo'],
  [/ spol s ro$/, ' sro'],
];

/** What a Japanese 株式会社 calls itself in English. */
const IN_ENGLISH: Readonly<Record<string, readonly string[]>> = { kk: ['co ltd', 'inc', 'corp', 'ltd'] };

/** Legal forms written without a space before or after the name, and what each is in one spelling. */
const JOINED_FORMS: readonly (readonly [RegExp, string])[] = [
  [/株式会社|\(株\)|kabushiki (?:kaisha|gaisha)/gu, 'kk'],
  [/合同会社|\(同\)/gu, 'gk'],
  [/有限会社|\(有\)/gu, 'yk'],
  [/주식회사|\(주\)/gu, 'co ltd'],
  [/유한회사|\(유\)/gu, 'llc'],
  [/股份有限公司|有限责任公司|有限責任公司|有限公司/gu, 'co ltd'],
];

/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '&': ' and ',
  '+': ' and ',
};

/** Lower case, without accents and punctuation; letters standing alone are drawn together (`B. V.` is `bv`). */
export function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßæœøłđðþıς&+]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´]/gu, '')
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?:[^\p{L}]|$))/gu, '');
  return joinLetters(folded.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== ''));
}

/** `s a` is `sa`; digits and signs of scripts without letter case stay as they are. */
function joinLetters(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const letter = /^[a-z]$/.test(word);
    if (letter && open) joined[joined.length - 1] += word;
    else joined.push(word);
    open = letter;
  }
  return joined;
}

/** A name's core and legal form. A name that is nothing but a legal form has no core. */
export function nameParts(name: string): NameParts {
  let text = name.normalize('NFKC').toLowerCase();
  let joinedForm = '';
  for (const [pattern, spelled] of JOINED_FORMS) {
    const without = text.replace(pattern, ' ');
    if (without !== text) joinedForm = spelled;
    text = without;
  }
  const words = spelledAlike(wordsOf(text));
  for (let length = Math.min(LONGEST_FORM, words.length); length > 0; length -= 1) {
    const form = words.slice(-length).join(' ');
    if (FORMS.has(form)) return parts(words.slice(0, -length), form);
  }
  return parts(words, joinedForm);
}

const parts = (core: readonly string[], form: string): NameParts => ({
  core: core.join(' '),
  squeezed: core.join(''),
  form,
});

/** One spelling for each legal form; without "the" and Indonesia's "PT" in front. */
function spelledAlike(words: readonly string[]): readonly string[] {
  const rest = words.length > 1 && (words[0] === 'the' || words[0] === 'pt') ? words.slice(1) : words;
  let line = ` ${rest.map((word) => WORD_SPELLING[word] ?? word).join(' ')}`;
  for (const [pattern, spelled] of FORM_SPELLING) line = line.replace(pattern, spelled);
  return line.split(' ').filter((word) => word !== '');
}

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A name taken apart once, to be compared often; where it has umlauts also as they are spelt out (`TUEV SUED`). */
export type TakenApart = readonly NameParts[];

/** The registers name the same few thousand again and again, and so do certificates. */
const REMEMBERED = new Map<string, TakenApart>();
const MOST_REMEMBERED = 40_000;

export function takeApart(name: string): TakenApart {
  const before = REMEMBERED.get(name);
  if (before !== undefined) return before;
  const composed = name.normalize('NFC').toLowerCase();
  const other = composed.replace(/[äöü]/gu, (letter) => SPELT_OUT[letter] ?? letter);
  const parts = other === composed ? [nameParts(name)] : [nameParts(name), nameParts(other)];
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(name, parts);
  return parts;
}

const CLOSENESS: readonly Agreement[] = ['same', 'other-form', 'brand', 'different'];

/** How two names agree; total, symmetrical, and the same whatever their case, accents and punctuation. */
export const namesAgree = (one: string, other: string): Agreement => agree(takeApart(one), takeApart(other));

/** How two names agree that were taken apart before. */
export function agree(one: TakenApart, other: TakenApart): Agreement {
  let closest: Agreement = 'different';
  for (const a of one) {
    for (const b of other) {
      const agreement = partsAgree(a, b);
      if (CLOSENESS.indexOf(agreement) < CLOSENESS.indexOf(closest)) closest = agreement;
    }
  }
  return closest;
}

const formsAgree = (a: string, b: string): boolean =>
  a === b ||
  a === '' ||
  b === '' ||
  IN_ENGLISH[a]?.includes(b) === true ||
  IN_ENGLISH[b]?.includes(a) === true;

function partsAgree(a: NameParts, b: NameParts): Agreement {
  if (a.core === '' || b.core === '') return 'different';
  if (a.squeezed === b.squeezed) return formsAgree(a.form, b.form) ? 'same' : 'other-form';
  const [short, long] = a.core.length < b.core.length ? [a.core, b.core] : [b.core, a.core];
  return short.length > 2 && long.startsWith(`${short} `) ? 'brand' : 'different';
}
