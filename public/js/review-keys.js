// @ts-check
const SWITCH = 'assay-keys';
const VERDICTS = new Map([
  ['a', 'accept'],
  ['c', 'clarify'],
  ['i', 'issue'],
]);

/** A C I choose a verdict and Enter saves it, J and K move to the next question and the one before; silent while typing but for Ctrl+Enter, and they can be switched off. */
function listen() {
  const hint = document.querySelector('[data-keys]');
  const onOff = document.querySelector('[data-keys-switch]');
  if (hint instanceof HTMLElement) hint.hidden = false;
  if (onOff instanceof HTMLInputElement) {
    onOff.checked = localStorage.getItem(SWITCH) !== 'off';
    onOff.addEventListener('change', () => localStorage.setItem(SWITCH, onOff.checked ? 'on' : 'off'));
  }
  document.addEventListener('keydown', (event) => {
    if (localStorage.getItem(SWITCH) === 'off') return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return saveFrom(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (act(event.key.toLowerCase())) event.preventDefault();
  });
}

/** @param {string} key */
function act(key) {
  if (key === 'j' || key === 'k') return go(key);
  const verdict = VERDICTS.get(key);
  return verdict !== undefined && judge(verdict);
}

/** @param {string} key */
function go(key) {
  const link = document.querySelector(`[data-review] a[data-key="${key}"]`);
  if (!(link instanceof HTMLAnchorElement)) return false;
  link.click();
  return true;
}

/** Chooses and saves nothing: accepting needs no words, so Enter at the choice saves it; the others lead to the message. @param {string} verdict */
function judge(verdict) {
  const form = document.querySelector('form[data-judge]');
  if (!(form instanceof HTMLFormElement)) return false;
  const choice = form.querySelector(`input[name="verdict"][value="${verdict}"]`);
  if (!(choice instanceof HTMLInputElement)) return false;
  choice.checked = true;
  const message = form.querySelector('textarea[name="message"]');
  if (verdict !== 'accept' && message instanceof HTMLTextAreaElement) message.focus();
  else choice.focus();
  return true;
}

/** A text takes Enter for a line of its own, so there it is Ctrl+Enter that saves. @param {EventTarget | null} target */
function saveFrom(target) {
  const form = target instanceof HTMLElement ? target.closest('form[data-judge]') : null;
  const save = form?.querySelector('button[value="next"]');
  if (form instanceof HTMLFormElement && save instanceof HTMLButtonElement) form.requestSubmit(save);
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.matches('textarea, select, [contenteditable]');
}

/** The list scrolls by itself: the question that is judged is in sight however far down it stands. */
function showCurrent() {
  const list = document.querySelector('.as-review-list');
  const current = list?.querySelector('[aria-current]');
  if (!(list instanceof HTMLElement) || !(current instanceof HTMLElement)) return;
  const below = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop = below - list.clientHeight / 3;
}

listen();
showCurrent();
