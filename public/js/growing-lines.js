// @ts-check
/**
 * Lines of a form of which there can be more: without script one is spare after each save; with it another comes when
 * asked for, and each goes with a button. Names, ids and labels carry the number of the line, and no other number.
 */
class GrowingLines {
  /** @param {HTMLElement} list @param {HTMLElement} add */
  constructor(list, add) {
    this.list = list;
    this.add = add;
    this.atMost = Number(list.dataset.atMost);
    add.addEventListener('click', () => {
      this.#grow();
      fieldsIn(this.lines.at(-1))[0]?.focus();
    });
    list.addEventListener('click', ({ target }) => {
      const line = target instanceof Element && target.closest('[data-remove-line]')?.closest('[data-line]');
      if (line instanceof HTMLElement) this.#remove(line);
    });
    this.#settle();
  }

  /** @returns {HTMLElement[]} */
  get lines() {
    return [...this.list.querySelectorAll('[data-line]')].filter((line) => line instanceof HTMLElement);
  }

  #grow() {
    const last = /** @type {HTMLElement} */ (this.lines.at(-1));
    const next = /** @type {HTMLElement} */ (last.cloneNode(true));
    renumber(next, this.lines.length + 1);
    empty(next);
    last.after(next);
    this.#settle();
  }

  /** The lines below move up by one, so that their numbers stay without a gap. @param {HTMLElement} line */
  #remove(line) {
    const { lines } = this;
    const at = lines.indexOf(line);
    for (const [offset, below] of lines.slice(at + 1).entries()) {
      const above = fieldsIn(lines[at + offset]);
      for (const [column, { value }] of fieldsIn(below).entries()) {
        const field = above[column];
        if (field !== undefined) field.value = value;
      }
    }
    const last = lines.at(-1);
    if (lines.length > 1) last?.remove();
    else if (last !== undefined) empty(last);
    this.#settle();
    (fieldsIn(this.lines[Math.min(at, this.lines.length - 1)])[0] ?? this.add).focus();
  }

  #settle() {
    for (const button of this.list.querySelectorAll('[data-remove-line]')) button.removeAttribute('hidden');
    this.add.hidden = this.lines.length >= this.atMost;
  }
}

/** @param {HTMLElement | undefined} line */
const fieldsIn = (line) =>
  [...(line?.querySelectorAll('[name]') ?? [])].filter(
    (field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
  );

/** @param {HTMLElement} line @param {number} number */
function renumber(line, number) {
  const numbered = ['name', 'id', 'for', 'aria-label', 'aria-describedby'];
  for (const element of [line, ...line.querySelectorAll('*')]) {
    for (const name of numbered) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, value.replace(/\d+/g, String(number)));
    }
    if (element instanceof HTMLLabelElement)
      element.textContent = (element.textContent ?? '').replace(/\d+/, String(number));
  }
}

/** @param {HTMLElement} line */
function empty(line) {
  for (const fault of line.querySelectorAll('.as-error')) fault.remove();
  for (const field of fieldsIn(line)) {
    field.value = '';
    field.removeAttribute('value');
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}

for (const list of document.querySelectorAll('[data-lines]')) {
  const add = list.querySelector('[data-add-line]');
  if (list instanceof HTMLElement && add instanceof HTMLElement) new GrowingLines(list, add);
}
