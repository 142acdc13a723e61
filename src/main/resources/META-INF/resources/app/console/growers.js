// The growers' desk, which is kept true while it is looked at: signing with a finger, and reading the sum aloud.
import './fresh.js';
import './speak.js';

/** The pad somebody signs on; another one once the page's main part was swapped. */
const padOf = (target) => target.closest?.('#pay .pad') ?? null;
const fieldOf = (pad) => pad.closest('form').elements.signature;
let pen = null;

function at(pad, event) {
  const box = pad.getBoundingClientRect();
  const x = Math.round(((event.clientX - box.left) / box.width) * 600);
  const y = Math.round(((event.clientY - box.top) / box.height) * 240);
  return `${Math.min(600, Math.max(0, x))} ${Math.min(240, Math.max(0, y))}`;
}

function draw(pad, drawing) {
  fieldOf(pad).value = drawing;
  // A page that is kept true must not take a signature away.
  if (drawing) pad.dataset.typed = 'yes';
  else delete pad.dataset.typed;
  pad.querySelector('path').setAttribute('d', drawing);
}

document.addEventListener('pointerdown', (event) => {
  const pad = padOf(event.target);
  if (!pad) return;
  pen = event.pointerId;
  pad.setPointerCapture(pen);
  draw(pad, `${fieldOf(pad).value}M${at(pad, event)}L${at(pad, event)}`);
});
document.addEventListener('pointermove', (event) => {
  const pad = event.pointerId === pen ? padOf(event.target) : null;
  if (pad && fieldOf(pad).value.length < 19000) draw(pad, `${fieldOf(pad).value}L${at(pad, event)}`);
});
for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => { pen = null; });
document.addEventListener('click', ({ target }) => {
  if (target.closest('#pay [data-clear]')) draw(document.querySelector('#pay .pad'), '');
});
// A page that comes back by the browser's own button shows what its field still holds.
document.querySelectorAll('#pay .pad').forEach((pad) => draw(pad, fieldOf(pad).value));
