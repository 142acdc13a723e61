// What the page was told about itself, and how it keeps things: a draft until the tab is closed, what is said until it has arrived.
const { dataset } = document.body;

export const chat = dataset.chat;
export const language = document.documentElement.lang;

/** A sentence of the page, with its %names filled in. */
export function text(name, values = {}) {
  return Object.entries(values).reduce((said, [key, value]) => said.replace(`%${key}`, () => value), dataset[name] ?? '');
}

/** An amount of minor units as it is written. */
export function money(minor, currency) {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

/** English counts boxes and says jin of any number. */
export function units(count, unit) {
  if (language !== 'en' || Number(count) === 1 || ['jin', 'kg'].includes(unit)) return unit;
  return unit.endsWith('x') ? `${unit}es` : `${unit}s`;
}

/** A query that says who is played, in the demo. */
export function withPlayed(query) {
  const all = new URLSearchParams(query);
  if (dataset.as) all.set('as', dataset.as);
  const written = all.toString();
  return written ? `?${written}` : '';
}

const place = (name) => `${name} ${chat} ${dataset.as}`;

export function keep(name, value) {
  try {
    sessionStorage.setItem(place(name), JSON.stringify(value));
  } catch {
    // A browser that keeps nothing loses a draft when it is reloaded, no more.
    return;
  }
}

export function kept(name, otherwise) {
  try {
    return JSON.parse(sessionStorage.getItem(place(name))) ?? otherwise;
  } catch {
    return otherwise;
  }
}

const UNSENT = place('unsent');
// Whose words they are, for another may chat from this browser tomorrow. Without it nothing outlives the tab.
const own = dataset.who && `${UNSENT} ${dataset.who}`;

/** What this person has said, in any tab of this browser, that has not arrived. */
export function unsent() {
  try {
    return JSON.parse(localStorage.getItem(own)) ?? [];
  } catch {
    return [];
  }
}

/** Keeps it also when the tab is closed, as phones do by themselves; but not a code that lets somebody in. */
export function keepUnsent(items) {
  const lasting = items.filter(({ words }) => !words.startsWith('/start '));
  try {
    if (own && lasting.length) localStorage.setItem(own, JSON.stringify(lasting));
    else localStorage.removeItem(own);
  } catch {
    // A browser that keeps nothing sends it as long as the page is open.
    return;
  }
}

/** What somebody left here who is no longer known to this browser is sent by nobody. */
export function forgetOthers() {
  // A page that was made before anybody looked at it, or in an outage, does not know whose it is.
  if (!own) return;
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(`${UNSENT} `) && key !== own)
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // Nothing is kept here, so nothing is left.
    return;
  }
}
