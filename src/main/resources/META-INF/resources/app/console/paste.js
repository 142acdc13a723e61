// Comments of another platform, pasted or from a file: what came of each is listed.
import { complain, postAside } from './act.js';
import { element, write } from './rows.js';
import { open } from './sheets.js';
import { number, text } from './words.js';

/** The server reads no more at once; so much are more comments than it takes, too. */
const LONGEST_BYTES = 1_000_000;
/** A line with one of these has left something with the person. */
const GROUPS = { held: 'held', confirmed: 'held', replaced: 'held', part: 'held', waiting: 'waiting' };

const byId = (id) => document.getElementById(id);

/** @param order asks for an order for whoever said a comment of which nothing came */
export function listenForPaste(order, whenTaken) {
  byId('paste').addEventListener('click', () => open('sheet-paste', () => {}, async (form) => {
    const comments = form.elements.comments.value;
    if (new Blob([JSON.stringify({ comments })]).size > LONGEST_BYTES) {
      warn(form, text('pasteTooMany'));
      return false;
    }
    try {
      const { rows } = await postAside('heard/pasted', { comments });
      whenTaken();
      show(rows, order);
      return true;
    } catch (refusal) {
      warn(form, refusal.sentence ?? '');
      if (!refusal.sentence) complain(refusal);
      return false;
    }
  }));
  byId('sheet-paste').querySelector('input[type=file]').addEventListener('change', async ({ target }) => {
    if (target.files.length === 0) return;
    if (target.files[0].size > LONGEST_BYTES) {
      // A field that takes all of it would stand still, and the page with it.
      warn(target.form, text('pasteTooMany'));
      target.value = '';
      return;
    }
    const chosen = decoded(await target.files[0].arrayBuffer());
    const isText = !chosen.includes('\0');
    warn(target.form, isText ? '' : text('pasteNoText'));
    if (isText) target.form.elements.comments.value = chosen;
    else target.value = '';
  });
}

function warn(form, sentence) {
  const doubt = form.querySelector('.doubt');
  doubt.textContent = sentence;
  doubt.hidden = !sentence;
}

/** What begins with the mark of UTF-16 is that; what is no UTF-8 was written by a Chinese spreadsheet in the code page of its machine. */
function decoded(bytes) {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function group({ outcome, again }) {
  return again ? 'again' : GROUPS[outcome] ?? 'rest';
}

function show(rows, order) {
  const count = (which) => number(rows.filter((row) => group(row) === which).length);
  open('sheet-pasted', (form) => {
    write(form, 'summary', text('pasteSummary', { held: count('held'), waiting: count('waiting'), again: count('again'), rest: count('rest') }));
    form.querySelector('ol').replaceChildren(...rows.map((row) => line(row, order)));
  }, async () => true);
}

function line(row, order) {
  const entry = element('li', `pasted-${group(row)}`, 'name', 'words', 'outcome');
  write(entry, 'name', row.name || text('pasteLine', { n: row.line }));
  write(entry, 'words', row.words);
  write(entry, 'outcome', outcomeWords(row));
  if (row.name && group(row) === 'rest') {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'pill', textContent: text('doOrder') });
    button.addEventListener('click', () => { byId('sheet-pasted').close(); order(row); });
    entry.append(button);
  }
  return entry;
}

function outcomeWords({ outcome, again }) {
  const name = outcome.split(/[_ ]/).map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  return text(again ? 'pasteAgain' : `paste${name}`) || text('pasteOther');
}
