// Buttons that copy what stands in a field.
import { tell } from './act.js';
import { text } from './words.js';

/** Browsers lend the clipboard to pages that came by https; others copy what is selected. */
async function copy(field) {
  field.select();
  if (navigator.clipboard) await navigator.clipboard.writeText(field.value);
  else if (!document.execCommand('copy')) throw new Error('not copied');
}

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copies]');
  if (!button) return;
  try {
    await copy(document.getElementById(button.dataset.copies));
    tell(text('copied'));
  } catch {
    tell(text('notCopied'));
  }
});
