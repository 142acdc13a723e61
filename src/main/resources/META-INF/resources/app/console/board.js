// Shows the board: totals, what is presented, lineup, orders.
import { acts } from './act.js';
import { callOut } from './calls.js';
import { isFound, offerFinding, onFind } from './find.js';
import { element, rows, write } from './rows.js';
import { present } from './stage.js';
import { showTop } from './top.js';
import { counted, isFew, money, number, text } from './words.js';

const STATUS = {
  OPEN: 'open',
  CONFIRMED: 'confirmed',
  PACKED: 'packed',
  SHIPPED: 'shipped',
  DELIVERED: 'delivered',
  RETURNED: 'returned',
  CANCELLED: 'cancelled',
  EXPIRED: 'timedOut',
};

const byId = (id) => document.getElementById(id);
let board = { lineup: [], currency: 'CNY', status: 'NONE' };

/** What is shown now. */
export function shown() {
  return board;
}

export function itemAt(slot) {
  return board.lineup.find((item) => item.slot === slot);
}

export function show(fresh) {
  board = { ...fresh, lineup: [...fresh.lineup].sort(bySlot) };
  showTop(board);
  document.body.dataset.stream = board.status;
  showTotals(board);
  present(board.lineup.find((item) => item.pinned && board.status === 'LIVE'), board.currency);
  showLineup();
  rows(byId('orders'), board.orders, (order) => order.number, newOrder, (row, order) => fillOrder(row, order, board.currency));
  byId('lineup-empty').hidden = board.lineup.length > 0;
  byId('orders-empty').hidden = board.orders.length > 0;
  callOut(board);
  byId('board').setAttribute('aria-busy', 'false');
}

/** What is not looked for keeps its row, so that it does not come in anew when all are shown again. */
function showLineup() {
  offerFinding(board.lineup);
  rows(byId('lineup'), board.lineup, (item) => item.id, newItem, (row, item) => fillItem(row, item, board.currency));
}

/** A2 before A10. */
function bySlot({ slot: one }, { slot: other }) {
  return one.length - other.length || (one < other ? -1 : 1);
}

function showTotals({ totals, currency }) {
  total('orders', totals.orders, number(totals.orders));
  if ('money' in totals) {
    total('money', totals.money, money(totals.money, currency));
    total('held', totals.held, money(totals.held, currency));
  }
  total('pace', totals.lastMinute, number(totals.lastMinute));
  total('waiting', totals.waiting, number(totals.waiting));
}

function total(name, value, words) {
  const place = byId(`total-${name}`);
  place.textContent = words;
  place.parentElement.classList.toggle('none', value === 0);
}

function newItem() {
  const thumb = Object.assign(element('img', 'thumb'), { alt: '', width: 44, height: 44, loading: 'lazy', hidden: true });
  const more = element('button', 'what', thumb, element('span', 'title', 'name', 'sign'), element('span', 'price'));
  Object.assign(more, { type: 'button', disabled: !acts });
  const left = element('div', 'left', element('b', 'amount'), element('small', 'label'));
  const counts = element('div', 'counts', 'count sold', 'count held', 'count waiting', 'count offered');
  const stock = element('div', 'stock', 'sold', 'held');
  stock.setAttribute('aria-hidden', 'true');
  const row = element('li', 'item', 'slot', more, left, stock, counts);
  if (acts) row.append(Object.assign(element('button', 'present'), { type: 'button', textContent: text('present') }));
  return row;
}

function fillItem(row, item, currency) {
  row.dataset.item = item.id;
  row.hidden = !isFound(item);
  row.classList.toggle('pinned', item.pinned);
  row.classList.toggle('closed', !item.open);
  row.classList.toggle('few', isFew(item));
  picture(row.querySelector('.thumb'), item);
  write(row, 'slot', item.slot);
  write(row, 'name', item.name);
  write(row, 'sign', sign(item));
  write(row, 'price', `${money(item.price, currency)} / ${item.unit}`);
  row.querySelector('.price').classList.toggle('flash', Boolean(item.flashUntil));
  write(row, 'amount', number(item.left));
  write(row, 'label', text('left', { unit: item.unit }));
  stock(row, item);
  write(row, 'count.waiting', item.waiting > 0 ? text('waiting', { n: number(item.waiting) }) : '');
  write(row, 'count.offered', text('offered', { n: number(item.offered), unit: item.unit }));
  const button = row.querySelector('.present');
  if (button) label(button, item);
}

function picture(thumb, { photo }) {
  thumb.hidden = !photo;
  if (photo && thumb.getAttribute('src') !== photo) thumb.src = photo;
}

/** The bar of what is sold and held, with the numbers that go with it. */
export function stock(place, item) {
  ['sold', 'held'].forEach((part) => {
    place.querySelector(`.stock .${part}`).style.width = `${item.offered > 0 ? (item[part] / item.offered) * 100 : 0}%`;
    write(place, `count.${part}`, text(part, { n: number(item[part]) }));
  });
}

function label(button, item) {
  button.hidden = board.status !== 'LIVE';
  button.textContent = text(item.pinned ? 'again' : 'present');
  button.setAttribute('aria-label', `${button.textContent} ${item.slot} ${item.name}`);
  button.setAttribute('aria-pressed', String(item.pinned));
}

export function sign(item) {
  if (!item.open) return text('closed');
  if (item.left <= 0) return text('soldOut');
  if (isFew(item)) return text('few');
  return item.pinned && board.status === 'LIVE' ? text('pinned') : '';
}

function newOrder() {
  return element('li', 'order', element('a', 'who', 'number', 'buyer'), 'total', 'lines', 'status', 'place');
}

function fillOrder(row, order, currency) {
  row.dataset.status = order.status;
  const who = row.querySelector('.who');
  if (order.page) who.href = order.page;
  else who.removeAttribute('href');
  write(row, 'number', String(order.number));
  write(row, 'buyer', order.buyer || text('someone'));
  write(row, 'total', order.lines.length > 0 && 'total' in order ? money(order.total, currency) : '');
  write(row, 'lines', order.lines.map(line).join(' · '));
  write(row, 'status', text(STATUS[order.status]));
  write(row, 'place', order.place);
}

function line({ slot, name, unit, quantity, waiting }) {
  const taken = quantity > 0 ? ` ${number(quantity)} ${counted(unit, quantity)}` : '';
  const queued = waiting > 0 ? ` (${text('lineWaiting')} ${number(waiting)} ${counted(unit, waiting)})` : '';
  return `${slot} ${name}${taken}${queued}`;
}

onFind(showLineup);
