// @ts-check
const SWITCH = 'assay-keys';
const VERDICTS = new Map([
  ['a', 'accept'],
  ['c', 'clarify'],
  ['i', 'issue'],
]);

/** A C I judge the question shown, J and K move to the next and the one before; silent while typing, and they can be switched off. */
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

/** Accepting needs no words, so it saves at once; the others lead to the message. @param {string} verdict */
function judge(verdict) {
  const form = document.querySelector('form[data-judge]');
  if (!(form instanceof HTMLFormElement)) return false;
  const choice = form.querySelector(`input[name="verdict"][value="${verdict}"]`);
  if (!(choice instanceof HTMLInputElement)) return false;
  choice.checked = true;
  const save = form.querySelector('button[value="next"]');
  const message = form.querySelector('textarea[name="message"]');
  if (verdict === 'accept' && save instanceof HTMLButtonElement) form.requestSubmit(save);
  else if (message instanceof HTMLTextAreaElement) message.focus();
  return true;
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.matches('textarea, select, [contenteditable]');
}

listen();
