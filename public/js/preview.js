// @ts-check
/** In a preview a choice shows at once what is asked then, where without script the button does. */
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || (target.type !== 'radio' && target.type !== 'checkbox'))
    return;
  if (target.form?.closest('[data-preview]')) target.form.requestSubmit();
});
