// @ts-check
import { forget, keptAnswers } from './kept-answers.js';
import { listenToKeys } from './question-keys.js';
import { growRows, questionsOf, refreshPage, settleChoice, showProgress } from './questions.js';
import { Retry } from './retry.js';
import { addressOf, post, Saver, unreadDays } from './save-answer.js';
import { growTable, makeRoom } from './table-rows.js';
import { upload } from './upload.js';

const PAUSE_IN_TYPING = 800;

/** @type {Map<HTMLFormElement, Saver>} */
const savers = new Map();

/** @param {HTMLElement} question */
function enhance(question) {
  const form = question.querySelector('form[data-save]');
  if (!(form instanceof HTMLFormElement) || savers.has(form)) return;
  const saver = new Saver(question, form, {
    saved: ({ progress }) => {
      showProgress(progress);
      void refreshPage().then(() => questionsOf().forEach(enhance));
    },
    waits: () => retry.soon(),
  });
  savers.set(form, saver);
  // What comes from the library to be edited is an answer only once somebody says so, with the button.
  const byButton = form.elements.namedItem('library') !== null;
  growRows(question);
  growTable(question, () => {
    if (!byButton) void saver.saveNow();
  });
  question.addEventListener('input', (event) => {
    if (!byButton && isTyped(event.target, form)) saver.saveSoon(PAUSE_IN_TYPING);
  });
  question.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file')
      void attach(event.target, saver);
    else if (isTyped(event.target, form)) void saver.settle();
    else if (isPicked(event.target) && event.target.form === form) {
      settleChoice(question, event.target);
      if (!byButton) void saver.saveNow();
    }
  });
  // A day half written is no change to the browser, and neither is one taken away again.
  question.addEventListener('focusout', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'date' && target.form === form)
      if (target.validity.badInput || target.hasAttribute('aria-invalid')) void saver.saveNow();
  });
  question.addEventListener('submit', (event) => {
    if (byButton && event.target === form && unreadDays(form).length === 0) return;
    event.preventDefault();
    if (event.target === form) void saver.saveNow();
    else if (event.target instanceof HTMLFormElement) void sendAfter(saver, event.target);
  });
}

/** Whether it is a field of the answer in which one types, so that saving waits for a pause. @param {EventTarget | null} target @param {HTMLFormElement} form */
function isTyped(target, form) {
  if (target instanceof HTMLTextAreaElement) return target.form === form;
  if (!(target instanceof HTMLInputElement) || target.form !== form) return false;
  return target.type !== 'radio' && target.type !== 'checkbox';
}

/** Whether it is a field in which one picks. @param {EventTarget | null} target @returns {target is HTMLInputElement | HTMLSelectElement} */
const isPicked = (target) => target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** @param {HTMLInputElement} input @param {Saver} saver */
async function attach(input, saver) {
  const attached = await upload(input, () => saver.settle());
  if (attached === null) return;
  saver.follow(attached.revision);
  showProgress(attached.progress);
  await refreshPage();
  questionsOf().forEach(enhance);
}

/** Sends another form of the question once its answer is safe. @param {Saver} saver @param {HTMLFormElement} form */
async function sendAfter(saver, form) {
  await saver.settle();
  form.submit();
}

/** What an earlier visit could not send at a question of this page: typed back into its fields, and saved. */
async function typeBackKept() {
  for (const [address, body] of keptAnswers()) {
    for (const [form, saver] of savers) {
      if (addressOf(form) !== address) continue;
      typeBack(form, new URLSearchParams(body));
      await saver.saveNow();
    }
  }
}

/** What arrived and was not taken is not sent again before the next page. @type {Set<string>} */
const refused = new Set();

/** Sends what did not arrive before; answers whether something still waits. */
async function sendWaiting() {
  for (const saver of savers.values()) if (saver.waiting) await saver.saveNow();
  const here = new Set([...savers.keys()].map(addressOf));
  const prefix = location.pathname.split('/').slice(0, 3).join('/');
  let waits = [...savers.values()].some(({ waiting }) => waiting);
  for (const [address, body] of keptAnswers()) {
    if (here.has(address) || refused.has(address) || !address.startsWith(`${prefix}/`)) continue;
    const response = await sendElsewhere(address, body);
    if (response?.ok) forget(address);
    else if (response === null || response.status >= 500) waits = true;
    else refused.add(address);
  }
  return waits;
}

/** @param {string} address @param {string} body */
async function sendElsewhere(address, body) {
  const fields = new URLSearchParams(body);
  const token = document.querySelector('[name="_csrf"]');
  if (token instanceof HTMLInputElement) fields.set('_csrf', token.value);
  return post(address, fields.toString()).catch(() => null);
}

/** @param {HTMLFormElement} form @param {URLSearchParams} fields */
function typeBack(form, fields) {
  for (const name of new Set(fields.keys()))
    if (name.startsWith('exception.')) addRows(form, fields.getAll(name).length);
  makeRoom(form.closest('[data-question]'), fields.getAll('cell').length);
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const field of form.elements) {
    // Once the round is over the fields are locked; what was typed must still be seen, and sent to where both texts stand.
    if (field instanceof HTMLFieldSetElement) field.disabled = false;
    if (!(isPicked(field) || field instanceof HTMLTextAreaElement) || field.name === '_csrf') continue;
    field.disabled = false;
    if (field.type === 'radio' || field.type === 'checkbox') {
      /** @type {HTMLInputElement} */ (field).checked = fields.getAll(field.name).includes(field.value);
      continue;
    }
    const index = seen.get(field.name) ?? 0;
    seen.set(field.name, index + 1);
    field.value = fields.getAll(field.name)[index] ?? '';
  }
}

/** @param {HTMLFormElement} form @param {number} count */
function addRows(form, count) {
  const add = form.querySelector('[data-add-row]');
  while (add instanceof HTMLButtonElement && form.querySelectorAll('[data-row]').length < count) add.click();
}

const retry = new Retry(sendWaiting);

document.documentElement.classList.add('as-scripted');
questionsOf().forEach(enhance);
listenToKeys();
addEventListener('pagehide', () => savers.forEach((saver) => void saver.settle()));
addEventListener('online', () => void retry.now());
void typeBackKept().then(() => retry.now());
