// Asks every second what is new, and never lets old numbers pass for new ones.
import { show } from './board.js';
import { language, span, text } from './words.js';

const EVERY_MILLIS = 1000;
const PATIENCE_MILLIS = 5000;
/** One lost answer in a village's network is no news; two are. */
const LOST_AFTER_MILLIS = 2500;

const connection = document.getElementById('connection');
const trouble = document.getElementById('trouble');
let version = '';
let answeredAt = 0;
let wake = () => {};
const openedAt = Date.now();

async function look() {
  const response = await fetch(`/console/board?lang=${language}&seen=${version}`, {
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MILLIS),
  });
  if (response.status === 401 || response.status === 403) return false;
  if (!response.ok) throw new Error(`answered ${response.status}`);
  if (response.status === 200) {
    show(await response.json());
    version = response.headers.get('Board-Version') ?? '';
  }
  answeredAt = Date.now();
  return true;
}

function state() {
  const silent = Date.now() - (answeredAt || openedAt);
  const lost = silent > LOST_AFTER_MILLIS;
  if (!answeredAt && !lost) return;
  connection.dataset.state = lost ? 'lost' : 'live';
  say(connection, lost ? '' : text('live'));
  say(trouble, answeredAt ? text('lost', { ago: span(silent) }) : text('lostAtOnce'));
  trouble.hidden = !lost;
  document.body.classList.toggle('stale', lost);
}

/** A reader of the screen hears only what is new. */
function say(place, words) {
  if (place.textContent !== words) place.textContent = words;
}

function expire() {
  clearInterval(clock);
  connection.dataset.state = 'lost';
  connection.textContent = '';
  trouble.textContent = text('expired');
  trouble.hidden = false;
  document.body.classList.add('stale');
}

async function watch() {
  for (;;) {
    if (!document.hidden && !(await answered())) return expire();
    state();
    await pause();
  }
}

/** Whether to go on: what is silent for a moment is asked again, who is logged out is not. */
async function answered() {
  try {
    return await look();
  } catch {
    return true;
  }
}

function pause() {
  return new Promise((next) => {
    wake = next;
    setTimeout(next, EVERY_MILLIS);
  });
}

document.addEventListener('visibilitychange', () => wake());
// An answer that does not come calls nobody back.
const clock = setInterval(() => document.hidden || state(), 500);
watch();
