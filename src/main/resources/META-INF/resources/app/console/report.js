// Keeps a report of figures that may still change: asks for the page anew when the shop has.
import { showTop } from './top.js';
import { watch } from './watch.js';

/** In a rush the shop changes several times a second; a report need not. */
const GAP_MILLIS = 2000;

let first = true;
let timer = 0;

function place() {
  return document.getElementById('report');
}

/** Where a keyboard may be; the same places in the same order, however the figures change. */
function focusable(within) {
  return [...within.querySelectorAll('a, summary')];
}

async function refresh() {
  timer = 0;
  const response = await fetch(location.href, { cache: 'no-store', redirect: 'error' }).catch(() => null);
  if (!response?.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('report');
  if (!fresh) return;
  // What somebody has opened stays open.
  place().querySelectorAll('details[open]').forEach(({ id }) => fresh.querySelector(`#${id}`)?.setAttribute('open', ''));
  const focused = focusable(place()).indexOf(document.activeElement);
  place().replaceWith(document.adoptNode(fresh));
  if (focused >= 0) focusable(place())[focused]?.focus({ preventScroll: true });
}

watch((board) => {
  showTop(board);
  if (!first && timer === 0 && place().dataset.fresh === 'true') timer = setTimeout(refresh, GAP_MILLIS);
  first = false;
});
