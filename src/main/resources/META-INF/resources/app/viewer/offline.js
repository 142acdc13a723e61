// What is shown instead of a page that could not be fetched: it looks for the network by itself.
const AGAIN_MILLIS = 3000;
const { pathname, search } = location;
const as = new URLSearchParams(search).get('as') ?? '';

/** Words that wait in this browser to be sent, as page.js keeps them. */
function unsent() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`unsent ${pathname} ${as} `))
      .reduce((count, key) => count + JSON.parse(localStorage.getItem(key)).length, 0);
  } catch {
    return 0;
  }
}

async function look() {
  try {
    const answer = await fetch(`${pathname}/live`, { cache: 'no-store' });
    if (answer.ok) location.reload();
  } catch {
    // Still no network; looked for again in a moment.
    return;
  }
}

const count = unsent();
const note = document.getElementById('unsent');
note.hidden = count === 0;
note.textContent = note.dataset.words.replace('%n', count);
document.getElementById('again').addEventListener('click', () => location.reload());
addEventListener('online', look);
setInterval(look, AGAIN_MILLIS);
