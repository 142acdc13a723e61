// Listens to the shop, and never lets old numbers pass for new ones.
import { language, span, text } from './words.js';

/** The server says something each second; one lost word in a village's network is no news, two are. */
const LOST_AFTER_MILLIS = 2500;
/** A stream that stays silent so long is given up and opened anew, whatever the browser thinks of it. */
const DEAF_AFTER_MILLIS = 5000;
const AGAIN_MILLIS = 1500;

const connection = document.getElementById('connection');
const trouble = document.getElementById('trouble');
const spoken = document.getElementById('trouble-said');
const openedAt = Date.now();
let show = () => {};
let stir = () => {};
let source = null;
let version = '';
let pulse = null;
let answeredAt = 0;
let triedAt = 0;
let ahead = 0;
let over = false;

/**
 * Calls back with each new state of the shop, and once more whenever the page wakes up.
 *
 * @param stirred called when anything was written in the shop, also what its state does not tell of
 */
export function watch(callback, stirred = () => {}) {
  show = callback;
  stir = stirred;
  listen();
}

function beat(now) {
  if (pulse === now) return;
  pulse = now;
  stir();
}

/** The shop's time, by which its deadlines are meant, in milliseconds since 1970. */
export function now() {
  return Date.now() + ahead;
}

function listen() {
  source?.close();
  triedAt = Date.now();
  source = new EventSource(`/console/events?lang=${language}`);
  source.addEventListener('board', ({ data }) => heard(JSON.parse(data)));
  source.addEventListener('same', ({ data }) => heard(JSON.parse(data)));
  source.addEventListener('error', () => {
    // The browser tries again by itself unless it was sent away.
    if (source.readyState === EventSource.CLOSED) look();
  });
}

function heard(said) {
  ahead = said.now - Date.now();
  if (said.board) {
    version = said.version;
    answeredAt = Date.now();
    show(said.board);
  } else if (said.version === version) {
    answeredAt = Date.now();
  } else {
    look();
  }
  beat(said.pulse);
  state();
}

/** Asks once, outright: what was missed, and whether this login still holds. */
async function look() {
  try {
    const response = await fetch(`/console/board?lang=${language}&seen=${version}`, { cache: 'no-store', redirect: 'error' });
    if (response.status === 401 || response.status === 403) {
      expire();
    } else if (response.ok) {
      if (response.status === 200) {
        version = response.headers.get('Board-Version') ?? '';
        show(await response.json());
      }
      answeredAt = Date.now();
      beat(Number(response.headers.get('Board-Pulse')));
    }
  } catch {
    // The sign of the connection says it.
  }
  state();
}

function state() {
  if (over) return;
  const silent = Date.now() - (answeredAt || openedAt);
  const lost = silent > LOST_AFTER_MILLIS;
  if (lost && silent > DEAF_AFTER_MILLIS && Date.now() - triedAt > AGAIN_MILLIS && !document.hidden) listen();
  if (!answeredAt && !lost) return;
  connection.dataset.state = lost ? 'lost' : 'live';
  say(connection, lost ? '' : text('live'));
  say(trouble, answeredAt ? text('lost', { ago: span(silent) }) : text('lostAtOnce'));
  say(spoken, lost ? text('lostAtOnce') : '');
  trouble.hidden = !lost;
  document.body.classList.toggle('stale', lost);
}

/** A reader of the screen hears only what is new. */
function say(place, words) {
  if (place.textContent !== words) place.textContent = words;
}

function expire() {
  over = true;
  source?.close();
  connection.dataset.state = 'lost';
  connection.textContent = '';
  trouble.textContent = text('expired');
  spoken.textContent = text('expired');
  trouble.hidden = false;
  document.body.classList.add('stale');
}

// A phone that was in a pocket has heard nothing; what it shows is looked at anew at once.
document.addEventListener('visibilitychange', () => document.hidden || (state(), look()));
setInterval(state, 500);
