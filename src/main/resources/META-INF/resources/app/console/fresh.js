// Keeps a page that the server fills true: asks for it anew when the shop has changed.
import './forms.js';
import { mainOf, swap, twinOf } from './swap.js';
import { showTop } from './top.js';
import { now, watch } from './watch.js';

/** In a rush the shop changes several times a second; such a page need not. */
const GAP_MILLIS = 1000;
/** What goes on outside the shop, such as a call to another system, changes nothing in it that anybody is told of. */
const DUE_MILLIS = 2000;
/** So long somebody may read what came of his form. */
const READ_MILLIS = 15_000;

/** Each reading of a page has another one, and is no news for that. */
const KEY = /name="key" value="[^"]*"/g;

const CHOSEN = ['radio', 'checkbox'];

let timer = 0;
let read = '';
let shown = null;
let refused = { notice: null, since: 0 };
const opened = Date.now();

function place() {
  return document.querySelector('[data-fresh]');
}

/** Nobody's words are taken away while he writes them. */
function isWriting() {
  const fields = [...place().querySelectorAll('input:not([type=hidden]), textarea')];
  return place().querySelector('[data-typed], [data-sending]') !== null || isReading()
    || fields.some((field) => field === document.activeElement || (!CHOSEN.includes(field.type) && field.value !== field.defaultValue));
}

function isReading() {
  const notice = place().querySelector('.notice.bad[tabindex]');
  if (notice !== refused.notice) refused = { notice, since: Date.now() };
  return notice !== null && Date.now() - refused.since < READ_MILLIS;
}

/** What the page was opened with, as the answer to a form, stays on the fresh one for a while: that knows nothing of it. */
function keepNotice(fresh) {
  const notice = place().querySelector('[data-answer]:not([tabindex])');
  if (!notice || fresh.querySelector('[data-answer]') || Date.now() - opened >= READ_MILLIS) return;
  // It was read out when it came.
  notice.setAttribute('aria-live', 'off');
  fresh.prepend(notice);
}

/** What somebody has chosen stays chosen on the fresh page. */
function choices() {
  return [...place().querySelectorAll('form input')]
    .filter(({ type, checked, defaultChecked }) => CHOSEN.includes(type) && checked !== defaultChecked)
    .map(({ form, name, value, checked }) => ({ form, name, value, checked }));
}

function choose(chosen) {
  chosen.forEach(({ form, name, value, checked }) => {
    const field = [...twinOf(form)?.elements ?? []].find((one) => one.name === name && one.value === value);
    if (field) field.checked = checked;
  });
}

/** The page, as whoever looks at it would ask for it again: a form may have been sent to another address. */
function address() {
  const { path } = document.body.dataset;
  return location.pathname === path ? location.href : path;
}

/** What is shown this once, such as a secret, stays, also where somebody has asked for the fresh page before it came. */
function isToBeFresh() {
  return place()?.dataset.fresh === 'true';
}

async function refresh() {
  timer = 0;
  if (!isToBeFresh()) return;
  if (isWriting()) {
    timer = setTimeout(refresh, GAP_MILLIS);
    return;
  }
  const response = await fetch(address(), { cache: 'no-store', redirect: 'manual' }).catch(() => null);
  // What the page was about is over.
  if (response?.type === 'opaqueredirect') location.reload();
  if (!response?.ok) return;
  const fresh = mainOf(await response.text());
  if (!fresh || !isToBeFresh()) return;
  const written = fresh.outerHTML.replace(KEY, '');
  // Pictures that are there already need not come again.
  if (written === read && place() === shown) return;
  // Begun while the answer was on its way.
  if (isWriting()) {
    timer = setTimeout(refresh, GAP_MILLIS);
    return;
  }
  const chosen = choices();
  keepNotice(fresh);
  swap(fresh);
  shown = place();
  read = written;
  choose(chosen);
}

function stir() {
  if (timer === 0 && isToBeFresh()) timer = setTimeout(refresh, GAP_MILLIS);
}

/** Whether something may come by now of what goes on outside; until then nothing is asked for. */
function isDue() {
  return [...place()?.querySelectorAll('[data-due]') ?? []].some(({ dataset }) => Number(dataset.due) <= now());
}

setInterval(() => {
  if (!document.hidden && isDue()) stir();
}, DUE_MILLIS);

watch((board) => {
  showTop(board);
  // Also for the first one: something may have changed since the server filled the page.
  stir();
}, stir);
