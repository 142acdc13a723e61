// Shows the board: totals, lineup, orders.
import { element, rows, write } from './rows.js';
import { money, number, text } from './words.js';

/** Below this share the number left is shown in the colour of "soon gone". */
const FEW = 0.15;

const STREAM = { LIVE: 'streamLive', ENDED: 'streamEnded', NONE: 'streamNone' };
const STATUS = {
  OPEN: 'open',
  CONFIRMED: 'confirmed',
  PACKED: 'packed',
  SHIPPED: 'shipped',
  DELIVERED: 'delivered',
  CANCELLED: 'cancelled',
  EXPIRED: 'timedOut',
};

const byId = (id) => document.getElementById(id);

export function show(board) {
  const name = text(STREAM[board.status] ?? 'streamNone');
  byId('stream').textContent = board.title ? `${name} · ${board.title}` : name;
  showTotals(board);
  rows(byId('lineup'), board.lineup, (item) => item.slot, newItem, (row, item) => fillItem(row, item, board.currency));
  rows(byId('orders'), board.orders, (order) => order.number, newOrder, (row, order) => fillOrder(row, order, board.currency));
  byId('lineup-empty').hidden = board.lineup.length > 0;
  byId('orders-empty').hidden = board.orders.length > 0;
  byId('board').setAttribute('aria-busy', 'false');
}

function showTotals({ totals, currency }) {
  total('orders', totals.orders, number(totals.orders));
  total('money', totals.money, money(totals.money, currency));
  total('held', totals.held, money(totals.held, currency));
  total('waiting', totals.waiting, number(totals.waiting));
}

function total(name, value, words) {
  const place = byId(`total-${name}`);
  place.textContent = words;
  place.parentElement.classList.toggle('none', value === 0);
}

function newItem() {
  const left = element('div', 'left', element('b', 'amount'), element('small', 'label'));
  const what = element('div', 'what', element('div', 'title', 'name', 'sign'), element('div', 'price'));
  const counts = element('div', 'counts', 'count sold', 'count held', 'count waiting', 'count offered');
  const stock = element('div', 'stock', 'sold', 'held');
  stock.setAttribute('aria-hidden', 'true');
  return element('li', 'item', 'slot', what, left, stock, counts);
}

function fillItem(row, item, currency) {
  row.classList.toggle('pinned', item.pinned);
  row.classList.toggle('closed', !item.open);
  row.classList.toggle('few', item.open && item.left <= item.offered * FEW);
  write(row, 'slot', item.slot);
  write(row, 'name', item.name);
  write(row, 'sign', sign(item));
  write(row, 'price', `${money(item.price, currency)} / ${item.unit}`);
  write(row, 'amount', number(item.left));
  write(row, 'label', text('left', { unit: item.unit }));
  ['sold', 'held'].forEach((part) => {
    row.querySelector(`.stock .${part}`).style.width = `${item.offered > 0 ? (item[part] / item.offered) * 100 : 0}%`;
    write(row, `count.${part}`, text(part, { n: number(item[part]) }));
  });
  write(row, 'count.waiting', item.waiting > 0 ? text('waiting', { n: number(item.waiting) }) : '');
  write(row, 'count.offered', text('offered', { n: number(item.offered), unit: item.unit }));
}

function sign(item) {
  if (!item.open) return text('closed');
  return item.pinned ? text('pinned') : '';
}

function newOrder() {
  return element('li', 'order', element('span', 'who', 'number', 'buyer'), 'total', 'lines', 'status', 'place');
}

function fillOrder(row, order, currency) {
  row.dataset.status = order.status;
  write(row, 'number', String(order.number));
  write(row, 'buyer', order.buyer || '·');
  write(row, 'total', order.lines.length > 0 ? money(order.total, currency) : '');
  write(row, 'lines', order.lines.map(line).join(' · '));
  write(row, 'status', text(STATUS[order.status]));
  write(row, 'place', order.place);
}

function line({ slot, name, unit, quantity, waiting }) {
  const taken = quantity > 0 ? ` ${number(quantity)} ${unit}` : '';
  const queued = waiting > 0 ? ` (${text('lineWaiting')} ${number(waiting)} ${unit})` : '';
  return `${slot} ${name}${taken}${queued}`;
}
