// @ts-check
/** `/` goes to the search, unless somebody is typing. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
  const search = document.querySelector('[data-slash]');
  if (search instanceof HTMLElement) {
    event.preventDefault();
    search.focus();
  }
});

/** A page that waits for something looks again by itself after so many seconds; its link does so without script. */
const waiting = document.querySelector('[data-again]');
if (waiting instanceof HTMLElement) {
  setTimeout(() => location.reload(), Number(waiting.dataset.again) * 1000);
}

/** A deed that takes the choices made beside it waits while one of them is not kept yet: it would be lost. */
const afterChoices = document.querySelector('form[data-after-choices]');
if (afterChoices instanceof HTMLFormElement) {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    for (const part of afterChoices.querySelectorAll('button, [data-unkept]')) {
      if (part instanceof HTMLButtonElement) part.disabled = true;
      else if (part instanceof HTMLElement) part.hidden = false;
    }
  });
}

/** Copy buttons are of no use without script, so they come hidden. */
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!(button instanceof HTMLButtonElement)) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

/** @param {HTMLButtonElement} button */
async function copy(button) {
  const source = document.getElementById(button.dataset.copy ?? '');
  if (!(source instanceof HTMLInputElement)) return;
  // Selected first: over plain http the clipboard is closed to scripts, and a key press still copies.
  source.select();
  if (navigator.clipboard === undefined) return;
  await navigator.clipboard.writeText(source.value);
  button.textContent = button.dataset.copied ?? button.textContent;
}
