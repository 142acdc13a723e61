// Does things for the host, one at a time, and offers to take each back.
import { language, text } from './words.js';

const TOAST_MILLIS = 8000;
/** Once nobody points at it any more. */
const LINGER_MILLIS = 2000;
/** Until the network is back, or somebody gives up. */
const RETRY_MILLIS = 60_000;
const PATIENCE_MILLIS = 8000;
/** A photo goes up a village's line, and an evening's comments are decided one by one. */
const UPLOAD_MILLIS = 120_000;
/** What has a key is sent so often before somebody is told that it may not have arrived. */
const TRIES = 3;

const toast = document.getElementById('toast');
const said = document.getElementById('toast-words');
const back = document.getElementById('toast-undo');
const before = document.getElementById('toast-earlier');
const UNDO = back.textContent;
/** More would cover what the thumb is at; those behind them come up when one of these is taken back. */
const MOST_SHOWN = 2;
let undo = null;
let timer = 0;
let earlier = [];
let queue = Promise.resolve();

/** Whether the person at this page may change anything. */
export const acts = document.body.dataset.acts === 'true';

/** What is asked for while something else is under way waits for it, so that nothing overtakes. */
export function post(path, body = {}) {
  const answer = queue.then(() => send(path, body, PATIENCE_MILLIS));
  queue = answer.catch(() => {});
  return answer;
}

/** Takes so long that nothing waits for it. */
export function postAside(path, body) {
  return send(path, body, UPLOAD_MILLIS);
}

/** A key that no other change has: by it the server does once what is sent twice. */
export function freshKey() {
  return crypto.randomUUID?.() ?? `${Date.now()}-${Math.round(Math.random() * 1e9)}`;
}

/** What has a key and is not answered is sent again before anything that comes after it. */
async function send(path, body, patience) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await exchange(`/console/${path}?lang=${language}`, JSON.stringify(body), { 'Content-Type': 'application/json' }, patience);
    } catch (failure) {
      if (failure.reason !== 'UNSURE' || !body.key || tries === TRIES) throw failure;
    }
  }
}

/** To try again would help nobody whose login is over, or whose page is of a login before this one. */
export function ended(reason = 'EXPIRED') {
  return Object.assign(new Error(text(reason === 'FOREIGN_FORM' ? 'anew' : 'expired')), { reason, sentence: '' });
}

/** Sends the photo of something on the lineup. Nothing waits for it. */
export function upload(item, photo) {
  const form = new FormData();
  form.append('photo', photo);
  return exchange(`/console/do/photo?item=${item}&lang=${language}`, form, {}, UPLOAD_MILLIS);
}

/** Throws where the login that made a form is over or another one by now, and where nobody answers. */
export async function holds(token) {
  await exchange('/console/still', null, { 'Console-Token': token }, PATIENCE_MILLIS).catch((failure) => {
    throw failure.reason === 'UNSURE' ? Object.assign(new Error(text('failed')), { reason: 'FAILED' }) : failure;
  });
}

async function exchange(address, body, headers, patience) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Console-Token': document.body.dataset.token, ...headers },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    // Nobody knows whether it arrived; a second tap would perhaps do it twice.
    throw Object.assign(new Error(text('unsure')), { reason: 'UNSURE', sentence: '' });
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  if (response.status === 401) throw ended();
  if (answer.reason === 'FOREIGN_FORM') throw ended(answer.reason);
  throw Object.assign(new Error(answer.sentence || text(answer.reason === 'NONSENSE' ? 'nonsense' : 'failed')), { reason: answer.reason ?? '', sentence: answer.sentence ?? '' });
}

/**
 * Changes the lineup and says so, with a way back. Returns whether it was done.
 *
 * @param whenDoubted called instead of a complaint where the server asks whether a price is meant
 * @param key by which it is one change, however often it is sent
 */
export async function change(changes, words, whenDoubted = null, key = freshKey()) {
  try {
    const { undo: way } = await post('do/changes', { changes, key });
    tell(words, way.length > 0 ? () => takeBack('do/changes', { changes: way, key: freshKey() }) : null);
    return true;
  } catch (refusal) {
    if (refusal.reason === 'MEANT' && whenDoubted) whenDoubted(refusal.sentence);
    else complain(refusal, () => change(changes, words, whenDoubted, key));
    return false;
  }
}

/** Sends what undoes; where somebody else was quicker the server's sentence says why not. */
export async function takeBack(path, body) {
  try {
    await post(path, body);
    tell(text('undone'));
  } catch (refusal) {
    complain(refusal, body.key ? () => takeBack(path, body) : null);
  }
}

/** @param again sends the very same once more, which is one change however often it arrives; null where that cannot be said */
export function complain(refusal, again = null) {
  if (refusal.reason === 'UNSURE' && again) tell(text('unsureAgain'), again, true, text('sendAgain'));
  else tell(refusal.reason === 'GONE' ? text('gone') : isOurs(refusal) ? refusal.message : text('failed'), null, true);
}

function isOurs({ reason }) {
  return Boolean(reason);
}

/** A sheet that is open covers everything else, and takes every tap. */
function come() {
  (document.querySelector('dialog[open]') ?? document.body).append(toast);
}

document.addEventListener('close', come, true);

/** Says what was done; with a way back, or on, there is a button for it. What was done just before keeps its own. */
export function tell(words, way = null, bad = false, label = UNDO) {
  if (!toast.hidden && undo && back.textContent === UNDO) remember(said.textContent, undo);
  clearTimeout(timer);
  undo = way;
  said.textContent = words;
  back.hidden = !way;
  back.textContent = label;
  toast.classList.toggle('bad', bad);
  come();
  toast.hidden = false;
  timer = setTimeout(goAway, label === UNDO ? TOAST_MILLIS : RETRY_MILLIS);
}

/** A finger that has tapped where the toast came up hovers for ever: only a mouse that points at it stays for as long as it means to. */
const STAYS = matchMedia('(hover: hover)').matches ? ':hover, :focus-within' : ':focus-within';

/** Not from under the pointer of whoever is about to take it back. */
function goAway() {
  if (toast.matches(STAYS)) {
    timer = setTimeout(goAway, LINGER_MILLIS);
    return;
  }
  toast.hidden = true;
  undo = null;
}

function remember(words, way) {
  const row = document.createElement('li');
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: UNDO });
  button.setAttribute('aria-label', `${UNDO}: ${words}`);
  const one = { row, timer: 0 };
  button.addEventListener('click', () => {
    forget(one);
    staysLonger();
    way();
  });
  row.append(Object.assign(document.createElement('span'), { textContent: words }), button);
  before.append(row);
  earlier.push(one);
  goesLater(one);
  showEarlier();
}

function goesLater(one) {
  clearTimeout(one.timer);
  one.timer = setTimeout(() => (toast.matches(STAYS) ? goesLater(one) : forget(one)), TOAST_MILLIS);
}

/** Whoever takes one thing back may go on to the one before. */
function staysLonger() {
  earlier.forEach(goesLater);
}

function forget(one) {
  clearTimeout(one.timer);
  one.row.remove();
  earlier = earlier.filter((other) => other !== one);
  showEarlier();
}

function showEarlier() {
  earlier.forEach(({ row }, at) => { row.hidden = at < earlier.length - MOST_SHOWN; });
  before.hidden = earlier.length === 0;
}

back.addEventListener('click', () => {
  const way = undo;
  toast.hidden = true;
  undo = null;
  staysLonger();
  way?.();
});
