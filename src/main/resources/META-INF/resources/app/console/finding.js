// What goods are found by: slot, what they are called, pinyin or its first letters.

const plain = (words) => words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Whether anything is looked for. */
export function isTyped(words) {
  return plain(words) !== '';
}

/** Whether goods are among what is looked for; where nothing is, all are. */
export function isNamed({ slot, name, find }, words) {
  const typed = plain(words);
  return [slot, name].some((one) => plain(one).includes(typed)) || (find ?? '').split(' ').some((key) => key.includes(typed));
}
