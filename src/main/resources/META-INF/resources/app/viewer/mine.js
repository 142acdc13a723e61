// What is mine: kept for me and ordered, with the time left. Asked for only while somebody looks at it.
import { showOver } from './over.js';
import { chat, language, money, units, withPlayed } from './page.js';

/** Own words were answered a moment ago, or the shop changed; asked a little later, and pages do not ask all at once. */
const SETTLE_MILLIS = 400;
const SPREAD_MILLIS = 800;
const ANYWAY_MILLIS = 15000;
const TICK_MILLIS = 1000;

const byId = (id) => document.getElementById(id);
const sheet = byId('mine');
const state = byId('mine-state');
const say = (name, values = {}) => Object.entries(values).reduce((said, [key, value]) => said.replace(`%${key}`, value), sheet.dataset[name] ?? '');
let timer = 0;
let ticking = 0;
let anyway = 0;
let ahead = 0;
let seen = '';
let said = () => {};
let addressed = () => {};

/** Calls back when what is held is to be ordered, or what is ordered paid: with the words and the label. */
export function onSaid(callback) {
  said = callback;
}

/** Calls back when an address is to be given. */
export function onAddressed(callback) {
  addressed = callback;
}

/** Something of the shop or of this chat changed. */
export function mineChanged() {
  if (sheet.open && !timer) timer = setTimeout(refresh, SETTLE_MILLIS + Math.random() * SPREAD_MILLIS);
}

function open() {
  showOver(sheet);
  state.textContent = say('loading');
  refresh();
  ticking = setInterval(tick, TICK_MILLIS);
  anyway = setInterval(refresh, ANYWAY_MILLIS);
}

sheet.addEventListener('close', () => {
  clearInterval(ticking);
  clearInterval(anyway);
  clearTimeout(timer);
  timer = 0;
});

async function refresh() {
  clearTimeout(timer);
  timer = 0;
  if (document.hidden || !sheet.open) return;
  try {
    const response = await fetch(`${chat}/mine${withPlayed({ lang: language })}`, { cache: 'no-store' });
    if (!response.ok) throw new Error(`mine: ${response.status}`);
    show(await response.json());
  } catch {
    state.textContent = say('trouble');
  }
}

function show({ currency, now, held, orders }) {
  ahead = Date.parse(now) - Date.now();
  state.textContent = held.length || orders.length ? '' : say('nothing');
  const facts = JSON.stringify([held, orders]);
  // What has not changed stays as it is, under the finger and under a screen reader's cursor.
  if (facts !== seen) {
    seen = facts;
    fill(byId('mine-held'), held, currency);
    fill(byId('mine-orders'), orders, currency);
  }
  tick();
}

function fill(list, parcels, currency) {
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.next : null;
  list.parentElement.hidden = parcels.length === 0;
  list.replaceChildren(...parcels.map((parcel) => sheetOf(parcel, currency)));
  if (focused) (list.querySelector(`[data-next="${focused}"]`) ?? sheet.querySelector('.close')).focus();
}

function element(name, className, content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...[content].flat());
  return made;
}

function sheetOf(parcel, currency) {
  const parts = [heading(parcel), element('ul', 'lines', parcel.lines.map((line) => row(line, currency)))];
  const cost = total(parcel, currency);
  if (cost) parts.push(element('p', 'total', cost));
  if (parcel.next === 'OTHER_ADDRESS') parts.push(element('p', 'error', say('nobodyGoes')));
  if (parcel.collected) parts.push(element('p', 'hint', say('collect', { where: parcel.place })));
  else if (parcel.recipient && (parcel.goods > 0 || parcel.next)) parts.push(element('p', 'hint', say('to', { who: parcel.recipient, where: parcel.place })));
  if (parcel.next) parts.push(next(parcel.next, parcel.number));
  const entry = element('li', 'parcel', parts);
  entry.dataset.number = parcel.number;
  return entry;
}

function statusOf({ status, collected }) {
  if (collected && status === 'PACKED') return say('statusWaits');
  if (collected && status === 'DELIVERED') return say('statusCollected');
  return say(`status${status[0]}${status.slice(1).toLowerCase()}`);
}

function heading(parcel) {
  const { number, payment, waybill, with: others, deadline, payBy } = parcel;
  const words = [say('order', { n: number }), statusOf(parcel)];
  if (payment) words.push(sheet.dataset[`payment${payment[0]}${payment.slice(1).toLowerCase()}`]);
  if (others) words.push(say('with', { n: others.join(' + ') }));
  if (waybill) words.push(say('waybill', { n: waybill }));
  const head = element('p', 'head', element('strong', '', words.join(' · ')));
  if (deadline) head.append(clockTo(deadline, 'left'));
  if (payBy) head.append(clockTo(payBy, 'payLeft'));
  return head;
}

function clockTo(deadline, words) {
  const clock = element('span', 'clock', '');
  clock.dataset.deadline = deadline;
  clock.dataset.words = words;
  return clock;
}

function row({ slot, name, quantity, unit, amount, state: held, waiting }, currency) {
  const count = `${quantity} ${units(quantity, unit)}`;
  const cost = held === 'WAITING' ? (waiting ? say('waitingAt', { n: waiting }) : say('waiting')) : money(amount, currency);
  return element('li', held === 'WAITING' ? 'waits' : '', [
    element('span', 'slot', slot), element('span', 'name', `${name} ${count}`), element('span', 'amount', cost),
  ]);
}

function total({ goods, shipping, carried, collected }, currency) {
  if (goods <= 0) return '';
  const sums = { goods: money(goods, currency) };
  if (shipping === undefined) return say('goodsOnly', sums);
  sums.total = money(goods + shipping, currency);
  if (collected) return say('totalCollected', sums);
  if (carried) return say('totalCarried', sums);
  return shipping === 0 ? say('totalFree', sums) : say('total', { ...sums, shipping: money(shipping, currency) });
}

function next(step, number) {
  const label = say({ CONFIRM: 'confirm', PAY: 'pay', ADDRESS: 'address', OTHER_ADDRESS: 'otherAddress' }[step], { n: number });
  const button = element('button', 'done', label);
  button.type = 'button';
  button.dataset.next = step;
  button.addEventListener('click', () => {
    sheet.close();
    if (step === 'CONFIRM') said('/confirm', label);
    else if (step === 'PAY') said(`/pay ${number}`, label);
    else addressed();
  });
  return button;
}

/** By the shop's clock, whatever this phone's says. */
function tick() {
  sheet.querySelectorAll('.clock').forEach((clock) => {
    const seconds = Math.ceil((Date.parse(clock.dataset.deadline) - Date.now() - ahead) / 1000);
    const left = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    clock.textContent = seconds > 0 ? say(clock.dataset.words, { t: left }) : say('over');
    if (seconds <= 0) mineChanged();
  });
}

byId('mine-open').addEventListener('click', open);
sheet.querySelector('.close').addEventListener('click', () => sheet.close());
addEventListener('online', refresh);
document.addEventListener('visibilitychange', refresh);
