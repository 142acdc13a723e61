// Puts a fresh main part of the page in the place of the one that is shown, and leaves people where they were.

/** Where a keyboard may be; the same places in the same order, however the figures change. */
function focusable(within) {
  return [...within.querySelectorAll('a, summary, button, input:not([type=hidden]), textarea')];
}

/** The main part of a page that the server wrote; null where it has none. */
export function mainOf(page) {
  return new DOMParser().parseFromString(page, 'text/html').querySelector('main');
}

/** What somebody has opened stays open, and a keyboard stays where it was. */
export function swap(fresh) {
  const place = document.querySelector('main');
  place.querySelectorAll('details[open]').forEach(({ id }) => id && fresh.querySelector(`#${id}`)?.setAttribute('open', ''));
  const focused = focusable(place).indexOf(document.activeElement);
  place.replaceWith(document.adoptNode(fresh));
  if (focused >= 0) focusable(fresh)[focused]?.focus({ preventScroll: true });
  document.dispatchEvent(new Event('swapped'));
}

/** What a form is about, by the fields that nobody types into. */
function about(form) {
  const told = ['[name=id]', '[name=what]', '[type=hidden][name=number]'].map((field) => form.querySelector(field)?.value ?? '');
  return [form.getAttribute('action'), ...told].join(' ');
}

/** The form of the page as it is now that does what a form of the page before did; null where there is none any more. */
export function twinOf(form) {
  return [...document.querySelectorAll('main form')].find((one) => about(one) === about(form)) ?? null;
}
