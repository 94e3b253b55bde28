import { type CalendarDate, calendarDate, formatDay } from '../../dates.js';
import type { FileSignature } from '../certificate.js';
import type { CheckResult } from '../check.js';
import { cannotTell, fail, info, warn } from './rule.js';

/** Digests with which two different files can be made to look alike. */
const UNSAFE: readonly string[] = ['md5', 'sha1'];
/** More are counted. */
const MOST_TOLD = 3;

const AS_SIGNED = 'Ask the certification body for the file as it was signed.';
const OTHER_PROGRAM =
  'Open it in a program that proves signatures, and see who signed and whether it changed since.';
const NO_ROOT = 'Who that is, is not proven here: no certificate was followed to a root that others trust.';

/**
 * What the signatures of a file come to, the gravest first. At best an information: that not one byte changed is proven by
 * the file alone, whose key signed it is not.
 */
export function judgeSignatures(signatures: readonly FileSignature[]): CheckResult {
  const changed = signatures.find(({ covered }) => covered === 'changed');
  if (changed !== undefined)
    return fail(
      `The file was changed after ${signed(changed)}: what was signed is not what stands there.`,
      AS_SIGNED,
    );
  const reworded = signatures.find(({ beside }) => beside === 'words');
  if (reworded !== undefined)
    return fail(`Words were changed after ${signed(reworded)}: what was signed reads otherwise.`, AS_SIGNED);
  if (signatures.length === 0 || signatures.some(({ covered }) => covered === 'unknown'))
    return cannotTell('The file carries a digital signature that could not be read here.', OTHER_PROGRAM);
  return weaknessOf(signatures) ?? info(`${told(signatures)} ${NO_ROOT}`, OTHER_PROGRAM);
}

/** The first thing that keeps an unchanged signature from saying what it seems to; null where none does. */
function weaknessOf(signatures: readonly FileSignature[]): CheckResult | null {
  const open = signatures.find(({ beside }) => beside === 'unknown');
  if (open !== undefined)
    return warn(
      `After ${signed(open)}, more was put into the file, and what that changes could not be told.`,
      OTHER_PROGRAM,
    );
  const lapsed = signatures.find(isOutside);
  if (lapsed !== undefined)
    return warn(
      `That ${signed(lapsed)} rests on a certificate that did not hold on that day (${spanOf(lapsed)}).`,
      'Ask the certification body whether it signed the file on that day.',
    );
  const unsafe = signatures.find(({ digest }) => UNSAFE.includes(digest));
  return unsafe === undefined
    ? null
    : warn(
        `That ${signed(unsafe)} rests on a digest (${unsafe.digest.toUpperCase()}) that is not safe any more: another file could have the same.`,
        AS_SIGNED,
      );
}

const dayOf = ({ at }: FileSignature): CalendarDate | null => calendarDate((at ?? '').slice(0, 10));

function isOutside(signature: FileSignature): boolean {
  const day = dayOf(signature);
  const { signer } = signature;
  return day !== null && signer !== null && (day < signer.from || day > signer.until);
}

const spanOf = ({ signer }: FileSignature): string =>
  signer === null ? '' : `from ${formatDay(signer.from)} to ${formatDay(signer.until)}`;

/** `“Aldgate Certification Ltd” (by a certificate of Example Trust) signed it on 10 Mar 2025 by its own clock` */
function signed(signature: FileSignature): string {
  const { signer, isTimeStamp } = signature;
  const day = dayOf(signature);
  const when = day === null ? '' : ` on ${formatDay(day)} by its own clock`;
  if (signer === null) return `${isTimeStamp ? 'a time stamp was set on it' : 'it was signed'}${when}`;
  const organisation =
    signer.organisation === '' || signer.organisation === signer.name ? '' : ` of “${signer.organisation}”`;
  const by = signer.itsOwn
    ? 'by a certificate it made itself'
    : `by a certificate of ${signer.issuer === '' ? 'an issuer that is not named' : `“${signer.issuer}”`}`;
  return `“${signer.name}”${organisation} (${by}) ${isTimeStamp ? 'set a time stamp on it' : 'signed it'}${when}`;
}

/** Who signed an unchanged file, a sentence each. */
function told(signatures: readonly FileSignature[]): string {
  const sentences = signatures.slice(0, MOST_TOLD).map((each) => {
    const rest =
      each.beside === 'nothing'
        ? 'not one byte was changed since'
        : 'nothing was changed since but what changes no word that was read';
    return `${capital(signed(each))}; ${rest}.`;
  });
  const more = signatures.length - sentences.length;
  return [...sentences, ...(more === 0 ? [] : [`${more} more signatures are as whole.`])].join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
