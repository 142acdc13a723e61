// The growers' desk: signing with a finger, and reading the sum aloud.
import './speak.js';
import { showTop } from './top.js';
import { watch } from './watch.js';

watch(showTop);

const form = document.getElementById('pay');
const pad = form?.querySelector('.pad');

if (pad) {
  const path = pad.querySelector('path');
  const field = form.elements.signature;
  let pen = null;
  const at = (event) => {
    const box = pad.getBoundingClientRect();
    const x = Math.round(((event.clientX - box.left) / box.width) * 600);
    const y = Math.round(((event.clientY - box.top) / box.height) * 240);
    return `${Math.min(600, Math.max(0, x))} ${Math.min(240, Math.max(0, y))}`;
  };
  const draw = (stroke) => {
    field.value += stroke;
    path.setAttribute('d', field.value);
  };
  pad.addEventListener('pointerdown', (event) => {
    pen = event.pointerId;
    pad.setPointerCapture(pen);
    draw(`M${at(event)}L${at(event)}`);
  });
  pad.addEventListener('pointermove', (event) => {
    if (event.pointerId === pen && field.value.length < 19000) draw(`L${at(event)}`);
  });
  for (const end of ['pointerup', 'pointercancel']) pad.addEventListener(end, () => { pen = null; });
  form.querySelector('[data-clear]').addEventListener('click', () => {
    field.value = '';
    path.setAttribute('d', '');
  });
  // A page that comes back by the browser's own button shows what its field still holds.
  path.setAttribute('d', field.value);
}
