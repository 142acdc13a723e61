// Keeps a page that the server fills true: asks for it anew when the shop has changed.
import './forms.js';
import { mainOf, swap } from './swap.js';
import { showTop } from './top.js';
import { watch } from './watch.js';

/** In a rush the shop changes several times a second; such a page need not. */
const GAP_MILLIS = 1000;

let timer = 0;

function place() {
  return document.querySelector('[data-fresh]');
}

/** Nobody's words are taken away while he writes them. */
function isWriting() {
  const fields = [...place().querySelectorAll('input:not([type=hidden]), textarea')];
  return fields.some((field) => field === document.activeElement || field.value !== field.defaultValue);
}

async function refresh() {
  timer = 0;
  if (isWriting()) {
    timer = setTimeout(refresh, GAP_MILLIS);
    return;
  }
  const response = await fetch(location.href, { cache: 'no-store', redirect: 'manual' }).catch(() => null);
  // What the page was about is over.
  if (response?.type === 'opaqueredirect') location.reload();
  if (!response?.ok) return;
  const fresh = mainOf(await response.text());
  if (!fresh) return;
  // Begun while the answer was on its way.
  if (isWriting()) {
    timer = setTimeout(refresh, GAP_MILLIS);
    return;
  }
  swap(fresh);
}

watch((board) => {
  showTop(board);
  // Also for the first one: something may have changed since the server filled the page.
  if (timer === 0 && place().dataset.fresh === 'true') timer = setTimeout(refresh, GAP_MILLIS);
});
