/** Whether a value written out has more characters than so many: its texts and field names wherever they are repeated, and one for every value. */
export function isLonger(value: unknown, most: number): boolean {
  let left = most;
  const ahead: unknown[] = [value];
  while (ahead.length > 0 && left >= 0) {
    const next = ahead.pop();
    left -= 1;
    if (typeof next === 'string') left -= next.length;
    else if (Array.isArray(next)) for (const each of next) ahead.push(each);
    else if (typeof next === 'object' && next !== null) {
      for (const [field, each] of Object.entries(next)) {
        left -= field.length;
        ahead.push(each);
      }
    }
  }
  return left < 0;
}
