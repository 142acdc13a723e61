// What is presented, large and on top: its price, what is left, and the countdown of a price for a time.
import { sign, stock } from './board.js';
import { write } from './rows.js';
import { counted, isFew, money, number, text } from './words.js';
import { now } from './watch.js';

/** A thumb on its way to the goods before must not change the new ones. */
const HOLD_STILL_MILLIS = 900;

/** Letters beyond which a phone has no room for large ones. */
const LONG_NAME = 14;
const LONG_NUMBER = 4;

const stage = document.getElementById('stage');
let item = null;
let currency = 'CNY';

/** What is presented now, if anything. */
export function presented() {
  return item;
}

export function present(fresh, inCurrency) {
  if (item && fresh && item.id !== fresh.id) holdStill();
  item = fresh ?? null;
  currency = inCurrency;
  stage.hidden = !item;
  if (item) fill();
}

function fill() {
  stage.dataset.item = item.id;
  stage.classList.toggle('closed', !item.open);
  stage.classList.toggle('few', isFew(item));
  stage.classList.toggle('wordy', item.name.length > LONG_NAME);
  stage.classList.toggle('plenty', number(item.left).length > LONG_NUMBER);
  write(stage, 'slot', item.slot);
  write(stage, 'name', item.name);
  write(stage, 'sign', sign(item));
  write(stage, 'amount', number(item.left));
  write(stage, 'label', text('left', { unit: item.unit }));
  write(stage, 'price', money(item.price, currency));
  write(stage, 'unit', `/ ${item.unit}`);
  write(stage, 'count.waiting', item.waiting > 0 ? text('waiting', { n: number(item.waiting) }) : '');
  write(stage, 'count.offered', text('offered', { n: number(item.offered), unit: item.unit }));
  stock(stage, item);
  labels(stage, item, currency);
  countDown();
}

/** What the buttons say is what is so now. */
export function labels(place, { limit, price, usualPrice, unit, open, offered, flashUntil }, inCurrency) {
  const rule = place.querySelector('[data-do=limit] small');
  if (!rule) return;
  rule.textContent = limit ? text('limitNow', { n: number(limit), unit: counted(unit, limit) }) : text('noLimit');
  place.querySelector('[data-do=price] small').textContent = money(usualPrice ?? price, inCurrency);
  const sale = place.querySelector('[data-do=open]');
  sale.querySelector('b').textContent = text(open ? 'doClose' : 'doOpen');
  sale.classList.toggle('go', !open);
  place.querySelector('[data-do=flash] b').textContent = text(flashUntil ? 'doEndFlash' : 'doFlash');
  place.querySelector('.total').textContent = number(offered);
}

function countDown() {
  const place = stage.querySelector('.countdown');
  const seconds = item?.flashUntil ? Math.max(0, Math.ceil((item.flashUntil - now()) / 1000)) : 0;
  place.hidden = seconds === 0;
  if (seconds > 0) {
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    write(stage, 'clock', clock);
    write(stage, 'usual', text('usual', { price: money(item.usualPrice, currency) }));
  }
}

function holdStill() {
  stage.inert = true;
  setTimeout(() => { stage.inert = false; }, HOLD_STILL_MILLIS);
}

setInterval(() => item && countDown(), 250);
