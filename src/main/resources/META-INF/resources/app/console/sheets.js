// Sheets that come up from below for whatever needs a number: one at a time, closed by a tap beside it.

const byId = (id) => document.getElementById(id);

/** Opens a sheet; `submit` gets its form when it is sent, and says whether the sheet may close. */
export function open(id, fill, submit) {
  const sheet = byId(id);
  const form = sheet.querySelector('form');
  form.reset();
  form.querySelector('.doubt')?.setAttribute('hidden', '');
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
  sheet.showModal();
  const first = form.querySelector('[data-first]');
  first?.focus();
  first?.select?.();
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

document.querySelectorAll('dialog.sheet').forEach((sheet) => {
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet || event.target.closest('[data-close]')) sheet.close();
  });
});
