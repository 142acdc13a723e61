// Sends the plain forms of the shop's pages, says what was done, and offers the way back that the server names.
import { complain, ended, holds, tell } from './act.js';
import { isSmallEnough } from './photo.js';
import { mainOf, swap, twinOf } from './swap.js';
import { language, text } from './words.js';

/** What was done is told on the page that comes next, as long as it is news. */
const NEWS_MILLIS = 8000;
const PATIENCE_MILLIS = 15_000;
const OURS = /^\/console\/(run|shop|streams|orders|payments|damage|growers|overlay|me|rules|parcels\/courier\/columns)(\/|$)/;
/** A browser that can not sends its forms as ever. */
const CAN_ASK = 'requestSubmit' in HTMLFormElement.prototype && 'timeout' in AbortSignal;
/** A second tap comes sooner; who waits so long means it. */
const AGAIN_MILLIS = 5000;

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
  }).catch(() => {
    // It may have arrived all the same: only the answer is missing.
    throw Object.assign(new Error(text('unsure')), { reason: 'UNSURE' });
  });
}

/** Whether a form takes the page along, and what was typed into it. */
function leaves(form) {
  return form.method === 'post' && form.closest('main') && !form.target && !target(form) && form.elements.token && CAN_ASK;
}

/** Before it does, the login is asked after. Nobody else hears of the form until then. */
document.addEventListener('submit', async (event) => {
  const { target: form, submitter } = event;
  if (!leaves(form) || form.dataset.holds) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (form.dataset.sending) return;
  form.dataset.sending = 'yes';
  try {
    await holds(form.elements.token.value);
  } catch (failure) {
    complain(failure);
    // The same photo, taken up once more, would be no change.
    if (form.closest('.photo')) form.reset();
    return;
  } finally {
    delete form.dataset.sending;
  }
  form.dataset.holds = 'yes';
  form.requestSubmit(submitter);
  delete form.dataset.holds;
}, { capture: true });

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const address = target(form);
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sending) {
    event.preventDefault();
    return;
  }
  form.dataset.sending = 'yes';
  if (!address) {
    // It goes as it always did, and the page may stay: a file is taken along.
    setTimeout(() => { delete form.dataset.sending; }, AGAIN_MILLIS);
    return;
  }
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form));
  let gone = false;
  try {
    // What a button does, and to what, as it says to whoever hears the page; nothing where its form is the only one.
    const what = event.submitter?.getAttribute('aria-label');
    gone = await answered(await send(address, fields), 'done', { form, fields, what });
  } catch (failure) {
    complain(failure);
  }
  if (!gone) delete form.dataset.sending;
});

// By the browser's own button people come back to a page whose forms were left while they were sent.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) document.querySelectorAll('form[data-sending]').forEach((form) => { delete form.dataset.sending; });
});

// A photo that goes by itself is looked at where it is sent.
document.addEventListener('change', ({ target }) => {
  if (target.matches('form[data-megabytes] input[type=file]') && !target.closest('.photo')) isSmallEnough(target);
});

/**
 * Returns whether the page is left.
 *
 * @param sent the form and what was in it; null where something is taken back
 */
async function answered(response, words, sent = null) {
  if (response.status === 401) throw ended();
  const type = response.headers.get('Content-Type') ?? '';
  if (type.startsWith('application/json')) {
    const answer = await response.json();
    if (answer.reason === 'FOREIGN_FORM') throw ended(answer.reason);
    if (!response.ok) throw Object.assign(new Error(answer.sentence), { reason: answer.reason });
    // What is done need not stay open.
    sent?.form.closest('details')?.removeAttribute('open');
    return goOn(answer, words, sent?.what);
  }
  if (response.redirected) {
    location.assign(response.url);
    return true;
  }
  if (type.startsWith('text/html') && response.ok) {
    show(await response.text(), sent);
  } else {
    throw new Error(text('failed'));
  }
  return false;
}

/** On the page that the form was on it is told at once, elsewhere by the page that comes. Of several that can be taken back each says what it was. */
async function goOn({ to, undo, forGood, said: sentence }, spoken, what) {
  const words = forGood && spoken === 'done' ? 'forGood' : spoken;
  const said = sentence || (undo && what ? text('doneAbout', { what }) : '');
  if (new URL(to, location.href).pathname === location.pathname) {
    const page = await fetch(`${location.pathname}?lang=${language}`, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MILLIS) });
    if (page.ok && !page.redirected) {
      swap(mainOf(await page.text()));
      say({ words, undo, said });
      return false;
    }
  }
  sessionStorage.setItem('done', JSON.stringify({ words, undo, said, at: Date.now() }));
  location.assign(to);
  return true;
}

/** @param said what was done, where the server has words for it */
function say({ words, undo, said }) {
  tell(said || text(words), undo && words === 'done' ? () => takeBack(undo) : null);
}

/** A refusal, or a secret that is shown this once: it stands on the page that the form was on. */
function show(page, sent) {
  swap(mainOf(page));
  const notice = document.querySelector('main .notice');
  if (sent && notice?.classList.contains('bad')) giveBack(sent);
  notice?.setAttribute('tabindex', '-1');
  notice?.focus();
}

/** What was typed and refused stands in its form again; what is the page's own, such as which proof was looked at, is as it is now. */
function giveBack({ form, fields }) {
  const same = twinOf(form);
  if (!same) return;
  same.dataset.typed = 'yes';
  same.closest('details')?.setAttribute('open', '');
  const typed = new Map([...fields.keys()].map((name) => [name, fields.getAll(name)]));
  [...same.elements].filter(({ name, type }) => name && !['hidden', 'file', 'submit', 'fieldset'].includes(type)).forEach((field) => {
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = fields.getAll(field.name).includes(field.value);
    else if (typed.get(field.name)?.length) field.value = typed.get(field.name).shift();
  });
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
