// What the host's thumb does: present, more and less, price, limit, sale, price for a time, new goods, beginning and end.
import { acts, change, complain, freshKey, post, takeBack, tell, upload } from './act.js';
import { shown } from './board.js';
import { chosen, isSmallEnough } from './photo.js';
import { open, picked, positiveIn, refuse } from './sheets.js';
import { labels, presented } from './stage.js';
import { counted, minorPerMajor, money, number, text, typed } from './words.js';

/** Taps that follow each other so quickly are one change. */
const GATHER_MILLIS = 500;

const byId = (id) => document.getElementById(id);
const gathered = new Map();

const find = (id) => shown().lineup.find((item) => item.id === Number(id));
const named = ({ slot, name }) => `${slot} ${name}`;
const one = (deed, item, more = {}) => [{ deed, item: item.id, ...more }];
const signed = (amount) => `${amount > 0 ? '+' : '−'}${number(Math.abs(amount))}`;
const tidy = (amount) => Number(amount.toFixed(3));

function say(item, what) {
  return `${named(item)} · ${what}`;
}

function present(item) {
  change(one('PRESENT', item), say(item, text('presented')));
}

/** Adds up what is tapped and sends it when the thumb rests. */
function restock(item, steps, place) {
  const before = gathered.get(item.id);
  clearTimeout(before?.timer);
  const difference = tidy((before?.difference ?? 0) + steps * item.step);
  const timer = setTimeout(() => send(item, place), GATHER_MILLIS);
  gathered.set(item.id, { difference, timer });
  place.textContent = difference === 0 ? '' : signed(difference);
}

async function send(item, place) {
  const { difference } = gathered.get(item.id);
  gathered.delete(item.id);
  if (difference !== 0) {
    await change(one('STOCK', item, { number: difference }), say(item, `${signed(difference)} ${counted(item.unit, Math.abs(difference))}`));
  }
  if (!gathered.has(item.id)) place.textContent = '';
}

function toggleSale(item) {
  return change(one(item.open ? 'CLOSE' : 'OPEN', item), say(item, text(item.open ? 'closedNow' : 'openedNow')));
}

function title(sheet, item) {
  sheet.querySelector('.of').textContent = item ? named(item) : '';
}

/** A price that the server doubts is sent again by a second tap, which says what it is. */
function priced(form, item, deed, price, more, words) {
  const doubt = form.querySelector('.doubt');
  const meant = !doubt.hidden && doubt.dataset.price === String(price);
  return change(one(deed, item, { number: price, meant, ...more }), words, (why) => {
    doubt.dataset.price = String(price);
    doubt.textContent = why || text('doubt', {
      before: money(item.usualPrice ?? item.price, shown().currency),
      after: money(price, shown().currency),
    });
    doubt.hidden = false;
  });
}

/** A price in the smallest units of the money; what is finer is asked for again, never rounded in silence. */
function minorIn(input) {
  const { currency } = shown();
  const exact = positiveIn(input) * minorPerMajor(currency);
  const amount = Math.round(exact);
  if (Number.isNaN(exact) || Math.abs(exact - amount) < 1e-6) return amount;
  refuse(input, text('tooFine', { least: typed(1, currency) }));
  return NaN;
}

function askPrice(item) {
  const fill = (form, sheet) => {
    title(sheet, item);
    form.elements.price.value = typed(item.usualPrice ?? item.price, shown().currency);
  };
  open('sheet-price', fill, (form) => {
    const price = minorIn(form.elements.price);
    if (Number.isNaN(price)) return false;
    return priced(form, item, 'PRICE', price, {}, say(item, money(price, shown().currency)));
  });
}

function askFlash(item) {
  if (item.flashUntil) {
    change(one('END_FLASH', item), say(item, text('flashEnded')));
    return;
  }
  const fill = (form, sheet) => {
    title(sheet, item);
    sheet.querySelector('.usual').textContent = text('usual', { price: money(item.price, shown().currency) });
  };
  open('sheet-flash', fill, (form) => {
    const price = minorIn(form.elements.price);
    if (Number.isNaN(price)) return false;
    const seconds = Number(picked(form, 'seconds'));
    const words = say(item, text('flashed', { price: money(price, shown().currency), n: number(seconds / 60) }));
    return priced(form, item, 'FLASH', price, { seconds }, words);
  });
}

function askLimit(item) {
  const fill = (form, sheet) => {
    title(sheet, item);
    form.elements.limit.value = item.limit ?? '';
    form.elements.limit.step = item.step;
  };
  open('sheet-limit', fill, (form, submitter) => {
    const none = submitter?.value === 'none';
    const limit = none ? null : positiveIn(form.elements.limit);
    if (Number.isNaN(limit)) return false;
    const words = none ? text('noLimit') : text('limitNow', { n: number(limit), unit: counted(item.unit, limit) });
    return change(one('LIMIT', item, { number: limit }), say(item, words));
  });
}

/** Everything about one product, for rows that are not presented. */
function askAll(item) {
  const fill = (form, sheet) => {
    title(sheet, item);
    form.querySelector('.pending').textContent = '';
    sheet.dataset.item = item.id;
    refreshSheet();
  };
  open('sheet-item', fill, () => true);
}

/** What the sheet of a product says is what is so now, also while it is open. */
export function refreshSheet() {
  const sheet = byId('sheet-item');
  const item = find(sheet?.dataset.item);
  if (!item) return;
  const isLive = shown().status === 'LIVE';
  labels(sheet, item, shown().currency);
  sheet.querySelector('.now').textContent = text('left', { unit: item.unit });
  sheet.querySelector('.amount').textContent = number(item.left);
  sheet.querySelector('[data-do=flash]').disabled = !isLive;
  sheet.querySelector('[data-do=present]').disabled = !isLive;
}

/** Which of the two fields has a photo; a second choice replaces the first. */
function markChosen(form) {
  form.querySelectorAll('input[type=file]').forEach((input) => {
    input.closest('label').classList.toggle('picked', input.files.length > 0);
  });
}

function choosePhoto({ target }) {
  if (target.type !== 'file' || !isSmallEnough(target)) return;
  target.form.querySelectorAll('input[type=file]').forEach((other) => { if (other !== target) other.value = ''; });
  markChosen(target.form);
}

function askGoods() {
  let sent = {};
  open('sheet-goods', markChosen, async (form) => {
    const photo = chosen(form);
    const { name, price, quantity } = form.elements;
    const goods = { name: name.value.trim(), price: minorIn(price), quantity: positiveIn(quantity), unit: picked(form, 'unit') };
    if (Number.isNaN(goods.price) || Number.isNaN(goods.quantity)) return false;
    // The same goods again, because no answer came, are put up once.
    const what = JSON.stringify(goods);
    if (sent.what !== what) sent = { what, key: freshKey() };
    return putUp({ ...goods, key: sent.key }, photo);
  });
}

async function putUp(goods, photo) {
  try {
    const { undo } = await post('do/goods', goods);
    tell(say({ slot: '', name: goods.name }, text('added')).trim(), () => takeBack('do/changes', { changes: undo, key: freshKey() }));
    // Viewers may order already while the picture travels.
    if (photo) upload(undo[0].item, photo).catch(complain);
    return true;
  } catch (refusal) {
    if (refusal.reason === 'NONSENSE' && goods.name === '') Object.assign(refusal, { message: text('badName') });
    complain(refusal, () => putUp(goods, photo));
    return false;
  }
}

function askStream(verb) {
  const { stream: seen } = shown();
  open(`sheet-${verb}`, () => {}, async () => {
    try {
      // What began was told to everyone and cannot be taken back, so that it is asked about first; an end can, until it has come.
      const { mayGoOn, stream } = await post(`do/${verb}`, { stream: seen });
      tell(text(verb === 'start' ? 'started' : 'ended'), mayGoOn ? () => takeBack('do/on', { stream }) : null);
    } catch (refusal) {
      complain(refusal);
    }
    return true;
  });
}

const DEEDS = { price: askPrice, flash: askFlash, limit: askLimit, open: toggleSale, present };

function deed(event, item, within) {
  const button = event.target.closest('[data-do]');
  if (!button || !item) return;
  const steps = Number(button.dataset.steps);
  if (steps) return restock(item, steps, within.querySelector('.pending'));
  within.closest('dialog')?.close();
  DEEDS[button.dataset.do](item);
}

if (acts) {
  byId('stage').addEventListener('click', (event) => deed(event, presented(), byId('stage')));
  byId('sheet-item').addEventListener('click', (event) => deed(event, find(byId('sheet-item').dataset.item), byId('sheet-item')));
  byId('lineup').addEventListener('click', (event) => {
    const item = find(event.target.closest('.item')?.dataset.item);
    if (!item) return;
    if (event.target.closest('.present')) present(item);
    else if (event.target.closest('.what')) askAll(item);
  });
  byId('add').addEventListener('click', askGoods);
  byId('sheet-goods').addEventListener('change', choosePhoto);
  byId('start').addEventListener('click', () => askStream('start'));
  byId('end').addEventListener('click', () => askStream('end'));
}
