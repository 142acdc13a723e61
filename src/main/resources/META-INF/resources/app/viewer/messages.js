// The bubbles: every line once, in the order of ids, the newest in view unless somebody reads further up.
import { language, text, withPlayed } from './page.js';

const NEAR_END_PIXELS = 96;

const list = document.getElementById('messages');
const chip = document.getElementById('newest');
const shown = new Map();
const waiting = new Map();
const labels = new Map();
const said = new Set();
const hours = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const clock = new Intl.DateTimeFormat(language, hours);
const calendar = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', ...hours });
let chosen = () => {};
let atEnd = true;
let top = 0;

/** Calls back with words and label of every button that is tapped. */
export function onChoice(callback) {
  chosen = callback;
}

export function isKnown(line) {
  return line.edits ? Number(shown.get(line.edits)?.dataset.edit ?? Infinity) >= line.id : shown.has(line.id);
}

/** Whether what somebody said under this id has arrived. */
export function isSaid(clientMessageId) {
  return said.has(clientMessageId);
}

export function showAll(lines) {
  lines.forEach(apply);
  toEnd();
}

/** From now on a screen reader hears what is new; the history it would have read from the beginning. */
export function readAloud() {
  list.setAttribute('aria-live', 'polite');
}

export function apply(line) {
  if (line.from === 'me') said.add(line.clientMessageId);
  if (line.edits) {
    edit(line);
  } else if (line.from === 'me' && waiting.has(line.clientMessageId)) {
    taken(line.clientMessageId, line.id);
  } else if (!shown.has(line.id)) {
    place(bubble(line), line.id);
  }
}

/** A bubble for what is on its way; one, also where it was said before the history was there. */
export function showWaiting({ clientMessageId, words, label }) {
  if (waiting.has(clientMessageId)) return waiting.get(clientMessageId);
  const item = bubble({ from: 'me', text: label ?? words, buttons: [], at: new Date().toISOString() });
  item.dataset.state = 'pending';
  waiting.set(clientMessageId, item);
  list.append(item);
  toEnd();
  return item;
}

/** What somebody sent himself, as his own browser drew it. */
export function illustrate(item, drawn) {
  const frame = Object.assign(document.createElement('span'), { className: 'shot' });
  frame.append(drawn);
  item.querySelector('.words').append(frame);
  if (atEnd) toEnd();
}

export function waitingIs(clientMessageId, state, tapped, words) {
  const item = waiting.get(clientMessageId);
  if (!item) return;
  item.dataset.state = state;
  let note = item.querySelector('.state');
  if (!note) {
    note = document.createElement(tapped ? 'button' : 'span');
    note.className = 'state';
    item.append(note);
  } else if (tapped && note.tagName !== 'BUTTON') {
    note.replaceWith(note = Object.assign(document.createElement('button'), { className: 'state' }));
  }
  note.textContent = words ?? text(state);
  if (atEnd) toEnd();
  if (tapped) note.addEventListener('click', () => { forget(clientMessageId); tapped(); });
}

/** What was on its way has arrived. */
export function taken(clientMessageId, id) {
  said.add(clientMessageId);
  const item = waiting.get(clientMessageId);
  if (!item) return;
  waiting.delete(clientMessageId);
  item.querySelector('.state')?.remove();
  delete item.dataset.state;
  if (shown.has(id)) item.remove();
  else place(item, id);
}

function forget(clientMessageId) {
  waiting.get(clientMessageId)?.remove();
  waiting.delete(clientMessageId);
}

function place(item, id) {
  item.dataset.id = id;
  shown.set(id, item);
  let before = list.lastElementChild;
  while (before && (before === item || !(Number(before.dataset.id) < id))) before = before.previousElementSibling;
  if (before) before.after(item);
  else list.prepend(item);
  settle(item);
}

function settle(item) {
  if (atEnd) toEnd();
  else if (item.classList.contains('theirs')) chip.hidden = false;
}

function edit(line) {
  const item = shown.get(line.edits);
  if (!item || Number(item.dataset.edit ?? 0) >= line.id) return;
  const reads = item.querySelector('.words').textContent !== line.text;
  item.replaceChildren(...contents(line));
  item.dataset.edit = line.id;
  if (reads && atEnd) toEnd();
}

function bubble(line) {
  const item = document.createElement('div');
  item.className = `message ${line.from === 'me' ? 'mine' : 'theirs'}${line.card ? ' card' : ''}`;
  item.append(...contents(line));
  return item;
}

function contents(line) {
  const words = document.createElement('p');
  words.className = 'words';
  const command = line.from === 'me' && line.text.startsWith('/') ? labels.get(line.text) : null;
  words.textContent = command ?? line.text;
  const said = document.createElement('div');
  said.className = 'said';
  said.append(words, time(line.at));
  if (line.picture) words.append(shot(line.picture));
  return line.buttons.length ? [said, choices(line.buttons)] : [said];
}

/** Opened in full it can be scanned by another phone, or kept. */
function shot(address) {
  const opened = Object.assign(document.createElement('a'), { href: address, target: '_blank', rel: 'noopener', className: 'shot' });
  opened.append(Object.assign(new Image(), { src: address, alt: text('pictureShown') }));
  return opened;
}

function choices(buttons) {
  const row = document.createElement('div');
  row.className = 'choices';
  row.append(...buttons.map((button) => (/^https?:\/\//.test(button.text) ? link(button) : choice(button))));
  return row;
}

function choice({ label, text: words }) {
  labels.set(words, label);
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'choice', textContent: label });
  button.addEventListener('click', () => chosen(words, label));
  return button;
}

/** A link into this chat is for who is played here. */
function link({ label, text: address }) {
  const href = address.startsWith(`${location.origin}/chat/`) ? address + withPlayed('') : address;
  return Object.assign(document.createElement('a'), {
    className: 'choice', textContent: label, href, target: '_blank', rel: 'noopener',
  });
}

function time(at) {
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date().toDateString();
  return Object.assign(document.createElement('time'), {
    dateTime: at, textContent: (isToday ? clock : calendar).format(moment),
  });
}

function toEnd() {
  list.scrollTop = list.scrollHeight;
  atEnd = true;
  chip.hidden = true;
}

list.addEventListener('scroll', () => {
  const isNear = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END_PIXELS;
  // Only somebody who scrolls up leaves the end; a list that grows or gets shorter moves nobody.
  if (isNear) atEnd = true;
  else if (list.scrollTop < top) atEnd = false;
  if (atEnd) chip.hidden = true;
  top = list.scrollTop;
}, { passive: true });
chip.addEventListener('click', toEnd);
// A keyboard that opens makes the list shorter; who read the end still wants to.
new ResizeObserver(() => { if (atEnd) toEnd(); }).observe(list);
