import { calendarDate, daysBetween } from '../../dates.js';
import { namesAgree } from '../../registers/names.js';
import type { ReadingFault } from '../certificate.js';
import { cannotTell, FIELD_WORDS, fail, info, pass, quoted, type Rules, warn } from './rule.js';
import { stated } from './seen.js';
import { judgeSignatures } from './signatures.js';

const FAULTS: Readonly<Record<ReadingFault, string>> = {
  'not-a-pdf': 'The file is no PDF, so nothing was read from it.',
  damaged: 'The file is damaged, and nothing could be read from it.',
  password: 'The file asks for a password, so nothing was read from it.',
  'no-text':
    'The file holds pictures without text, so nothing was read from it. That says nothing against it.',
  'too-many-pages': 'The file has more pages than are read.',
  'took-too-long': 'Reading the file was stopped: it took too long.',
  'too-much-memory': 'Reading the file was stopped: it needed too much memory.',
};

const IMAGE_EDITORS =
  /photoshop|illustrator|gimp|inkscape|coreldraw|affinity|pixelmator|canva|paint|sejda|pdfescape|ilovepdf|smallpdf/i;
/** Days after its making from which a change is worth a look. Our own choice. */
const WELL_AFTER = 7;

/** A line that is nothing but such a word is a watermark; within a sentence it is not. */
const WATERMARK =
  /^\W*((?:specimen|sample|draft|void|example|muster|entwurf|esp[eé]cimen|facsimile|not valid)(?: (?:certificate|copy|only|document))?)\W*$/imu;
const PAGE_OF =
  /\b(?:page|seite|p[aá]gina|pagina|blatt|sheet)\s+\d{1,3}\s*(?:of|von|de|di|van|\/)\s*(\d{1,3})\b/giu;

/** The file itself. Nothing here decides by itself but what shows that it is no issued certificate. */
export const FILE_RULES: Rules<'FILE'> = {
  'FILE-01': {
    title: 'Its text can be read',
    judge({ facts: { reading }, text }) {
      if (reading === null) return cannotTell('The file has not been read yet.', 'Wait for the reading.');
      if (reading.fault !== null) {
        return info(FAULTS[reading.fault], 'Type what stands on it, or ask for the original PDF.');
      }
      if (text.trim() === '') return info(FAULTS['no-text'], 'Type what stands on it.');
      return pass('Its text was read.');
    },
  },
  'FILE-02': {
    title: 'Left as it was made',
    judge({ facts: { reading } }) {
      if (reading === null || reading.fault !== null) return null;
      const { producer, creator, createdAt, modifiedAt } = reading.file;
      const editor = [producer, creator].find((program) => IMAGE_EDITORS.test(program));
      if (editor !== undefined) {
        return info(`The file was made with ${editor}. That alone says nothing about the certificate.`);
      }
      const [made, changed] = [calendarDate(createdAt.slice(0, 10)), calendarDate(modifiedAt.slice(0, 10))];
      if (made === null || changed === null) return null;
      const days = daysBetween(made, changed);
      return days > WELL_AFTER
        ? info(
            `The file was changed ${days} days after it was made. That alone says nothing about the certificate.`,
          )
        : pass('The file was not changed after it was made.');
    },
  },
  'FILE-03': {
    title: 'Digital signature',
    judge({ facts: { reading } }) {
      if (reading === null || !reading.file.signed) return null;
      return judgeSignatures(reading.file.signatures ?? []);
    },
  },
  'FILE-04': {
    title: 'Its number belongs to one holder',
    judge({ facts }) {
      const number = stated(facts, 'number');
      if (number === null) return null;
      if (facts.alike.sameNumber.length === 0) return pass('No other certificate here carries its number.');
      const holder = stated(facts, 'holder');
      if (holder === null) {
        return cannotTell(`Another certificate here carries the number ${number}.`, 'Type the holder.');
      }
      const other = facts.alike.sameNumber.find((each) => namesAgree(each.holder, holder) !== 'same');
      return other === undefined
        ? pass('Other certificates here with its number name the same holder.')
        : fail(
            `Number ${number} also stands on a certificate of ${other.holder}: one of the two is wrong.`,
            'Ask the certification body whose number it is.',
          );
    },
  },
  'FILE-05': {
    title: 'The file came from one vendor',
    judge({ facts: { alike } }) {
      return alike.sameFile.length === 0
        ? pass('Nobody else gave this very file.')
        : warn(
            'The very same file was given for another vendor as well.',
            'See whether both belong to one group, or whether it is a supplier’s certificate.',
          );
    },
  },
  'FILE-06': {
    title: 'Whole, and issued',
    judge({ facts: { reading }, text }) {
      if (reading === null || text === '') {
        return cannotTell(
          'Nothing could be read, so marks like “specimen” were not looked for.',
          'Look at the page.',
        );
      }
      const mark = WATERMARK.exec(text)?.[1];
      if (mark !== undefined) {
        return fail(
          `It is marked ${quoted(mark)}, so it is no issued certificate.`,
          'Ask for the one that was issued.',
        );
      }
      const pages = Math.max(0, ...[...text.matchAll(PAGE_OF)].map(([, count]) => Number(count)));
      return pages > reading.pageCount
        ? fail(
            `It speaks of ${pages} pages, and the file has ${reading.pageCount}.`,
            'Ask the vendor for all pages.',
          )
        : pass('No page is missing, and nothing marks it as a draft.');
    },
  },
  'FILE-07': {
    title: 'What was read is sure',
    judge({ facts: { reading }, doubts }) {
      if (doubts.length === 0) {
        if (reading === null || reading.fault !== null) return null;
        return pass('Every field that was found is sure or in a person’s words.');
      }
      const named = doubts
        .map(({ field, read }) => `${FIELD_WORDS[field]} (${quoted(read.said, 40)})`)
        .join(', ');
      return info(`Read, but not sure, so it does not count yet: ${named}.`, 'Confirm or type these fields.');
    },
  },
};
