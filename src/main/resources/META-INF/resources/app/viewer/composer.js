// Where words are typed: a draft survives a reload, a claim's quantity can be tapped up and down.
import { keep, kept } from './page.js';

const CLAIM = /^\s*([A-Za-z]{1,2}\d{1,3})\s*[x×*]\s*(\d{1,3})\s*$/;
const MOST = 99;
const TALLEST_PIXELS = 132;

const form = document.getElementById('composer');
const field = document.getElementById('text');
const stepper = document.getElementById('stepper');
const count = document.getElementById('step-count');
let typed = () => {};
let described = (slot, quantity) => quantity;

/** Calls back with words that are to be said. */
export function onTyped(callback) {
  typed = callback;
}

/** Calls back to know what a slot and a quantity stand for. */
export function describeClaims(callback) {
  described = callback;
}

/** Puts words where they can be changed before they are sent. */
export function fill(words) {
  field.value = words;
  edited();
  form.classList.remove('filled');
  requestAnimationFrame(() => form.classList.add('filled'));
  // Where a keyboard would cover half the page it is not opened unasked.
  if (matchMedia('(hover: hover)').matches) field.focus();
}

function edited() {
  keep('draft', field.value);
  const claim = CLAIM.exec(field.value);
  stepper.hidden = !claim;
  if (claim) count.textContent = described(claim[1].toUpperCase(), claim[2]);
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, TALLEST_PIXELS)}px`;
}

function step(by) {
  const [, slot, quantity] = CLAIM.exec(field.value);
  field.value = `${slot} x${Math.min(MOST, Math.max(1, Number(quantity) + by))}`;
  edited();
}

function send() {
  const words = field.value.trim();
  if (!words) return;
  field.value = '';
  edited();
  typed(words);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
field.addEventListener('input', edited);
field.addEventListener('keydown', (event) => {
  // While a Chinese word is being composed Enter chooses it (229 is what older engines say then).
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  send();
});
stepper.addEventListener('click', (event) => {
  const by = Number(event.target.dataset.step);
  if (by) step(by);
});
// On a slow network somebody has typed before this has come.
field.value ||= kept('draft', '');
edited();
document.getElementById('send').disabled = false;
