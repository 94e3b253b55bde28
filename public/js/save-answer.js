// @ts-check
import { forget, keep, keptAnswers } from './kept-answers.js';
import { announce, say, showFaults, showState } from './save-state.js';

/**
 * What the server answers to a save.
 * @typedef {{ saved: { at: string, by: string }, revision: number, appeared: string[], disappeared: string[],
 *   progress: { asked: number, answered: number } }} Saved
 */

/** Browsers refuse longer bodies in a request that outlives its page. */
const LONGEST_KEEPALIVE = 60_000;

/** @param {HTMLFormElement} form */
export const addressOf = (form) => form.getAttribute('action') ?? '';

/** @param {HTMLFormElement} form */
export const bodyOf = (form) =>
  new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])).toString();

/** @param {string} address @param {string} body */
export const post = (address, body) =>
  fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
    keepalive: body.length < LONGEST_KEEPALIVE,
  });

/**
 * The saving of one question: never two requests in flight, the newest words win.
 * @param {HTMLElement} question @param {HTMLFormElement} form @param {(saved: Saved) => void} after
 */
export function createSaver(question, form, after) {
  /** @type {Promise<void> | null} */
  let running = null;
  let dirty = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  async function run() {
    while (dirty) {
      dirty = false;
      showState(question, 'saving', say('saving'));
      const done = await sendOnce();
      if (!done) return;
    }
  }

  /** Whether the answer arrived; what did not arrive waits for the next try. */
  async function sendOnce() {
    const body = bodyOf(form);
    try {
      const response = await post(addressOf(form), body);
      if (response.ok) accept(await response.json());
      else await refuse(response, body);
      return response.ok;
    } catch {
      keep(addressOf(form), body);
      showState(question, 'offline', say('offline', { count: keptAnswers().size }), again());
      return false;
    }
  }

  /** @param {Saved} saved */
  function accept(saved) {
    forget(addressOf(form));
    const revision = form.elements.namedItem('revision');
    if (revision instanceof HTMLInputElement) revision.value = String(saved.revision);
    showFaults(question, []);
    showState(question, 'saved', say('saved', saved.saved));
    after(saved);
  }

  /** @param {Response} response @param {string} body */
  async function refuse(response, body) {
    if (response.status === 409) {
      // The same form sent as a page: its 409 shows both texts, so nothing typed here is lost on the way.
      showState(question, 'conflict', say('conflict'), { label: say('compare'), act: () => form.submit() });
      return;
    }
    if (response.status === 422) {
      forget(addressOf(form));
      showFaults(question, (await response.json()).faults);
      showState(question, 'refused', say('refused'));
      announce(say('refused'));
      return;
    }
    if (response.status >= 500) keep(addressOf(form), body);
    showState(question, 'failed', say('failed'), again());
  }

  const again = () => ({ label: say('again'), act: saveNow });

  function saveNow() {
    clearTimeout(timer);
    timer = undefined;
    dirty = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    saveNow,
    /** @param {number} milliseconds */
    saveSoon(milliseconds) {
      clearTimeout(timer);
      timer = setTimeout(saveNow, milliseconds);
    },
    /** Sends what waits for a pause in typing; resolves when nothing of this question is under way. */
    async settle() {
      if (timer !== undefined) await saveNow();
      else await running;
    },
  };
}
