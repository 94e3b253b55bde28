// @ts-check
/** @typedef {'saving' | 'saved' | 'offline' | 'failed' | 'refused' | 'conflict'} SaveState */

const ICONS = {
  saving: 'loader-circle',
  saved: 'check',
  offline: 'wifi-off',
  failed: 'triangle-alert',
  refused: 'triangle-alert',
  conflict: 'triangle-alert',
};

/**
 * A sentence of the page, written by the server into the body's data-say-…, with its [holes] filled.
 * @param {string} key @param {Record<string, string | number>} [values]
 */
export function say(key, values = {}) {
  const said = document.body.dataset[`say${key.charAt(0).toUpperCase()}${key.slice(1)}`] ?? '';
  return said.replace(/\[(\w+)\]/g, (hole, name) => String(values[name] ?? hole));
}

/** @param {string} sentence */
export function announce(sentence) {
  const region = document.querySelector('[data-announce]');
  if (region) region.textContent = sentence;
}

/** @param {HTMLElement} indicator @param {SaveState} state @param {string} sentence */
function tell(indicator, state, sentence) {
  indicator.dataset.state = state;
  indicator.hidden = false;
  indicator.querySelector('use')?.setAttribute('href', `${document.body.dataset.icons}#${ICONS[state]}`);
  const text = indicator.querySelector('[data-save-text]');
  if (text) text.textContent = sentence;
}

/**
 * Shows beside a question how its saving stands, with a button where something can be done, and the same words at
 * the head of the page: on a phone the question's own line lies under the keyboard or the bar.
 * @param {Element} question @param {SaveState} state @param {string} sentence
 * @param {{ label: string, act: () => void }} [deed]
 */
export function showState(question, state, sentence, deed) {
  const indicator = question.querySelector('.as-save');
  if (!(indicator instanceof HTMLElement)) return;
  tell(indicator, state, sentence);
  const latest = document.querySelector('[data-save-latest]');
  if (latest instanceof HTMLElement) tell(latest, state, sentence);
  indicator.querySelector('button')?.remove();
  if (deed) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = deed.label;
    button.addEventListener('click', deed.act);
    indicator.append(button);
  }
}

/**
 * Puts the server's faults above their fields, in place of those shown before.
 * @param {HTMLElement} question @param {{ field: string, text: string }[]} faults
 */
export function showFaults(question, faults) {
  for (const old of question.querySelectorAll('.as-error')) old.remove();
  for (const field of question.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  for (const { field, text } of faults) {
    // Of several fields of one name, each has its place in its id.
    const input =
      question.querySelector(`[name="${CSS.escape(field)}"]`) ??
      document.getElementById(`${question.id}-${field}`);
    const line = document.createElement('p');
    line.className = 'as-error';
    line.id = `${question.id}-${field}-error`;
    line.textContent = text;
    const group = input?.closest('.as-choices, .as-with-unit') ?? input;
    if (group) group.before(line);
    else question.querySelector('form > fieldset')?.append(line);
    input?.setAttribute('aria-invalid', 'true');
    input?.setAttribute('aria-describedby', line.id);
  }
}
