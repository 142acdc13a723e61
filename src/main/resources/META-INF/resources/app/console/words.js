// What the page was told to say, and how it writes numbers.
const { dataset } = document.body;

export const language = document.documentElement.lang;

/** A sentence of the page, with its %names filled in. */
export function text(name, values = {}) {
  return (dataset[name] ?? '').replace(/%([a-z]+)/g, (whole, key) => values[key] ?? whole);
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

/** Below this share of what was offered it is nearly gone. */
const FEW = 0.15;

/** Whether a host should say that it is nearly gone; what is closed needs no hurry. */
export function isFew(item) {
  return item.open && item.left <= item.offered * FEW;
}

/** How many of the smallest units of the money are in one. */
export function minorPerMajor(currency) {
  return 10 ** new Intl.NumberFormat(language, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
}

/** An amount as one would type it: 29.90 */
export function typed(minor, currency) {
  const digits = Math.round(Math.log10(minorPerMajor(currency)));
  return (minor / 10 ** digits).toFixed(digits);
}
