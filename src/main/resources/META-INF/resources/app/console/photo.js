// Photos as forms choose them.

/** Complains beside the field before megabytes travel in vain. The form says what is too much, in which words. */
export function isSmallEnough(input) {
  const { megabytes, tooLarge } = input.closest('[data-megabytes]').dataset;
  const small = [...input.files].every((file) => file.size <= Number(megabytes) * 1024 * 1024);
  input.setCustomValidity(small ? '' : tooLarge);
  if (!small) {
    input.reportValidity();
    input.value = '';
  }
  return small;
}

/** The photo that was chosen by one of the form's fields, if any. */
export function chosen(form) {
  return [...form.querySelectorAll('input[type=file]')].flatMap((input) => [...input.files])[0] ?? null;
}
