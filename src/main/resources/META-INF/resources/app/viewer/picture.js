// Pictures on their way to the shop: shown at once as on their way, and said why if one is not taken.
import { chat, language, text, withPlayed } from './page.js';
import { illustrate, showWaiting, taken, waitingIs } from './messages.js';

const PATIENCE_MILLIS = 60000;
/** As wide as a bubble shows it on a screen of fine dots. */
const THUMBNAIL_PIXELS = 320;

const file = document.getElementById('picture-file');

document.getElementById('picture-open').addEventListener('click', () => file.click());
file.addEventListener('change', () => {
  const [chosen] = file.files;
  if (chosen) send(chosen, newId());
  file.value = '';
});

async function send(picture, clientMessageId) {
  draw(picture, showWaiting({ clientMessageId, words: text('picture') }));
  const again = (why) => waitingIs(clientMessageId, 'failed', () => send(picture, clientMessageId), why || text('pictureFailed'));
  const form = new FormData();
  form.append('photo', picture);
  try {
    const response = await fetch(`${chat}/photos${withPlayed({ clientMessageId, lang: language })}`, {
      method: 'POST', body: form, signal: AbortSignal.timeout(PATIENCE_MILLIS),
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) taken(clientMessageId, answer.id);
    else again(answer.detail);
  } catch {
    // It may have been taken or not: the same id makes sending it again safe.
    again();
  }
}

/** Shows the picture made small; nothing where this browser cannot read it, of which the shop may tell more. */
async function draw(picture, item) {
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, THUMBNAIL_PIXELS / Math.max(bitmap.width, bitmap.height));
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.ceil(bitmap.width * scale), height: Math.ceil(bitmap.height * scale) });
    canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    illustrate(item, canvas);
  } catch {
    return;
  }
}

function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
