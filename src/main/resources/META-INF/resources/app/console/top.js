// What stands at the top of every page: how the stream stands, how many messages wait.
import './menu.js';
import { number, text } from './words.js';

const STREAM = { LIVE: 'streamLive', CLOSING: 'streamClosing', PLANNED: 'streamPlanned', ENDED: 'streamEnded', NONE: 'streamNone' };
const MOST_TOLD = 99;

export function showTop({ status, title, rehearsed, totals }) {
  // A phone has room for one word: while a rehearsal goes on, that is what the stream does.
  const stands = rehearsed > 0 ? text('rehearsing') : text(STREAM[status] ?? 'streamNone');
  document.getElementById('stream').textContent = [stands, title].filter(Boolean).join(' · ');
  document.querySelectorAll('.questions').forEach((place) => {
    // More digits would lie over the word beside them.
    place.textContent = totals.questions > MOST_TOLD ? `${MOST_TOLD}+` : number(totals.questions);
    place.hidden = totals.questions === 0;
  });
}
