// @ts-check
import { questionsOf } from './questions.js';

const SWITCH = 'assay-keys';

/** J and K move between questions, Y P N A answer the one in focus; silent while typing, and they can be switched off. */
export function listenToKeys() {
  const hint = document.querySelector('[data-keys]');
  const onOff = document.querySelector('[data-keys-switch]');
  if (!(hint instanceof HTMLElement) || !(onOff instanceof HTMLInputElement)) return;
  hint.hidden = false;
  onOff.checked = localStorage.getItem(SWITCH) !== 'off';
  onOff.addEventListener('change', () => localStorage.setItem(SWITCH, onOff.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    if (!onOff.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (act(event.key.toLowerCase())) event.preventDefault();
  });
}

/** @param {string} key */
function act(key) {
  const current = document.activeElement?.closest('[data-question]') ?? null;
  if (key === 'j' || key === 'k') return move(current, key === 'j' ? 1 : -1);
  if (!/^[ypna]$/.test(key)) return false;
  const choice = current?.querySelector(`[data-key="${key}"]`);
  if (!(choice instanceof HTMLInputElement) || choice.matches(':disabled')) return false;
  choice.focus();
  choice.click();
  return true;
}

/** @param {Element | null} current @param {1 | -1} step */
function move(current, step) {
  const questions = questionsOf();
  const from =
    current instanceof HTMLElement ? questions.indexOf(current) : step === 1 ? -1 : questions.length;
  const next = questions[from + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.matches('textarea, select, [contenteditable]');
}
