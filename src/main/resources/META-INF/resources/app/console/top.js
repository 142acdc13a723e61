// What stands at the top of every page: how the stream stands, how many messages wait.
import { number, text } from './words.js';

const STREAM = { LIVE: 'streamLive', CLOSING: 'streamClosing', PLANNED: 'streamPlanned', ENDED: 'streamEnded', NONE: 'streamNone' };

export function showTop({ status, title, rehearsed, totals }) {
  const parts = [text(STREAM[status] ?? 'streamNone'), rehearsed > 0 ? text('rehearsing') : '', title];
  document.getElementById('stream').textContent = parts.filter(Boolean).join(' · ');
  document.querySelectorAll('.questions').forEach((place) => {
    place.textContent = totals.questions > 0 ? number(totals.questions) : '';
    place.hidden = totals.questions === 0;
  });
}
