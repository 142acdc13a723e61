// The overlay in a stream's picture. It asks each second, remembers nothing, and what it cannot know it does not show.
import { counted, language, money, number, text } from '/app/console/words.js';

const { dataset, classList } = document.body;
const EVERY_MILLIS = 1000;
const PATIENCE_MILLIS = 4000;
/** Numbers that are older than this are nobody's; the overlay fades to nothing. */
const STALE_MILLIS = 8000;
const TICKER_ROWS = 3;

const byId = (id) => document.getElementById(id);
let answeredAt = 0;
let ahead = 0;
let live = null;

document.documentElement.style.setProperty('--scale', dataset.scale);

async function ask(path) {
  const response = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MILLIS) });
  if (!response.ok) throw Object.assign(new Error(`answered ${response.status}`), { status: response.status });
  return response.json();
}

async function look() {
  try {
    const [seen, taken] = await Promise.all([
      ask(`/chat/${dataset.shop}/live?lang=${language}`),
      ask(`/overlay/${dataset.shop}/orders?lang=${language}&key=${encodeURIComponent(dataset.key)}`),
    ]);
    live = seen;
    ahead = taken.now - Date.now();
    answeredAt = Date.now();
    ticker(taken.orders);
  } catch ({ status }) {
    // Whatever it is, it has no place in the picture; where this address holds no longer, nothing else has either.
    if (status === 404) live = null;
  }
  show();
}

function show() {
  const fresh = live && Date.now() - answeredAt < STALE_MILLIS && live.status === 'LIVE';
  const item = fresh ? live.pinned : null;
  const something = fresh && (classList.contains('ticker') ? byId('ticker').children.length > 0 : item);
  classList.toggle('gone', !something);
  byId('card').classList.toggle('gone', !item);
  if (item) card(item);
}

function card(item) {
  const amount = { n: number(item.left), unit: counted(item.unit, item.left) };
  byId('type').textContent = text('type', item);
  byId('name').textContent = item.name;
  byId('price').textContent = money(item.price, live.currency);
  byId('unit').textContent = `/ ${item.unit}`;
  byId('left').textContent = item.open ? (item.left > 0 ? text('left', amount) : text('soldOut')) : text('closed');
  byId('share').style.width = `${item.offered > 0 ? Math.max(0, Math.min(100, (item.left / item.offered) * 100)) : 0}%`;
  byId('card').classList.toggle('out', !item.open || item.left <= 0);
  photo(item.picture);
  countDown(item);
}

/** A picture that does not come leaves no hole: the card is as it is without one. */
function photo(address) {
  const place = byId('photo');
  if (address && place.getAttribute('src') !== address) place.src = address;
  place.hidden = !address || place.dataset.broken === address;
  byId('card').classList.toggle('pictured', !place.hidden);
}

byId('photo').addEventListener('error', ({ target }) => {
  target.dataset.broken = target.getAttribute('src');
  show();
});

function countDown(item) {
  const seconds = item.flashUntil ? Math.ceil((Date.parse(item.flashUntil) - Date.now() - ahead) / 1000) : 0;
  byId('flash').hidden = !(seconds > 0);
  byId('usual').hidden = !(seconds > 0);
  if (seconds <= 0) return;
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  byId('flash').textContent = text('flash', { clock });
  byId('usual').textContent = money(item.usualPrice, live.currency);
}

/** New ones come in above; those that are there already stay the same rows. */
function ticker(orders) {
  const list = byId('ticker');
  const rows = classList.contains('card') ? 1 : TICKER_ROWS;
  const wanted = orders.slice(0, rows);
  const known = new Map([...list.children].map((row) => [row.dataset.id, row]));
  wanted.forEach((order, at) => {
    const row = known.get(String(order.id)) ?? newRow(order);
    known.delete(String(order.id));
    if (list.children[at] !== row) list.insertBefore(row, list.children[at] ?? null);
  });
  known.forEach((row) => row.remove());
}

function newRow(order) {
  const row = document.createElement('li');
  row.dataset.id = order.id;
  row.textContent = text('took', { ...order, who: order.who || text('someone'), n: number(order.quantity), unit: counted(order.unit, order.quantity) });
  return row;
}

async function watch() {
  await look();
  setTimeout(watch, EVERY_MILLIS);
}

if (dataset.shop) {
  watch();
  // An answer that does not come must not keep old numbers in the picture.
  setInterval(show, 500);
}
