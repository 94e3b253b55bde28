// @ts-check

/**
 * A table of an answer. Its spare rows are there for whoever has no script; with it, rows come when asked for and go with
 * a button, and the rows that stay are counted anew.
 */
class AnswerTable {
  /** @param {HTMLElement} question @param {HTMLTableElement} table @param {HTMLButtonElement} add @param {() => void} changed */
  constructor(question, table, add, changed) {
    this.question = question;
    this.table = table;
    this.add = add;
    this.changed = changed;
    this.atMost = Number(table.dataset.atMost);
    this.body = /** @type {HTMLElement} */ (table.querySelector('[data-table-body]'));
    const last = /** @type {HTMLElement} */ (this.rows.at(-1));
    this.blank = /** @type {HTMLElement} */ (last.cloneNode(true));
    empty(this.blank);
    this.blank.querySelector('[data-remove-row]')?.removeAttribute('hidden');
    add.addEventListener('click', () => {
      this.grow();
      fieldsIn(this.rows.at(-1))[0]?.focus();
    });
    this.body.addEventListener('click', ({ target }) => {
      const row =
        target instanceof Element && target.closest('[data-remove-row]')?.closest('[data-table-row]');
      if (row instanceof HTMLElement) this.#remove(row);
    });
    this.#dropSpare();
    this.#count();
  }

  /** @returns {HTMLElement[]} */
  get rows() {
    return [...this.body.children].filter((row) => row instanceof HTMLElement);
  }

  grow() {
    this.body.append(this.blank.cloneNode(true));
    this.#count();
  }

  /** All spare rows but one go, and that one too where a row is filled. */
  #dropSpare() {
    const spare = this.rows.filter((row) => fieldsIn(row).every(({ value }) => value === ''));
    const kept = spare.length === this.rows.length ? 1 : 0;
    for (const row of spare.slice(kept)) row.remove();
  }

  /** @param {HTMLElement} row */
  #remove(row) {
    const at = this.rows.indexOf(row);
    if (this.rows.length === 1) empty(row);
    else row.remove();
    this.#count();
    (fieldsIn(this.rows[Math.min(at, this.rows.length - 1)])[0] ?? this.add).focus();
    this.changed();
  }

  /** Titles and ids of the rows follow their places, as the server counts them. */
  #count() {
    const { rowTitle = '', removeTitle = '' } = this.table.dataset;
    for (const [at, row] of this.rows.entries()) {
      const title = row.querySelector('th');
      const remove = row.querySelector('[data-remove-row]');
      if (title === null) continue;
      title.textContent = rowTitle.replace('[row]', String(at + 1));
      title.id = `${this.question.id}-row-${at}`;
      remove?.removeAttribute('hidden');
      remove?.setAttribute('aria-label', removeTitle.replace('[row]', String(at + 1)));
      const fields = fieldsIn(row);
      for (const [column, field] of fields.entries()) {
        field.id = `${this.question.id}-cell.${at * fields.length + column}`;
        field.setAttribute('aria-labelledby', `${this.question.id}-column-${column} ${title.id}`);
      }
    }
    this.add.hidden = this.rows.length >= this.atMost;
  }
}

/** @param {HTMLElement | undefined} row */
const fieldsIn = (row) =>
  [...(row?.querySelectorAll('[name="cell"]') ?? [])].filter(
    (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
  );

/** @param {HTMLElement} row */
function empty(row) {
  for (const fault of row.querySelectorAll('.as-error')) fault.remove();
  for (const field of fieldsIn(row)) {
    field.value = '';
    field.removeAttribute('value');
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
    for (const option of field.querySelectorAll('[selected]')) option.removeAttribute('selected');
  }
}

/** @type {WeakMap<Element, AnswerTable>} */
const tables = new WeakMap();

/** Lets rows of the question's table come and go; nothing where it has none, or cannot be changed. @param {HTMLElement} question @param {() => void} changed */
export function growTable(question, changed) {
  const table = question.querySelector('[data-table-rows]');
  const add = question.querySelector('[data-add-table-row]');
  if (!(table instanceof HTMLTableElement) || !(add instanceof HTMLButtonElement)) return;
  if (!add.matches(':disabled')) tables.set(question, new AnswerTable(question, table, add, changed));
}

/** Makes room for so many cells that wait to be typed back. @param {Element | null} question @param {number} cells */
export function makeRoom(question, cells) {
  const table = question === null ? undefined : tables.get(question);
  const columns = fieldsIn(table?.rows[0]).length;
  while (table && columns > 0 && table.rows.length * columns < cells && table.rows.length < table.atMost)
    table.grow();
}
