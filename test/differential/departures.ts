import type { Case } from './cases.js';
import { type Answer, FALLEN } from './engine.js';

/** A matter in which the other engine answers otherwise than MongoDB's manual says. */
interface Departure {
  readonly matter: string;
  /** What the manual says of it, in our words. */
  readonly manual: string;
  readonly applies: (given: Case, ours: Answer, theirs: Answer) => boolean;
}

const departures: readonly Departure[] = [
  {
    matter: 'the other server fell over',
    manual: 'A server answers every command.',
    applies: (_given, _ours, theirs) => theirs.code === FALLEN,
  },
  {
    matter: 'a unique index takes many documents without the field',
    manual: 'A document without the field counts as null in a unique index, so there is one such document.',
    applies: ({ indexes }, ours) =>
      indexes.some(({ unique }) => Boolean(unique)) && /dup key: .*null/.test(ours.message),
  },
  {
    matter: 'an index over two empty arrays beside each other',
    manual: 'A compound index takes no document with arrays in two of its fields.',
    applies: (_given, ours) => ours.code === 171,
  },
  {
    matter: 'distinct does not unwind an array found by its position',
    manual: 'Of a field that is an array, distinct takes each element as a value.',
    applies: ({ command }) => command.distinct !== undefined && /\.\d/.test(String(command.key)),
  },
  {
    matter: 'a command is looked at only when it meets a document',
    manual: 'A command that is not well-formed is refused.',
    applies: (_given, ours, theirs) =>
      ours.code !== undefined &&
      theirs.code === undefined &&
      (theirs.reply === '' || /"(n|nModified|matched)":\{"\$numberInt":"0"\}/.test(theirs.reply)) &&
      ours.documents === theirs.documents,
  },
  {
    matter: 'a group of documents without the field has no _id',
    manual: 'The _id of a group of missing values is null.',
    applies: ({ command }, ours, theirs) =>
      /\$group|\$sortByCount/.test(JSON.stringify(command)) &&
      (withoutNullIds(ours.reply) === withoutNullIds(theirs.reply) ||
        /(^|\n|\[|\},)\{("t0|"count|\})/.test(theirs.reply) ||
        /"_id":\{[^}]*:null/.test(theirs.reply)),
  },
  {
    matter: '$count of nothing gives a document',
    manual: '$count groups what comes in; where nothing comes in there is no group.',
    applies: ({ command }, ours, theirs) =>
      /\$count/.test(JSON.stringify(command)) &&
      ours.reply === '' &&
      /^\{"many":\{"\$numberInt":"0"\}\}$/.test(theirs.reply),
  },
  {
    matter: 'find takes no $slice of an expression',
    manual: 'A projection of find takes the expressions of a pipeline.',
    applies: ({ command }, ours, theirs) =>
      command.find !== undefined &&
      /\$slice/.test(JSON.stringify(command)) &&
      ours.code === undefined &&
      theirs.code === 8,
  },
  {
    matter: 'operands that are not needed are evaluated',
    manual: '$cond, $ifNull and $switch evaluate what they need.',
    applies: ({ command }, ours, theirs) =>
      /\$(ifNull|cond|switch|and|or)/.test(JSON.stringify(command)) &&
      ours.code === undefined &&
      theirs.code !== undefined,
  },
  {
    matter: 'an update makes the document on the way to a field it does not change',
    manual: '$pull, $pop, $unset and $rename of a field that is not there do nothing.',
    applies: ({ command }, ours, theirs) =>
      /\$(pull|pullAll|pop|unset|rename)"/.test(JSON.stringify(command)) &&
      theirs.code === undefined &&
      ours.documents !== '' &&
      (withoutEmpty(ours.documents) === withoutEmpty(theirs.documents) ||
        /\[(null,)+\{\}\]/.test(theirs.documents)),
  },
  {
    matter: 'new fields come in the order of the update',
    manual: 'Update operators go through fields in the order of their names.',
    applies: ({ command }, ours, theirs) =>
      /"updates?"/.test(JSON.stringify(command)) &&
      byName(ours.reply) === byName(theirs.reply) &&
      byName(ours.documents) === byName(theirs.documents),
  },
  {
    matter: 'the positional operator without a matched element is passed over',
    manual: 'The array field must be part of the query, and an upsert takes no positional operator.',
    applies: ({ command }, ours) =>
      ours.code === 2 && /\.\$[".]/.test(JSON.stringify(command)) && /positional/.test(ours.message),
  },
  {
    matter: 'an $expr answered by an index passes over documents without the field',
    manual: 'In an expression a missing field is less than any value.',
    applies: ({ command, indexes }, ours, theirs) =>
      indexes.length > 0 &&
      /\$expr/.test(JSON.stringify(command)) &&
      ours.code === undefined &&
      ours.reply.length > theirs.reply.length,
  },
  {
    matter: '$unset of a field of an array is refused',
    manual: '$unset of a field that is not there does nothing.',
    applies: ({ command }, ours, theirs) =>
      /\$unset/.test(JSON.stringify(command)) && ours.code === undefined && theirs.code === 28,
  },
  {
    matter: '$setOnInsert conflicts with nothing where a document is found',
    manual: 'Two operators of an update may not change the same field.',
    applies: ({ command }, ours) => ours.code === 40 && /\$setOnInsert/.test(JSON.stringify(command)),
  },
  {
    matter: 'an _id that may not be is a bad value',
    manual: 'An _id is no array and no regular expression: InvalidIdField.',
    applies: (_given, ours, theirs) => ours.code === 53 && theirs.code === 2,
  },
  {
    matter: 'of a projection and a filter that are both faulty another is told of',
    manual: 'A command that is not well-formed is refused; which fault is told of is not said.',
    applies: ({ command }, ours, theirs) =>
      command.find !== undefined && [31249, 31250].includes(ours.code ?? 0) && theirs.code !== undefined,
  },
  {
    matter: 'an update that changes nothing says it found nothing',
    manual: 'updatedExisting is true when an existing document was found for the update.',
    applies: ({ command }, ours, theirs) =>
      command.findAndModify !== undefined &&
      ours.code === undefined &&
      ours.documents === theirs.documents &&
      /"updatedExisting":false/.test(theirs.reply),
  },
  {
    matter: 'a path into an array that names no position is malformed',
    manual: 'A path that cannot be made is not viable.',
    applies: (_given, ours, theirs) => ours.code === 28 && theirs.code === 9,
  },
  {
    matter: 'operands behind a null are looked at',
    manual: '$add, $multiply and $concat are null when an operand is null or missing.',
    applies: ({ command }, ours, theirs) =>
      /\$(add|multiply|concat)/.test(JSON.stringify(command)) &&
      ours.code === undefined &&
      [14, 16702].includes(theirs.code ?? 0),
  },
  {
    matter: 'an empty array is not below null in a sort',
    manual: 'In a sort an empty array is less than null and than a missing field.',
    applies: ({ command, documents }, ours, theirs) =>
      /"\$?sort"/.test(JSON.stringify(command)) &&
      /\[\]/.test(JSON.stringify(documents)) &&
      ours.code === undefined &&
      theirs.code === undefined,
  },
  {
    matter: 'a positional projection of another array than that of the filter',
    manual: 'The array of a positional projection must be in the filter.',
    applies: ({ command }, ours) => command.find !== undefined && ours.code === 51246,
  },
  {
    matter: '$unset and what comes after it are taken for one stage',
    manual: 'Each stage takes what the one before it gives.',
    applies: ({ command }, ours, theirs) =>
      /\$unset.*\$(set|project)|\$(set|project).*\$unset/.test(JSON.stringify(command)) &&
      (theirs.code === 8 ||
        withoutEmpty(ours.reply + ours.documents) === withoutEmpty(theirs.reply + theirs.documents)),
  },
  {
    matter: 'a field reckoned below another comes last',
    manual: 'Fields that are reckoned come in the order of the stage.',
    applies: ({ command }, ours, theirs) =>
      /\$project|projection/.test(JSON.stringify(command)) &&
      ours.code === undefined &&
      byName(ours.reply) === byName(theirs.reply),
  },
  {
    matter: 'an upsert that cannot know a field is refused before the update is read',
    manual: 'An update that makes no sense is refused.',
    applies: (_given, ours, theirs) => ours.code !== undefined && theirs.code === 54,
  },
  {
    matter: 'a $rename of an array is compared with others before it is refused',
    manual: '$rename does not enter arrays.',
    applies: ({ command }, ours, theirs) =>
      /\$rename/.test(JSON.stringify(command)) && ours.code === 2 && theirs.code === 40,
  },
  {
    matter: 'an array that is not there is passed over by $[]',
    manual: 'The array must be in the document, also in one that an upsert makes.',
    applies: (_given, ours) => /must exist in the document/.test(ours.message),
  },
  {
    matter: '$setOnInsert does not go with array filters',
    manual: 'Array filters go with every update operator.',
    applies: ({ command }, ours, theirs) =>
      /\$setOnInsert.*arrayFilters/.test(JSON.stringify(command)) &&
      ours.code === undefined &&
      theirs.code !== undefined,
  },
  {
    matter: 'an update of many that fails half-way leaves none changed',
    manual: 'An update of many is whole for each document, not for all.',
    applies: ({ command }, ours, theirs) =>
      /"multi":true/.test(JSON.stringify(command)) && ours.code !== undefined && ours.code === theirs.code,
  },
  {
    matter: 'an upsert takes the conditions of $all for values',
    manual: 'An upsert takes fields from equal conditions only.',
    applies: ({ command }, _ours, theirs) =>
      /\$all.*\$elemMatch/.test(JSON.stringify(command)) &&
      /"upsert":true/.test(JSON.stringify(command)) &&
      (theirs.code !== undefined || /\$elemMatch/.test(theirs.documents)),
  },
  {
    matter: 'a list that $addToSet adds nothing to is not made',
    manual: 'Where the field is not there, $addToSet makes it a list.',
    applies: ({ command }, ours, theirs) =>
      /"\$addToSet":\{"[^"]+":\{"\$each":\[\]/.test(JSON.stringify(command)) &&
      ours.code === undefined &&
      theirs.code === undefined,
  },
  {
    matter: 'a regular expression is taken as a bound',
    manual: '$lt, $lte, $gt, $gte and $ne take no regular expression.',
    applies: (_given, ours, theirs) =>
      ours.code === 2 && ours.message.startsWith("Can't have RegEx as arg") && theirs.code === undefined,
  },
  {
    matter: 'a replacement by the same counts as a change',
    manual: 'A document that is as it was is not modified.',
    applies: ({ command }, ours, theirs) =>
      command.update !== undefined &&
      ours.documents === theirs.documents &&
      ours.reply === theirs.reply.replace('"nModified":{"$numberInt":"1"}', '"nModified":{"$numberInt":"0"}'),
  },
  {
    matter: 'an expression of constants is reckoned where no document is',
    manual: 'An expression is put to documents.',
    applies: (_given, ours, theirs) => theirs.code === 241 && /^$|"n":\{"\$numberInt":"0"\}/.test(ours.reply),
  },
];

/** The letters of a text in order: alike when only the places differ. */
function jumbled(text: string): string {
  return text.split('').sort().join('');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, item]): [string, unknown] => [name, inOrder(item)]);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Documents, one a line, with their fields by name. */
function byName(documents: string): string {
  const lines = documents.split('\n').filter((line) => line !== '');
  return lines
    .map((line) => JSON.stringify(inOrder(JSON.parse(line))))
    .sort()
    .join('\n');
}

function withoutNullIds(reply: string): string {
  return jumbled(
    reply
      .replace(/,?"(_id|u|v)":null/g, '')
      .replaceAll('{,', '{')
      .replaceAll(',}', '}'),
  );
}

function withoutEmpty(documents: string): string {
  let text = documents;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/"\w+":\{\},?/g, '').replaceAll(',}', '}');
  }
  return jumbled(text.replace(/[,\s]/g, ''));
}

/** The known departure that explains a difference, if there is one. */
export function departureOf(given: Case, ours: Answer, theirs: Answer): Departure | undefined {
  return departures.find((departure) => departure.applies(given, ours, theirs));
}
