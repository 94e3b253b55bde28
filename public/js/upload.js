// @ts-check
import { addressOf, problemIn } from './save-answer.js';
import { announce, say, showState } from './save-state.js';

/** One document after the other, however fast they are chosen. @type {Promise<unknown>} */
let under = Promise.resolve();

/**
 * Sends the chosen document and stays on the page. What cannot be taken is said before it is sent where that can be told,
 * and otherwise in the server's own words; both at the question.
 * @param {HTMLInputElement} input @param {() => Promise<void>} before what must be safe first
 * @returns {Promise<Attached | null>} null where the document is not attached
 */
export async function upload(input, before) {
  const question = input.closest('[data-question]');
  const file = input.files?.[0];
  if (!(question instanceof HTMLElement) || input.form === null || file === undefined) return null;
  const sent = {
    question,
    input,
    name: file.name,
    address: addressOf(input.form),
    body: new FormData(input.form),
  };
  const fault = faultOf(input, file);
  input.value = '';
  showFault(sent, fault?.message ?? null);
  if (fault !== null) {
    showState(question, 'refused', fault.title);
    return null;
  }
  const mine = under.then(before).then(() => send(sent));
  under = mine;
  return mine;
}

/**
 * What the server answers once a document is attached.
 * @typedef {{ attached: string, revision: number, progress: { asked: number, answered: number } }} Attached
 */

/**
 * @typedef {{ question: HTMLElement, input: HTMLInputElement, name: string, address: string, body: FormData }} Sent
 * @param {Sent} sent
 */
async function send(sent) {
  const { question, name, address, body } = sent;
  showState(question, 'saving', say('uploading', { name }));
  const headers = { Accept: 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body }).catch(() => null);
  if (response?.ok) {
    /** @type {Attached} */
    const told = await response.json();
    showState(question, 'saved', told.attached);
    return told;
  }
  const told = response === null ? {} : await problemIn(response);
  const { error = say('uploadFailed', { name }), message = error } = told;
  showState(question, 'refused', error);
  showFault(sent, message);
  return null;
}

/** Says above the upload why the document was not taken; null takes it away. @param {Sent} sent @param {string | null} sentence */
function showFault({ question, input }, sentence) {
  const id = `${question.id}-evidence-error`;
  document.getElementById(id)?.remove();
  if (sentence === null) return;
  const line = document.createElement('p');
  line.className = 'as-error';
  line.id = id;
  line.textContent = sentence;
  input.form?.before(line);
  announce(sentence);
}

/**
 * @param {HTMLInputElement} input @param {File} file
 * @returns {{ title: string, message: string } | null}
 */
function faultOf(input, { name, size }) {
  const { limit, tooLarge = '', tooLargeTitle = '', wrongKind = '', wrongKindTitle = '' } = input.dataset;
  const ending = /\.[^.]+$/.exec(name)?.[0]?.toLowerCase();
  // A name without an ending is left to the server, which looks into the document.
  if (ending !== undefined && !input.accept.split(',').includes(ending))
    return { title: wrongKindTitle, message: wrongKind.replace('[name]', () => name) };
  return size > Number(limit) ? { title: tooLargeTitle, message: tooLarge } : null;
}
