// Lists whose rows stay the same elements while their contents change, so that nothing jumps under a finger.

/** Makes a list show the entries in their order; `fill` writes an entry into its row, which is new or known. */
export function rows(list, entries, keyOf, make, fill) {
  const known = new Map([...list.children].map((row) => [row.dataset.key, row]));
  const first = known.size === 0;
  entries.forEach((entry, at) => {
    const key = String(keyOf(entry));
    const row = known.get(key) ?? fresh(make(), key, first);
    known.delete(key);
    if (list.children[at] !== row) list.insertBefore(row, list.children[at] ?? null);
    fill(row, entry);
  });
  known.forEach((row) => row.remove());
}

function fresh(row, key, first) {
  row.dataset.key = key;
  if (!first) row.classList.add('fresh');
  return row;
}

/** An element with named parts inside: `element('li', 'item', 'slot', 'name')`. */
export function element(tag, className, ...parts) {
  const made = Object.assign(document.createElement(tag), { className });
  made.append(...parts.map((part) => (typeof part === 'string' ? element('span', part) : part)));
  return made;
}

/** Writes words into the part of that class, if they are others. */
export function write(row, part, words) {
  const place = row.querySelector(`.${part}`);
  if (place.textContent !== words) place.textContent = words;
  place.hidden = words === '';
}
