/** What a JavaScript object or array costs beside its values, about. */
const OBJECT_BYTES = 48;
const VALUE_BYTES = 16;

/** About how many bytes of memory a value takes: enough to bound what a command keeps. */
export function roughBytes(value: unknown): number {
  if (typeof value === 'string') return VALUE_BYTES + 2 * value.length;
  if (typeof value !== 'object' || value === null) return VALUE_BYTES;
  if (value instanceof Uint8Array) return OBJECT_BYTES + value.length;
  let bytes = OBJECT_BYTES;
  for (const item of Object.values(value)) bytes += roughBytes(item);
  return bytes;
}
