// ほかの言語で: the words of a page that is in another language than its records, and what marks those. Japanese pages never ask for it.
import { isJapanese, remember } from './unsaid.js';

export { remember };

const { words } = document.documentElement.dataset;

/** Message → translation; where the file cannot be had, everything is said in Japanese. */
export const catalogue = { __proto__: null, ...await import(new URL(words, document.baseURI)).then((file) => file.default, () => ({})) };

const { patterns = {}, names = {} } = catalogue[''] ?? {};
const PART = /'([^']*)'|([a-zA-Z])\2*/g;

/** A day or an hour as the built pages say it, whatever the browser has learned; nothing without the file of words. */
export function spelled(pattern, moment) {
  const at = new Date(moment);
  const values = {
    y: at.getUTCFullYear(), M: at.getUTCMonth(), L: at.getUTCMonth(), d: at.getUTCDate(), E: (at.getUTCDay() + 6) % 7,
    a: Number(at.getUTCHours() >= 12), h: at.getUTCHours() % 12 || 12, H: at.getUTCHours(), m: at.getUTCMinutes(),
  };
  return patterns[pattern]?.replace(PART, (part, between) => between ?? names[part]?.[values[part[0]]] ?? String(values[part[0]]).padStart(part.length, '0'));
}

/** Words of a record, or such as a reader may have typed: what to append. */
export function own(...inside) {
  const span = document.createElement('span');
  span.append(...inside);
  if (isJapanese(span.textContent)) { span.lang = 'ja'; }
  return [span];
}

/** Words of ours that the language lacks. */
export function japanese(text) {
  return isJapanese(text) ? own(text) : text;
}

/** The name of a record, a place or a district: nothing may translate it. */
export function named(...inside) {
  const [span] = own(...inside);
  span.translate = false;
  return [span];
}

/** A word of the town's vocabulary, which the words of a language may know. */
export function term(word) {
  return catalogue[word] ? [catalogue[word]] : own(word);
}
