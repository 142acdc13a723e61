// Sends the plain forms of the shop's pages, says what was done, and offers the way back that the server names.
import { complain, tell } from './act.js';
import { mainOf, swap } from './swap.js';
import { language, text } from './words.js';

/** What was done is told on the page that comes next, as long as it is news. */
const NEWS_MILLIS = 8000;
const PATIENCE_MILLIS = 15_000;
const OURS = /^\/console\/(run|shop|streams)(\/|$)/;

/** Where a form goes, if it is one of these; a file goes up as it always did. */
function target(form) {
  const { pathname, search } = new URL(form.getAttribute('action') ?? '', location.href);
  const isOurs = form.method === 'post' && form.enctype !== 'multipart/form-data' && OURS.test(pathname);
  return isOurs ? pathname + search : null;
}

async function send(address, fields) {
  const to = new URL(address, location.href);
  to.searchParams.set('lang', language);
  return fetch(to, {
    method: 'POST',
    headers: { 'Console-Script': '1' },
    body: fields,
    signal: AbortSignal.timeout(PATIENCE_MILLIS),
  });
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const address = target(form);
  if (!address || event.defaultPrevented) return;
  event.preventDefault();
  if (form.dataset.sending) return;
  form.dataset.sending = 'yes';
  try {
    await answered(await send(address, new URLSearchParams(new FormData(form))), 'done', form);
  } catch (failure) {
    complain(failure);
  } finally {
    delete form.dataset.sending;
  }
});

/** @param form what was sent; null where something is taken back */
async function answered(response, words, form = null) {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.startsWith('application/json')) {
    const answer = await response.json();
    if (!response.ok) throw Object.assign(new Error(answer.sentence), { reason: answer.reason });
    // What is done need not stay open.
    form?.closest('details')?.removeAttribute('open');
    await goOn(answer, words);
  } else if (response.redirected) {
    location.assign(response.url);
  } else if (type.startsWith('text/html') && response.ok) {
    show(await response.text());
  } else {
    throw new Error(text('failed'));
  }
}

/** On the page that the form was on it is told at once, elsewhere by the page that comes. */
async function goOn({ to, undo, forGood }, spoken) {
  const words = forGood && spoken === 'done' ? 'forGood' : spoken;
  if (new URL(to, location.href).pathname === location.pathname) {
    const page = await fetch(`${location.pathname}?lang=${language}`, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MILLIS) });
    if (page.ok && !page.redirected) {
      swap(mainOf(await page.text()));
      say({ words, undo });
      return;
    }
  }
  sessionStorage.setItem('done', JSON.stringify({ words, undo, at: Date.now() }));
  location.assign(to);
}

function say({ words, undo }) {
  tell(text(words), undo && words === 'done' ? () => takeBack(undo) : null);
}

/** A refusal, or a secret that is shown this once: it stands on the page that the form was on. */
function show(page) {
  swap(mainOf(page));
  const notice = document.querySelector('main .notice');
  notice?.setAttribute('tabindex', '-1');
  notice?.focus();
}

async function takeBack({ action, fields }) {
  const form = new URLSearchParams({ token: document.body.dataset.token });
  Object.entries(fields).forEach(([name, values]) => values.forEach((value) => form.append(name, value)));
  try {
    await answered(await send(action, form), 'undone');
  } catch (refusal) {
    complain(refusal);
  }
}

const done = JSON.parse(sessionStorage.getItem('done') ?? 'null');
sessionStorage.removeItem('done');
if (done && Date.now() - done.at < NEWS_MILLIS) say(done);
