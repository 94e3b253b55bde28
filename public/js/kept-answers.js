// @ts-check
/** What could not be sent stays in this browser until it was: the body of the form by the address it goes to. */
const PREFIX = 'assay-kept:';

/** @param {string} address @param {string} body */
export function keep(address, body) {
  try {
    localStorage.setItem(PREFIX + address, body);
  } catch {
    // Storage is full or forbidden: the words are still in the field, and the indicator says they are not saved.
  }
}

/** @param {string} address */
export function forget(address) {
  localStorage.removeItem(PREFIX + address);
}

/** @returns {Map<string, string>} */
export function keptAnswers() {
  const kept = new Map();
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) kept.set(key.slice(PREFIX.length), localStorage.getItem(key) ?? '');
  }
  return kept;
}
