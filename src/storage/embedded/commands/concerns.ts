import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { checkFields, documentOf } from './arguments.js';

const LONGEST_TIME = 2 ** 31 - 1;

/** A transaction needs a replica set. */
function refuseTransactions(command: Doc): void {
  if ('txnNumber' in command || 'startTransaction' in command || 'autocommit' in command)
    throw new CommandError(20, 'Transaction numbers are only allowed on a replica set member or mongos');
}

/**
 * What is read is on disk or about to be: `local`, `available` and `majority` are one and the same here. `find` alone
 * reads at a snapshot (see snapshots.ts).
 */
function assertReadConcern(command: Doc): void {
  const concern = documentOf(command.readConcern, 'readConcern');
  const { level = 'local' } = concern;
  if (level === 'snapshot' && ('find' in command || 'getMore' in command)) return;
  if (level === 'snapshot' || level === 'linearizable')
    throw new CommandError(123, `node needs to be a replica set member to use read concern ${level}`);
  if (level !== 'local' && level !== 'available' && level !== 'majority')
    throw new CommandError(
      9,
      "readConcern.level must be either 'local', 'majority', 'linearizable', 'available', or 'snapshot'",
    );
  const stray = Object.keys(concern).find((name) => name !== 'level' && name !== 'provenance');
  if (stray !== undefined) throw notSupported(`The read concern ${stray}`);
}

/** There is one server, so a write cannot wait for more. */
function assertWriteConcern(given: unknown): void {
  const concern = documentOf(given, 'writeConcern');
  checkFields(concern, ['w', 'j', 'wtimeout', 'fsync', 'provenance'], 'writeConcern');
  const { w = 1 } = concern;
  if (isNumber(w) && (nearestDouble(w) === 0 || nearestDouble(w) === 1)) return;
  if (isNumber(w) && nearestDouble(w) > 1)
    throw new CommandError(2, "cannot use 'w' > 1 when a host is not replicated");
  if (typeof w === 'string' && w !== 'majority')
    throw new CommandError(
      2,
      `cannot use non-majority 'w' mode ${w} when a host is not a member of a replica set`,
    );
  if (w !== 'majority') throw new CommandError(9, 'w has to be a number, string, or object');
}

function assertTimeLimit(given: unknown): void {
  const time = isNumber(given) ? nearestDouble(given) : Number.NaN;
  if (!isNumber(given)) throw new CommandError(14, 'maxTimeMS must be a number');
  if (!Number.isInteger(time) || time < 0 || time > LONGEST_TIME)
    throw new CommandError(2, `${time} value for maxTimeMS is out of range [0, ${LONGEST_TIME}]`);
}

/** Checks what any command may carry: concerns, a time limit, the marks of a transaction. */
export function assertConcerns(command: Doc): void {
  refuseTransactions(command);
  if (command.readConcern !== undefined) assertReadConcern(command);
  if (command.writeConcern !== undefined) assertWriteConcern(command.writeConcern);
  if (command.maxTimeMS !== undefined) assertTimeLimit(command.maxTimeMS);
  if (command.lsid !== undefined && !isPlainObject(command.lsid))
    throw new CommandError(14, "BSON field 'lsid' is the wrong type, expected type 'object'");
}
