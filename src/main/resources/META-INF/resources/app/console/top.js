// What stands at the top of every page: how the stream stands, how many messages wait.
import { number, text } from './words.js';

const STREAM = { LIVE: 'streamLive', CLOSING: 'streamClosing', PLANNED: 'streamPlanned', ENDED: 'streamEnded', NONE: 'streamNone' };

export function showTop({ status, title, totals }) {
  const name = text(STREAM[status] ?? 'streamNone');
  document.getElementById('stream').textContent = title ? `${name} · ${title}` : name;
  document.querySelectorAll('.questions').forEach((place) => {
    place.textContent = totals.questions > 0 ? number(totals.questions) : '';
    place.hidden = totals.questions === 0;
  });
}
