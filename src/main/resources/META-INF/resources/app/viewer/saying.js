// Words on their way: one after the other, again and again with the same id, until the shop has them.
import { chat, forgetOthers, keepUnsent, unsent, withPlayed } from './page.js';
import { apply, isSaid, showWaiting, taken, waitingIs } from './messages.js';

const PATIENCE_MILLIS = 15000;
const FIRST_PAUSE_MILLIS = 500;
const LONGEST_PAUSE_MILLIS = 3000;
// What is on its way so long when the connection comes back went out by the one that was lost.
const LOST_MILLIS = 2000;
const SHOWN_AS_WAITING_AFTER_MILLIS = 600;
// A stream lasts an hour: "A1 x2" that arrives later than this would be an order for goods that nobody has in mind any more.
const STALE_MILLIS = 30 * 60 * 1000;

forgetOthers();
const queue = unsent();
const retried = new Set();
let running = false;
let refusedWords = () => {};
let hurry = () => {};
let flying = null;

/** Calls back with words that the shop will not take as they are, once they are tapped. */
export function onRefused(callback) {
  refusedWords = callback;
}

/** Says something. It is shown at once and never said twice, by however many tabs. */
export function say(words, label) {
  const item = { clientMessageId: newId(), words, label, at: Date.now() };
  queue.push(item);
  keepUnsent([...unsent(), item]);
  waits(item);
  run();
}

/** Shown at once; that it has not arrived is only said of what takes its time, also behind another that does. */
function waits(item) {
  showWaiting(item);
  setTimeout(() => {
    if (queue.includes(item) && !retried.has(item)) waitingIs(item.clientMessageId, 'pending');
  }, SHOWN_AS_WAITING_AFTER_MILLIS);
}

/** Takes up what a page that was closed or reloaded had not got through, once it is known what was said. */
export function resume() {
  queue.filter(({ clientMessageId }) => !isSaid(clientMessageId)).forEach(waits);
  run();
}

/** The shop can be reached again: what waits to be tried once more is tried now. The same id makes it safe. */
export function connectionIsBack() {
  hurry();
  if (flying && Date.now() - flying.at > LOST_MILLIS) flying.patience.abort();
}

/** Waits until everything is taken, but not longer than so many milliseconds. */
export async function settled(most) {
  for (let waited = 0; queue.length && waited < most; waited += 50) await pause(50);
}

async function run() {
  if (running) return;
  running = true;
  while (queue.length) {
    await deliver(queue[0]);
    const { clientMessageId } = queue.shift();
    // Other tabs have added theirs meanwhile.
    keepUnsent(unsent().filter((item) => item.clientMessageId !== clientMessageId));
  }
  running = false;
}

async function deliver(item) {
  for (let tried = 0; ; tried += 1) {
    if (isSaid(item.clientMessageId)) return;
    if (Date.now() - item.at > STALE_MILLIS) {
      refused(item);
      return;
    }
    const answer = await post(item);
    if (answer.done) return;
    retried.add(item);
    waitingIs(item.clientMessageId, 'retrying');
    await (answer.pause ? pause(answer.pause) : unlessHurried(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** tried) * (0.75 + Math.random() / 2)));
  }
}

async function post(item) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MILLIS);
  flying = { patience, at: Date.now() };
  try {
    const response = await fetch(`${chat}/messages${withPlayed({})}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: item.words, clientMessageId: item.clientMessageId }),
      signal: patience.signal,
    });
    if (response.ok) return arrived(item, await response.json());
    if (response.status >= 500 || response.status === 429) return { pause: retryAfter(response) };
    return refused(item);
  } catch {
    // No answer, or half of one: it may have been taken or not, the same id makes asking again safe.
    return {};
  } finally {
    clearTimeout(timer);
    flying = null;
  }
}

function arrived(item, { id, replies }) {
  taken(item.clientMessageId, id);
  replies.forEach(apply);
  return { done: true };
}

function refused(item) {
  waitingIs(item.clientMessageId, 'failed', () => refusedWords(item.words));
  return { done: true };
}

function retryAfter(response) {
  const seconds = Number(response.headers.get('Retry-After'));
  return seconds > 0 ? seconds * 1000 * (0.75 + Math.random() / 2) : undefined;
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unlessHurried(millis) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, millis);
    hurry = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

function pause(millis) {
  return new Promise((resolve) => { setTimeout(resolve, millis); });
}
