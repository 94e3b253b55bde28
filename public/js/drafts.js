// @ts-check
/** What a line looks at decides what else it shows: choosing it saves the form and shows the rest. */
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !target.hasAttribute('data-saves')) return;
  const button = target.form?.querySelector('button[value="stay"]');
  if (button instanceof HTMLButtonElement) target.form?.requestSubmit(button);
});

/** A field that leaves only the lines with its words; what is ticked stays in sight. */
for (const list of document.querySelectorAll('[data-filter-list]')) {
  const field = list.querySelector('[data-filter]');
  if (!(field instanceof HTMLInputElement)) continue;
  const holder = field.closest('[hidden]');
  if (holder instanceof HTMLElement) holder.hidden = false;
  field.addEventListener('input', () => filter(list, field.value));
}

/**
 * @param {Element} list
 * @param {string} typed
 */
function filter(list, typed) {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  for (const group of list.querySelectorAll('details')) {
    let found = 0;
    for (const line of group.querySelectorAll('label')) {
      const text = (line.textContent ?? '').toLowerCase();
      const isTicked = line.querySelector('input')?.checked === true;
      const matches = words.every((word) => text.includes(word));
      line.hidden = !matches && !isTicked;
      if (matches) found += 1;
    }
    if (words.length > 0) group.open = found > 0;
  }
}
