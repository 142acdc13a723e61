// The page around the chat: starts the conversation, listens, and hears what is tapped.
import { chat, language, text, withPlayed } from './page.js';
import { apply, isKnown, showAll, onChoice, readAloud } from './messages.js';
import { connectionIsBack, say, settled, resume, onRefused } from './saying.js';
import { describeClaims, fill, onTyped } from './composer.js';
import { onFilled, open as openAddress } from './address.js';
import './picture.js';
import { mineChanged, onAddressed, onSaid } from './mine.js';
import { changed, describe, refresh, onWanted, onPicked } from './stall.js';

const HISTORY = 80;
const POLL_MILLIS = 3000;
const QUIET_MILLIS = 30000;
const AGAIN_MILLIS = 2000;
/** A thumb in a hurry taps twice: what comes so soon on the same button is no second order. */
const DOUBLE_TAP_MILLIS = 400;

const connection = document.getElementById('connection');
let position = 0;
let source = null;
let streaming = false;
let heardAt = 0;
let again = 0;
let tapped = { button: null, at: 0 };

function connected(state) {
  if (state === 'live' && connection.dataset.state !== 'live') connectionIsBack();
  connection.dataset.state = state;
  connection.textContent = text(state);
}

function take(line) {
  position = Math.max(position, line.id);
  apply(line);
  mineChanged();
}

async function lines(query) {
  const response = await fetch(`${chat}/messages${withPlayed(query)}`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`messages: ${response.status}`);
  return response.json();
}

async function start() {
  try {
    const { messages } = await lines({ newest: HISTORY });
    messages.forEach((line) => { position = Math.max(position, line.id); });
    showAll(messages);
  } catch {
    connected('lost');
    setTimeout(start, AGAIN_MILLIS);
    return;
  }
  readAloud();
  resume();
  greet();
  listen();
  setInterval(watch, POLL_MILLIS);
}

/** A link may open the chat with a start word, as links to a bot do; nothing else is ever said by a link. */
function greet() {
  const said = /^#say=(.+)$/.exec(location.hash);
  if (!said) return;
  history.replaceState(null, '', location.pathname + location.search);
  const words = decodeURIComponent(said[1]);
  if (/^\/start [A-Za-z0-9_-]{1,64}$/.test(words)) say(words);
}

function listen() {
  clearTimeout(again);
  source?.close();
  source = new EventSource(`${chat}/events${withPlayed({ after: position })}`);
  source.addEventListener('hello', () => heard(() => { streaming = true; connected('live'); refresh(); }));
  source.addEventListener('message', (event) => heard(() => take(JSON.parse(event.data))));
  source.addEventListener('changed', () => heard(() => { changed(); mineChanged(); }));
  source.onerror = () => {
    streaming = false;
    connected('lost');
    // Refused rather than cut off: the browser does not come back by itself.
    if (source.readyState === EventSource.CLOSED) again = setTimeout(listen, 2 * POLL_MILLIS);
  };
}

function heard(then) {
  heardAt = Date.now();
  then();
}

/** Without a stream, or with one that may have died silently, the page asks by itself. */
function watch() {
  if (document.hidden) return;
  if (!streaming || Date.now() - heardAt > QUIET_MILLIS) catchUp();
}

async function catchUp() {
  try {
    const missed = await rest();
    heardAt = Date.now();
    if (streaming && missed) listen();
    connected('live');
  } catch {
    connected('lost');
  }
}

async function rest() {
  let missed = false;
  for (let more = true; more;) {
    const answer = await lines({ after: position });
    missed = missed || answer.messages.some((line) => !isKnown(line));
    answer.messages.forEach(take);
    more = answer.more === true;
  }
  return missed;
}

function comeBack() {
  if (!source || source.readyState === EventSource.CLOSED) listen();
  catchUp();
  refresh();
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('.want, .choice');
  // Keys click without a count; whoever presses one twice means it.
  const isDouble = event.detail > 0 && button && button === tapped.button && event.timeStamp - tapped.at < DOUBLE_TAP_MILLIS;
  tapped = { button, at: event.timeStamp };
  if (!isDouble) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

// A key that is held taps for ever, and begins with that only after a while.
document.addEventListener('keydown', (event) => {
  if (event.repeat && event.key === 'Enter' && event.target.closest('.want, .choice')) event.preventDefault();
}, true);

document.addEventListener('visibilitychange', () => { if (!document.hidden && position) comeBack(); });
addEventListener('online', () => { connectionIsBack(); comeBack(); });
addEventListener('offline', () => connected('lost'));
addEventListener('pagehide', () => source?.close());
addEventListener('pageshow', (event) => { if (event.persisted) comeBack(); });

for (const one of document.querySelectorAll('a[data-say]')) {
  one.addEventListener('click', async (event) => {
    event.preventDefault();
    const link = event.currentTarget;
    say(link.dataset.say);
    await settled(3000);
    location.assign(link.href);
  });
}

onFilled((words, label) => say(words, label));
onSaid((words, label) => say(words, label));
onAddressed(openAddress);
onChoice((words, label) => say(words, label));
onTyped((words) => say(words));
describeClaims(describe);
onWanted((words) => say(words));
onPicked(fill);
onRefused(fill);
start();
refresh();
// Only for the page that says there is no network; where it cannot be had, the chat is as good without it.
navigator.serviceWorker?.register(`/app/viewer/worker.js?lang=${language}`, { scope: '/chat/' }).catch(() => undefined);
