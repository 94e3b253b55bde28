// @ts-check
import { announce, say } from './save-state.js';

/** @param {ParentNode} [within] @returns {HTMLElement[]} */
export const questionsOf = (within = document) =>
  [...within.querySelectorAll('[data-question]')].filter((q) => q instanceof HTMLElement);

/** The page as the server would show it now; null where it cannot be had. */
async function freshPage() {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (!response?.ok) return null;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

let refreshes = 0;

/** Brings the page in line with what was saved: which questions are asked, and every word marked `data-fresh` that follows the answers. */
export async function refreshPage() {
  refreshes += 1;
  const mine = refreshes;
  const fresh = await freshPage();
  // A later save asked again; its page is the newer one.
  if (fresh === null || mine !== refreshes) return;
  refreshQuestions(fresh);
  refreshWords(fresh);
}

/** Questions that stay keep their fields and the focus; they never move. @param {Document} fresh */
function refreshQuestions(fresh) {
  const list = document.querySelector('[data-questions]');
  if (list === null) return;
  const wanted = questionsOf(fresh);
  const wantedIds = new Set(wanted.map((question) => question.id));
  const unwanted = questionsOf(list).filter((question) => !wantedIds.has(question.id));
  for (const question of unwanted) question.remove();
  /** @type {string[]} */
  const added = [];
  /** @type {HTMLElement | null} */
  let before = null;
  for (const question of wanted) {
    const standing = document.getElementById(question.id);
    const place = standing ?? document.adoptNode(question);
    if (standing === null) {
      if (before === null) list.prepend(place);
      else before.after(place);
      added.push(place.querySelector('.as-question-number')?.textContent ?? '');
    }
    before = place;
  }
  if (added.length > 0) announce(say('appeared', { number: added.join(', ') }));
  else if (unwanted.length > 0) announce(say('disappeared'));
}

/** @param {Document} fresh */
function refreshWords(fresh) {
  for (const place of document.querySelectorAll('[data-fresh]')) {
    const newer = fresh.querySelector(`[data-fresh="${CSS.escape(place.getAttribute('data-fresh') ?? '')}"]`);
    if (newer && !place.contains(document.activeElement)) place.replaceWith(document.adoptNode(newer));
  }
}

/** @param {{ asked: number, answered: number }} progress */
export function showProgress({ asked, answered }) {
  for (const place of document.querySelectorAll('[data-progress]')) {
    const bar = place.querySelector('progress');
    if (bar === null) continue;
    const words = say('progress', { asked, answered });
    bar.max = Math.max(asked, 1);
    bar.value = answered;
    bar.setAttribute('aria-label', words);
    const said = place.querySelector('strong');
    if (said) said.textContent = words;
  }
}

/**
 * A spare row for one more exception is there without script; with it, rows come when asked for.
 * @param {HTMLElement} question
 */
export function growRows(question) {
  const rows = question.querySelector('[data-rows]');
  const add = question.querySelector('[data-add-row]');
  const last = rows?.querySelector('[data-row]:last-child');
  if (!rows || !(add instanceof HTMLButtonElement) || !(last instanceof HTMLElement)) return;
  if (add.matches(':disabled')) return;
  const blank = last.cloneNode(true);
  if (!(blank instanceof HTMLElement)) return;
  if (rows.children.length > 1) last.remove();
  add.hidden = false;
  add.addEventListener('click', () => {
    const row = /** @type {HTMLElement} */ (blank.cloneNode(true));
    const number = rows.children.length;
    for (const field of row.querySelectorAll('input, textarea')) {
      const id = `${field.id}-${number}`;
      row.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.setAttribute('for', id);
      field.id = id;
    }
    rows.append(row);
    row.querySelector('textarea')?.focus();
  });
}

/**
 * A choice and "not applicable" exclude each other where the choices are one of several.
 * @param {HTMLElement} question @param {EventTarget | null} changed
 */
export function settleChoice(question, changed) {
  if (!(changed instanceof HTMLInputElement) || !changed.checked) return;
  const radios = [...question.querySelectorAll('input[type="radio"]')];
  const notApplicable = question.querySelector('[name="not-applicable"]');
  if (radios.length === 0 || !(notApplicable instanceof HTMLInputElement)) return;
  if (changed.type === 'radio') notApplicable.checked = false;
  else if (changed === notApplicable) {
    for (const radio of radios) if (radio instanceof HTMLInputElement) radio.checked = false;
  }
}
