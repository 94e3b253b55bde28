// @ts-check
import { forget, keep, keptAnswers } from './kept-answers.js';
import { announce, say, showFaults, showState } from './save-state.js';

/**
 * What the server answers to a save.
 * @typedef {{ saved: { at: string }, revision: number, appeared: string[], disappeared: string[],
 *   progress: { asked: number, answered: number } }} Saved
 */

/**
 * What else the server says: its sentences where it cannot do as asked, where both texts are shown if there are two, and
 * what it attached.
 * @typedef {{ error?: string, message?: string, conflict?: string }} Problem
 */

/** Whoever types without a pause is saved this often, in milliseconds. */
const LONGEST_WAIT = 5_000;

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

/** Days half written, or in no calendar: the browser would send them as empty, and what stands would be cleared. @param {HTMLFormElement} form */
export const unreadDays = (form) =>
  [...form.elements].filter((field) => field instanceof HTMLInputElement && field.validity.badInput);

/** The server's own sentences, where the answer holds any. @param {Response} response @returns {Promise<Problem>} */
export const problemIn = (response) => response.json().catch(() => ({}));

/** The saving of one question: never two requests in flight, the newest words win. */
export class Saver {
  /** @type {Promise<void> | null} */
  #running = null;
  #dirty = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** When the first of the words was typed that are not on their way yet. */
  #typedSince = 0;
  /** Whether the last try did not arrive, so that the same may be tried again. */
  waiting = false;

  /**
   * @param {HTMLElement} question @param {HTMLFormElement} form
   * @param {{ saved: (saved: Saved) => void, waits: () => void }} tell
   */
  constructor(question, form, tell) {
    this.question = question;
    this.form = form;
    this.tell = tell;
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

  /** After a pause in typing, or after the longest wait where there is none. @param {number} pause milliseconds */
  saveSoon(pause) {
    const now = Date.now();
    if (this.#timer === undefined) this.#typedSince = now;
    clearTimeout(this.#timer);
    const wait = Math.min(pause, Math.max(0, this.#typedSince + LONGEST_WAIT - now));
    this.#timer = setTimeout(() => void this.saveNow(), wait);
  }

  /** Sends what waits for a pause in typing; resolves when nothing of this question is under way. */
  async settle() {
    if (this.#timer !== undefined) await this.saveNow();
    else await this.#running;
  }

  /** What was attached made a revision of its own; one further on holds words of somebody else. @param {number} revision */
  follow(revision) {
    const field = this.form.elements.namedItem('revision');
    if (field instanceof HTMLInputElement && Number(field.value) === revision - 1)
      field.value = String(revision);
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
    const unread = unreadDays(this.form);
    if (unread.length > 0) {
      const text = say('unreadDay');
      this.#mend(unread.map(({ id }) => ({ field: id.slice(this.question.id.length + 1), text })));
      return false;
    }
    const body = bodyOf(this.form);
    try {
      const response = await post(addressOf(this.form), body);
      this.waiting = false;
      if (response.ok) this.#accept(await response.json());
      else await this.#refuse(response, body);
      return response.ok;
    } catch {
      this.#wait(body);
      showState(this.question, 'offline', say('offline', { count: keptAnswers().size }), this.#again());
      return false;
    }
  }

  /** @param {string} body */
  #wait(body) {
    keep(addressOf(this.form), body);
    this.waiting = true;
    this.tell.waits();
  }

  /** @param {Saved} saved */
  #accept(saved) {
    forget(addressOf(this.form));
    const revision = this.form.elements.namedItem('revision');
    if (revision instanceof HTMLInputElement) revision.value = String(saved.revision);
    showFaults(this.question, []);
    showState(this.question, 'saved', say('saved', saved.saved));
    this.tell.saved(saved);
  }

  /** @param {Response} response @param {string} body */
  async #refuse(response, body) {
    if (response.status === 422) {
      forget(addressOf(this.form));
      this.#mend((await response.json()).faults);
      return;
    }
    const problem = await problemIn(response);
    if (problem.conflict !== undefined) this.#showBoth(problem);
    else if (response.status >= 500) {
      this.#wait(body);
      showState(this.question, 'failed', say('failed'), this.#again());
    } else this.#stop(response, problem, body);
  }

  /** Says what is to be mended before the answer can be saved. @param {{ field: string, text: string }[]} faults */
  #mend(faults) {
    showFaults(this.question, faults);
    showState(this.question, 'refused', say('refused'));
    announce(say('refused'));
  }

  /** The same form sent as a page: its 409 shows both texts, so nothing typed here is lost on the way. @param {Problem} problem */
  #showBoth({ error }) {
    const act = () => {
      forget(addressOf(this.form));
      this.form.submit();
    };
    showState(this.question, 'conflict', error ?? say('conflict'), { label: say('compare'), act });
  }

  /**
   * Trying again would end the same way. Where only the visit is over, the words wait here for the next one.
   * @param {Response} response @param {Problem} problem @param {string} body
   */
  #stop(response, { error, message }, body) {
    if (response.status === 401 || response.status === 403) keep(addressOf(this.form), body);
    const sentence = error === undefined ? say('failed') : `${error}. ${message ?? ''}`;
    showState(this.question, 'failed', sentence);
    announce(sentence);
  }

  #again() {
    return { label: say('again'), act: () => void this.saveNow() };
  }
}
