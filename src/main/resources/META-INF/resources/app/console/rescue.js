// The rescue desk: what nobody has answered, and what was heard where no bot is.
import { complain, freshKey, post, takeBack, tell } from './act.js';
import { isNamed } from './finding.js';
import { listenForPaste } from './paste.js';
import { element, rows, write } from './rows.js';
import { accept, numberIn, open, picked, positiveIn } from './sheets.js';
import { showTop } from './top.js';
import { now, watch } from './watch.js';
import { counted, language, number, span, text } from './words.js';

/** These left the person with something that can be taken back. */
const TAKEN = ['held', 'confirmed', 'waiting', 'part', 'replaced'];

const byId = (id) => document.getElementById(id);
let lineup = [];
let heard = [];
let seen = null;
let asked = 0;
let shown = 0;

function show(board) {
  lineup = board.lineup.filter((item) => board.status === 'LIVE' && item.open);
  showTop(board);
  byId('elsewhere').disabled = lineup.length === 0;
  byId('paste').disabled = board.status !== 'LIVE';
  const { unanswered, newestQuestion } = board.totals;
  const here = `${unanswered} ${newestQuestion}`;
  if (seen !== here) {
    seen = here;
    refresh();
  } else {
    list();
  }
}

/** An answer that was overtaken is of before. */
async function refresh() {
  asked += 1;
  const mine = asked;
  const response = await fetch(`/console/heard?lang=${language}`, { cache: 'no-store', redirect: 'error' }).catch(() => null);
  const fresh = response?.ok ? await response.json().catch(() => null) : null;
  if (mine < shown) return;
  if (!fresh) {
    if (mine === asked) seen = null;
    return;
  }
  shown = mine;
  heard = fresh;
  list();
}

function list() {
  rows(byId('heard'), heard, ({ id }) => id, newRow, fillRow);
  byId('heard-empty').hidden = heard.length > 0;
  byId('all-aside').hidden = heard.length < 2;
  byId('all-aside').textContent = text('ignoreAll', { n: number(heard.length) });
  byId('desk').setAttribute('aria-busy', 'false');
}

function newRow() {
  const row = element('li', 'said', element('div', 'who', 'name', 'sign', 'times', 'at'), 'words', 'ways');
  const ways = row.querySelector('.ways');
  ['order', 'answer', 'ignore'].forEach((way) => {
    const button = Object.assign(element('button', `way-${way}`), { type: 'button', textContent: text(`do${way[0].toUpperCase()}${way.slice(1)}`) });
    button.dataset.way = way;
    ways.append(button);
  });
  return row;
}

function fillRow(row, said) {
  row.dataset.id = said.id;
  write(row, 'name', said.name || text('someone'));
  write(row, 'sign', said.role ? text(`role${said.role[0]}${said.role.slice(1).toLowerCase()}`) : '');
  write(row, 'times', said.times > 1 ? text('times', { n: number(said.times) }) : '');
  const passed = now() - Date.parse(said.at);
  write(row, 'at', passed < 45000 ? text('justNow') : text('ago', { ago: span(passed) }));
  write(row, 'words', said.words);
  row.querySelector('.way-order').disabled = lineup.length === 0;
}

/** @param elsewhere who was heard where no bot is, and what he said, as far as it is known */
function askOrder(said, elsewhere = null) {
  const fill = (form, sheet) => {
    sheet.querySelector('.for').textContent = said ? text('for', { name: said.name || text('someone') }) : text('forOther');
    quote(sheet, said ?? elsewhere);
    sheet.querySelector('.person').hidden = Boolean(said);
    form.elements.person.required = !said;
    form.elements.person.value = elsewhere?.name ?? '';
    goods((said ?? elsewhere)?.words ?? '');
    sheet.querySelector('.finder').hidden = !lineup.some(({ find }) => find);
  };
  let tap = freshKey();
  let tapped = '';
  open('sheet-order', fill, async (form) => {
    const item = lineup.find(({ id }) => String(id) === picked(form, 'item'));
    const quantity = positiveIn(form.elements.quantity);
    if (!item || Number.isNaN(quantity)) return false;
    // The same again, because no answer came, is one order; another quantity is another one.
    const what = `${item.id} ${quantity} ${form.elements.person.value}`;
    if (tapped && tapped !== what) tap = freshKey();
    tapped = what;
    const wants = { slot: item.slot, item: item.id, quantity, tap };
    return order(said, said ? wants : { name: form.elements.person.value.trim(), wants }, item);
  });
}

/** Sent again after a failure it is the same order, by its tap. */
async function order(said, body, item) {
  const below = said ? `heard/${said.id}/` : 'heard/';
  const { quantity } = body.wants ?? body;
  const whom = said ? said.name || text('someone') : body.name;
  try {
    const { outcome } = await post(`${below}order`, body);
    const words = outcomeWords(outcome, { name: whom, goods: `${item.slot} ${item.name} ${number(quantity)} ${counted(item.unit, quantity)}`, step: number(item.step), left: number(item.left), unit: counted(item.unit, item.left) });
    tell(words, TAKEN.includes(outcome) ? () => bringBack(`${below}unorder`, body) : null, !TAKEN.includes(outcome));
    refresh();
    // Where the bot would have asked, the host changes what was typed.
    return outcome !== 'doubt';
  } catch (refusal) {
    return refused(refusal);
  }
}

function outcomeWords(outcome, values) {
  const name = `out${outcome.split('_').map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`;
  return text(name, values) || text('outOther', values);
}

/** What the words name comes first and is picked. */
function goods(words) {
  const named = lineup.find(({ slot, name }) => words.toUpperCase().includes(slot) || words.includes(name));
  const preferred = named ?? lineup.find(({ pinned }) => pinned) ?? lineup[0];
  byId('goods').replaceChildren(...lineup.map((item) => {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'item', value: item.id, checked: item === preferred });
    const words_ = element('span', '', 'slot', 'name', 'rest');
    write(words_, 'slot', item.slot);
    write(words_, 'name', item.name);
    write(words_, 'rest', text('rest', { n: number(item.left), unit: counted(item.unit, item.left) }));
    label.append(input, words_);
    return label;
  }));
}

/** What is picked stays in sight, whatever is looked for. */
function find(typed) {
  byId('goods').querySelectorAll('label').forEach((label) => {
    const { value, checked } = label.querySelector('input');
    const item = lineup.find(({ id }) => String(id) === value);
    label.hidden = !checked && !(item && isNamed(item, typed));
  });
}

function quote(sheet, said) {
  const place = sheet.querySelector('.words');
  place.textContent = said?.words ?? '';
  place.hidden = !said;
}

function askAnswer(said) {
  open('sheet-answer', (form, sheet) => quote(sheet, said), async (form) => {
    try {
      const { people, messages } = await post(`heard/${said.id}/answer`, { words: form.elements.words.value });
      tell(people > 0 ? text('told', { n: number(people) }) : text('toldNobody'), () => unsay(messages));
      refresh();
      return true;
    } catch (refusal) {
      return refused(refusal);
    }
  });
}

/** Done and taken back within a second, the shop is as it was, and no news comes of it. */
async function bringBack(path, body) {
  await takeBack(path, body);
  refresh();
}

/** What somebody else has dealt with is on this desk no longer. */
function refused(refusal) {
  complain(refusal);
  if (refusal.reason === 'GONE') refresh();
  return refusal.reason === 'GONE';
}

/** Who may have read it by now is told by the chat, and the host that it is so. */
async function unsay(messages) {
  try {
    const { people } = await post('heard/unanswer', { messages });
    tell(people > 0 ? text('unsaidSeen', { n: number(people) }) : text('unsaid'));
    refresh();
  } catch (refusal) {
    complain(refusal);
  }
}

/** What has come since these were looked at stays. */
async function putAside(entries) {
  try {
    const { messages } = await post('heard/ignore', { entries: entries.map(({ id }) => id) });
    if (entries.length > 1) byId('elsewhere').focus();
    const left = entries.filter(({ id }) => messages.includes(id)).length;
    tell(left > 1 ? text('ignoredAll', { n: number(left) }) : text('ignored'), () => bringBack('heard/reopen', { messages }));
    refresh();
  } catch (refusal) {
    refused(refusal);
  }
}

const WAYS = { order: askOrder, answer: askAnswer, ignore: (said) => putAside([said]) };

byId('heard').addEventListener('click', (event) => {
  const way = event.target.closest('[data-way]')?.dataset.way;
  const said = heard.find(({ id }) => String(id) === event.target.closest('.said')?.dataset.id);
  if (way && said) WAYS[way](said);
});
byId('all-aside').addEventListener('click', () => putAside(heard));
byId('elsewhere').addEventListener('click', () => askOrder(null));
listenForPaste((comment) => askOrder(null, comment), refresh);
byId('sheet-order').addEventListener('click', (event) => {
  const { quantity } = byId('sheet-order').querySelector('form').elements;
  const step = lineup.find(({ id }) => String(id) === picked(byId('sheet-order'), 'item'))?.step ?? 1;
  const by = event.target.closest('[data-more]') ? step : event.target.closest('[data-less]') ? -step : 0;
  if (by) accept(quantity);
  if (by) quantity.value = String(Math.max(step, (numberIn(quantity) || 0) + by));
});
const finder = byId('sheet-order').querySelector('[name=find]');
finder.addEventListener('input', () => find(finder.value));
// All is there already: the thumb's keyboard goes away, and nothing is ordered.
finder.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  finder.blur();
});
watch(show);
