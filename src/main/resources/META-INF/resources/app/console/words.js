// What the page was told to say, and how it writes numbers.
const { dataset } = document.body;

export const language = document.documentElement.lang;

/** A sentence of the page, with its %names filled in. */
export function text(name, values = {}) {
  return Object.entries(values).reduce((said, [key, value]) => said.replace(`%${key}`, value), dataset[name] ?? '');
}

export function money(minor, currency) {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

export function number(value) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value);
}

/** A minute and a half is told in seconds, more in minutes. */
export function span(millis) {
  const seconds = Math.round(millis / 1000);
  return seconds < 90 ? text('seconds', { n: seconds }) : text('minutes', { n: Math.round(seconds / 60) });
}
