// @ts-check
const KEYS_SWITCH = 'assay-keys';

/** Y N D choose an answer, Enter saves it and goes on; silent while typing, and they can be switched off. */
function listenForAnswers() {
  const form = document.querySelector('form[data-facts]');
  if (!(form instanceof HTMLFormElement)) return;
  const hint = form.querySelector('[data-keys]');
  const onOff = form.querySelector('[data-keys-switch]');
  if (hint instanceof HTMLElement) hint.hidden = false;
  if (onOff instanceof HTMLInputElement) {
    onOff.checked = localStorage.getItem(KEYS_SWITCH) !== 'off';
    onOff.addEventListener('change', () => localStorage.setItem(KEYS_SWITCH, onOff.checked ? 'on' : 'off'));
  }
  document.addEventListener('keydown', (event) => {
    if (localStorage.getItem(KEYS_SWITCH) === 'off' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isBusy(event.target)) return;
    if (event.key === 'Enter' ? save(form) : choose(form, event.key.toLowerCase())) event.preventDefault();
  });
  form.addEventListener('change', ({ target }) => keepApart(form, target));
}

/** @param {HTMLFormElement} form @param {string} key */
function choose(form, key) {
  if (!/^[ynd]$/.test(key)) return false;
  const choice = form.querySelector(`input[data-key="${key}"]`);
  if (!(choice instanceof HTMLInputElement)) return false;
  choice.focus();
  choice.click();
  return true;
}

/** @param {HTMLFormElement} form */
function save(form) {
  form.requestSubmit();
  return true;
}

/** Where keys mean something else: in a text, and on whatever Enter opens or follows. @param {EventTarget | null} target */
function isBusy(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.matches('a, button, summary, textarea, select');
}

/** “None of these” takes the ticks away, and a tick takes it back. @param {HTMLFormElement} form @param {EventTarget | null} target */
function keepApart(form, target) {
  if (!(target instanceof HTMLInputElement) || !target.checked) return;
  const others =
    target.dataset.rest === 'none'
      ? '[data-tick]'
      : target.dataset.tick === undefined
        ? null
        : '[data-rest="none"]';
  if (others === null) return;
  for (const other of form.querySelectorAll(others))
    if (other instanceof HTMLInputElement) other.checked = false;
}

/** A day takes back what else was chosen beside it, as “Don’t know yet”, and that takes the day away. @param {EventTarget | null} target */
function keepDayApart(target) {
  if (!(target instanceof HTMLInputElement)) return;
  const answer = target.closest('.as-ai-act-answer, [data-fact]');
  const day = answer?.querySelector('input[type="date"]');
  if (!(answer instanceof HTMLElement) || !(day instanceof HTMLInputElement)) return;
  if (target !== day && target.checked) day.value = '';
  if (target !== day || day.value === '') return;
  for (const other of answer.querySelectorAll('input[type="checkbox"], input[type="radio"]'))
    if (other instanceof HTMLInputElement) other.checked = false;
}

/** The filter of all facts hides rows at once, so that nothing chosen is lost by it; without script it asks the server. */
function filterFacts() {
  const bar = document.querySelector('[data-fact-filter] form');
  if (!(bar instanceof HTMLFormElement)) return;
  const search = bar.querySelector('input[type="search"]');
  const only = bar.querySelector('button[name="only"]');
  if (!(search instanceof HTMLInputElement) || !(only instanceof HTMLButtonElement)) return;
  // What the server has left out cannot be shown again here.
  if (search.value !== '' || only.getAttribute('aria-pressed') === 'true') return;
  const show = () => {
    const words = search.value.trim().toLowerCase();
    const isOnly = only.getAttribute('aria-pressed') === 'true';
    for (const row of document.querySelectorAll('[data-fact]')) {
      if (!(row instanceof HTMLElement)) continue;
      const said = `${row.dataset.fact} ${row.querySelector('th')?.textContent ?? ''}`.toLowerCase();
      row.hidden = !said.includes(words) || (isOnly && row.dataset.open === undefined);
    }
    for (const gate of document.querySelectorAll('[data-gate]'))
      if (gate instanceof HTMLElement) gate.hidden = gate.querySelector('[data-fact]:not([hidden])') === null;
  };
  search.addEventListener('input', show);
  bar.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.submitter === only)
      only.setAttribute('aria-pressed', String(only.getAttribute('aria-pressed') !== 'true'));
    show();
  });
}

listenForAnswers();
document.addEventListener('change', ({ target }) => keepDayApart(target));
filterFacts();
