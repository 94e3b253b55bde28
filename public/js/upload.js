// @ts-check
import { addressOf, problemIn } from './save-answer.js';
import { announce, say, showFaults, showState } from './save-state.js';

/**
 * Sends the chosen document and stays on the page. What cannot be taken is said before it is sent where that can be told,
 * and otherwise in the server's own words; both at the question.
 * @param {HTMLInputElement} input @returns {Promise<boolean>} whether the document is attached
 */
export async function upload(input) {
  const question = input.closest('[data-question]');
  const file = input.files?.[0];
  if (!(question instanceof HTMLElement) || input.form === null || file === undefined) return false;
  const fault = faultOf(input, file);
  if (fault !== null) {
    refuse(question, input, fault);
    return false;
  }
  showState(question, 'saving', say('uploading', { name: file.name }));
  const response = await fetch(addressOf(input.form), {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new FormData(input.form),
  }).catch(() => null);
  const told = response === null ? {} : await problemIn(response);
  if (!response?.ok) {
    const { error = say('failed'), message = error } = told;
    showState(question, 'refused', error);
    refuse(question, input, message);
    return false;
  }
  input.value = '';
  showFaults(question, []);
  showState(question, 'saved', told.attached ?? '');
  return true;
}

/** @param {HTMLElement} question @param {HTMLInputElement} input @param {string} sentence */
function refuse(question, input, sentence) {
  input.value = '';
  showFaults(question, [{ field: 'evidence', text: sentence }]);
  announce(sentence);
}

/** @param {HTMLInputElement} input @param {File} file */
function faultOf(input, { name, size }) {
  const { limit, tooLarge = '', wrongKind = '' } = input.dataset;
  const ending = /\.[^.]+$/.exec(name)?.[0]?.toLowerCase();
  // A name without an ending is left to the server, which looks into the document.
  if (ending !== undefined && !input.accept.split(',').includes(ending))
    return wrongKind.replace('[name]', () => name);
  return size > Number(limit) ? tooLarge : null;
}
