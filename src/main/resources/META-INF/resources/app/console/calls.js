// Calls out what a host should say now: nearly gone, sold out.
import { isFew, number, text } from './words.js';

const CALL_MILLIS = 12000;
const place = document.getElementById('call');
let known = null;
let timer = 0;

/** Compares with what was there before; the first look only takes note. */
export function callOut({ lineup, status }) {
  const now = new Map(lineup.map((item) => [item.id, level(item)]));
  if (known && status === 'LIVE') {
    lineup.filter((item) => now.get(item.id) > (known.get(item.id) ?? 0)).slice(0, 1).forEach(call);
  }
  known = now;
}

function level(item) {
  if (!item.open) return 0;
  return item.left <= 0 ? 2 : Number(isFew(item));
}

function call(item) {
  const words = item.left <= 0 ? text('callSoldOut', item) : text('callFew', { ...item, n: number(item.left) });
  place.textContent = words;
  place.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { place.hidden = true; }, CALL_MILLIS);
}
