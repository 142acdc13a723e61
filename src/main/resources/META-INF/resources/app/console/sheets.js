// Sheets that come up from below for whatever needs a number: one at a time, closed by a tap beside it.
import { showOver } from '../viewer/over.js';
import { text } from './words.js';

const byId = (id) => document.getElementById(id);

/** Opens a sheet; `submit` gets its form when it is sent, and says whether the sheet may close. */
export function open(id, fill, submit) {
  const sheet = byId(id);
  const form = sheet.querySelector('form');
  form.reset();
  [...form.elements].forEach(accept);
  leaveDoubt(form);
  fill(form, sheet);
  form.onsubmit = async (event) => {
    event.preventDefault();
    const button = form.querySelector('button[type=submit]');
    if (button.disabled) return;
    button.disabled = true;
    try {
      if (await submit(form, event.submitter)) sheet.close();
    } finally {
      button.disabled = false;
    }
  };
  form.oninput = ({ target }) => {
    accept(target);
    // It was about what stood there before.
    if (target.type !== 'radio') leaveDoubt(form);
  };
  showOver(sheet);
  const first = form.querySelector('[data-first]');
  first?.focus();
  first?.select?.();
}

function leaveDoubt(form) {
  form.querySelector('.doubt')?.setAttribute('hidden', '');
}

/** What is picked of a row of choices. */
export function picked(form, name) {
  return form.querySelector(`input[name="${name}"]:checked`)?.value ?? '';
}

/** A number as a host types it, in full width or narrow, with a point or a comma. NaN for anything else. */
export function numberIn(input) {
  const plain = input.value.normalize('NFKC').replace(/[¥￥\s]/g, '').replace(',', '.');
  return plain === '' ? NaN : Number(plain);
}

/** What was wrong in a field is forgotten: a browser sends no form as long as anything is. */
export function accept(field) {
  field.setCustomValidity('');
}

/** What is wrong in a field is said beside it, until somebody writes something else. */
export function refuse(field, why) {
  field.setCustomValidity(why);
  field.reportValidity();
}

/** The number in a field, where it is above zero; else NaN, and the field says so. */
export function positiveIn(input) {
  const amount = numberIn(input);
  if (Number.isFinite(amount) && amount > 0) return amount;
  refuse(input, text('noNumber'));
  return NaN;
}

document.querySelectorAll('dialog.sheet').forEach((sheet) => {
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet || event.target.closest('[data-close]')) sheet.close();
  });
});
