import { fieldsOfThing, thingsOf } from './entry-things.js';
import { REGISTER_COLUMNS, type RegisterList } from './register-lists.js';
import type { Registers } from './registers.js';

/** The id of an entry within its list; empty in a row that adds one. */
export const KEY_HEAD = 'Id';

/** The heads of a list in a CSV file. */
export const rowHeads = (list: RegisterList): readonly string[] => [
  KEY_HEAD,
  ...REGISTER_COLUMNS[list].map(({ title }) => title),
];

/** Every entry of a list as a row under `rowHeads`; an import takes it back as it is. */
export const registerRows = (registers: Registers, list: RegisterList): readonly (readonly string[])[] =>
  [...thingsOf(registers, list)].map(([key, thing]) => {
    const fields = fieldsOfThing(list, thing, registers.asOf);
    return [key, ...REGISTER_COLUMNS[list].map(({ id }) => fields[id] ?? '')];
  });
