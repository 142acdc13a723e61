// The stall: what is pinned, what else is on sale, and how much is left of it.
import { over } from './over.js';
import { chat, language, money, text, units } from './page.js';

/** The server keeps what is live for 300 ms; asked later than that it tells what is new. The spread keeps pages apart. */
const SETTLE_MILLIS = 320;
const SPREAD_MILLIS = 330;
const ANYWAY_MILLIS = 15000;
/** A thumb that was on its way to the product before must not take the new one. */
const HOLD_STILL_MILLIS = 900;
const FEW = 0.15;

const byId = (id) => document.getElementById(id);
const card = byId('card');
const lineup = byId('lineup');
const toggle = byId('lineup-toggle');
const wants = [...document.querySelectorAll('button.want')];
const wide = matchMedia('(min-width: 900px), (min-width: 640px) and (max-height: 480px)');
let wanted = () => {};
let picked = () => {};
let timer = 0;
let flashing = 0;
let askedFor = '';
let pinnedSlot = '';
let onSale = [];
let gone = null;

/** Calls back with a claim that was tapped outright. */
export function onWanted(callback) {
  wanted = callback;
}

/** Calls back with a claim that is to be looked at before it is sent. */
export function onPicked(callback) {
  picked = callback;
}

/** What a claim stands for, in words; the bare quantity if the slot is not known. */
export function describe(slot, quantity) {
  const item = onSale.find((one) => one.slot === slot);
  return item ? `${item.name} ${quantity} ${item.unit}` : quantity;
}

/** Something of the shop changed. */
export function changed() {
  if (!timer) timer = setTimeout(refresh, SETTLE_MILLIS + Math.random() * SPREAD_MILLIS);
}

export async function refresh() {
  clearTimeout(timer);
  timer = 0;
  if (document.hidden) return;
  try {
    const response = await fetch(`${chat}/live?lang=${language}`, { cache: 'no-cache' });
    if (response.ok) show(await response.json());
  } catch {
    // What is shown stays; the connection's own sign says that it may be old.
    return;
  }
}

function show(live) {
  byId('stream').textContent = now(live);
  onSale = live.lineup;
  card.hidden = !live.pinned;
  if (live.pinned) pin(live.pinned, live.currency);
  fillLineup(live.lineup, live.currency);
  toggle.hidden = live.lineup.length === 0;
  if (toggle.hidden) open(false);
  else if (wide.matches) lineup.hidden = false;
}

function now(live) {
  if (live.status === 'LIVE') return text('liveNow', { title: live.title });
  return live.next ? text('next', { when: live.next }) : text('notLive');
}

function pin(item, currency) {
  byId('card-slot').textContent = item.slot;
  byId('card-name').textContent = item.name;
  byId('card-price').textContent = money(item.price, currency);
  byId('card-unit').textContent = perUnit(item);
  countDown(item, currency);
  byId('card-left').textContent = left(item);
  byId('card-share').style.setProperty('--share', share(item));
  card.classList.toggle('few', isFew(item));
  picture(byId('card-picture'), item);
  promise(byId('card-promise'), item);
  wants.forEach((button) => want(button, item));
  if (pinnedSlot && pinnedSlot !== item.slot) holdStill();
  pinnedSlot = item.slot;
}

/** How long the price for a time lasts, by this phone's clock; when it is over the usual one is asked for. */
function countDown(item, currency) {
  const place = byId('card-flash');
  clearInterval(flashing);
  const tick = () => {
    const seconds = Math.ceil((Date.parse(item.flashUntil) - Date.now()) / 1000);
    place.hidden = !(seconds > 0);
    if (place.hidden) {
      clearInterval(flashing);
      askOnce(item.flashUntil);
      return;
    }
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    place.textContent = text('flash', { t: clock, usual: money(item.usualPrice, currency) });
  };
  flashing = setInterval(tick, 1000);
  tick();
}

/** This phone's clock may be fast; the shop's price counts, and it is asked for once. */
function askOnce(until) {
  if (!until || until === askedFor) return;
  askedFor = until;
  changed();
}

function want(button, item) {
  button.textContent = text('want', { n: button.dataset.count, unit: item.unit });
  button.dataset.words = `${item.slot} x${button.dataset.count}`;
  button.disabled = !item.open || card.classList.contains('still');
  button.hidden = item.limit !== undefined && Number(button.dataset.count) > item.limit;
}

function holdStill() {
  card.classList.add('still');
  wants.forEach((button) => { button.disabled = true; });
  setTimeout(() => { card.classList.remove('still'); refresh(); }, HOLD_STILL_MILLIS);
}

/** Rows stay the same elements while their numbers change, so that a tap in a rush is not lost. */
function fillLineup(items, currency) {
  const list = byId('lineup-items');
  items.forEach((item, at) => {
    const entry = list.querySelector(`[data-slot="${CSS.escape(item.slot)}"]`) ?? newRow(item.slot);
    if (list.children[at] !== entry) list.insertBefore(entry, list.children[at] ?? null);
    fillRow(entry.firstElementChild, item, currency);
  });
  while (list.children.length > items.length) list.lastElementChild.remove();
}

function newRow(slot) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'row' });
  ['slot', 'name', 'price', 'left'].forEach((name) => {
    button.append(Object.assign(document.createElement('span'), { className: name }));
  });
  button.append(Object.assign(document.createElement('img'), { alt: '', width: 44, height: 44, loading: 'lazy', hidden: true }));
  button.addEventListener('click', () => {
    if (!wide.matches) open(false);
    picked(`${slot} x1`);
  });
  const entry = document.createElement('li');
  entry.dataset.slot = slot;
  entry.append(button);
  return entry;
}

function fillRow(button, item, currency) {
  const [slot, name, price, rest, thumb] = button.children;
  slot.textContent = item.slot;
  name.textContent = item.name;
  price.textContent = `${money(item.price, currency)} ${perUnit(item)}`;
  rest.textContent = left(item);
  thumb.hidden = !item.photo;
  if (item.photo && thumb.getAttribute('src') !== item.photo) thumb.src = item.photo;
  button.classList.toggle('few', isFew(item));
  button.disabled = !item.open;
  button.setAttribute('aria-current', String(item.pinned));
}

function picture(place, item) {
  place.dataset.hue = [...item.slot].reduce((sum, sign) => sum + sign.charCodeAt(0), 1) % 5;
  if (!item.photo) {
    place.textContent = [...item.name][0] ?? '';
  } else if (place.firstElementChild?.getAttribute('src') !== item.photo) {
    place.replaceChildren(Object.assign(document.createElement('img'), { src: item.photo, alt: '' }));
  }
}

/** Who has grown it; the certificate itself is a page of its own, so that the talk stays where it is. */
function promise(place, item) {
  place.hidden = !item.promise;
  place.firstElementChild.href = `${chat}/slots/${encodeURIComponent(item.slot)}/certificates?lang=${language}`;
  place.lastElementChild.textContent = item.promise ?? '';
}

function left(item) {
  if (!item.open) return text('closed');
  const rest = item.left > 0 ? text('left', { n: item.left, unit: units(item.left, item.unit) }) : text('soldOut');
  return item.limit === undefined ? rest : `${rest} · ${text('limited', { n: item.limit, unit: units(item.limit, item.unit) })}`;
}

function share(item) {
  return item.offered > 0 ? Math.max(0, Math.min(1, item.left / item.offered)) : 0;
}

function isFew(item) {
  return item.open && share(item) <= FEW;
}

function perUnit(item) {
  return `/ ${item.unit}${item.pack ? ` (${item.pack})` : ''}`;
}

/** On a phone it covers the talk; elsewhere it stands beside it, and there is nothing to go back from. */
function open(isOpen) {
  lineup.hidden = !isOpen;
  toggle.setAttribute('aria-expanded', String(isOpen));
  if (isOpen && !wide.matches) {
    gone ??= over(() => open(false));
  } else {
    gone?.();
    gone = null;
  }
}

toggle.addEventListener('click', () => open(lineup.hidden));
wide.addEventListener('change', () => open(wide.matches && !toggle.hidden));
document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !wide.matches) open(false); });
wants.forEach((button) => button.addEventListener('click', () => wanted(button.dataset.words)));
setInterval(refresh, ANYWAY_MILLIS);
