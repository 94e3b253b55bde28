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
export function bodyOf(form) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  return body.toString();
}

/** @param {string} address @param {string} body */
export const post = (address, body) =>
  fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
    keepalive: body.length < LONGEST_KEEPALIVE,
  });

/** The saving of one question: never two requests in flight, the newest words win. */
export class Saver {
  /** @type {Promise<void> | null} */
  #running = null;
  #dirty = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {HTMLElement} question @param {HTMLFormElement} form @param {(saved: Saved) => void} after */
  constructor(question, form, after) {
    this.question = question;
    this.form = form;
    this.after = after;
  }

  saveNow() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dirty = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** @param {number} milliseconds */
  saveSoon(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.saveNow(), milliseconds);
  }

  /** Sends what waits for a pause in typing; resolves when nothing of this question is under way. */
  async settle() {
    if (this.#timer !== undefined) await this.saveNow();
    else await this.#running;
  }

  async #run() {
    while (this.#dirty) {
      this.#dirty = false;
      showState(this.question, 'saving', say('saving'));
      if (!(await this.#sendOnce())) return;
    }
  }

  /** Whether the answer arrived; what did not arrive waits for the next try. */
  async #sendOnce() {
    const body = bodyOf(this.form);
    try {
      const response = await post(addressOf(this.form), body);
      if (response.ok) this.#accept(await response.json());
      else await this.#refuse(response, body);
      return response.ok;
    } catch {
      keep(addressOf(this.form), body);
      showState(this.question, 'offline', say('offline', { count: keptAnswers().size }), this.#again());
      return false;
    }
  }

  /** @param {Saved} saved */
  #accept(saved) {
    forget(addressOf(this.form));
    const revision = this.form.elements.namedItem('revision');
    if (revision instanceof HTMLInputElement) revision.value = String(saved.revision);
    showFaults(this.question, []);
    showState(this.question, 'saved', say('saved', saved.saved));
    this.after(saved);
  }

  /** @param {Response} response @param {string} body */
  async #refuse(response, body) {
    if (response.status === 409) {
      // The same form sent as a page: its 409 shows both texts, so nothing typed here is lost on the way.
      showState(this.question, 'conflict', say('conflict'), {
        label: say('compare'),
        act: () => this.form.submit(),
      });
      return;
    }
    if (response.status === 422) {
      forget(addressOf(this.form));
      showFaults(this.question, (await response.json()).faults);
      showState(this.question, 'refused', say('refused'));
      announce(say('refused'));
      return;
    }
    if (response.status >= 500) keep(addressOf(this.form), body);
    showState(this.question, 'failed', say('failed'), this.#again());
  }

  #again() {
    return { label: say('again'), act: () => void this.saveNow() };
  }
}
