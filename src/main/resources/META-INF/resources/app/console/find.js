// Finds goods on a long lineup: by slot, by what they are called, by pinyin or its first letters.
import { isNamed, isTyped } from './finding.js';
import { number, text } from './words.js';

const form = document.getElementById('find');
const field = form.querySelector('input');
const clear = form.querySelector('button');
const said = form.querySelector('p');
let again = () => {};

/** Whether goods are among what is looked for; where nothing is, all are. */
export function isFound(item) {
  return isNamed(item, field.value);
}

/** Offers the field where the shop says what goods are found by, and says how many are. */
export function offerFinding(lineup) {
  form.hidden = !lineup.some(({ find }) => find);
  if (form.hidden) field.value = '';
  const typed = isTyped(field.value);
  clear.hidden = !typed;
  const words = typed ? text('found', { n: number(lineup.filter(isFound).length), all: number(lineup.length) }) : '';
  if (said.textContent !== words) said.textContent = words;
}

/** Calls back with each letter. */
export function onFind(callback) {
  again = callback;
}

function look() {
  again();
  // A list that has become short would leave whoever types below it.
  if (form.getBoundingClientRect().top <= 0) form.parentElement.scrollIntoView();
}

form.addEventListener('input', look);
// What is typed is gone only after the event.
form.addEventListener('reset', () => { setTimeout(look); field.focus(); });
// All is there already: the thumb's keyboard goes away.
form.addEventListener('submit', (event) => { event.preventDefault(); field.blur(); });
form.addEventListener('keydown', ({ key }) => { if (key === 'Escape') form.reset(); });
