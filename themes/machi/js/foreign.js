// ほかの言語で: the words of a page that is in another language than its records, and what marks those. Japanese pages never ask for it.
import { isJapanese, remember } from './unsaid.js';

const { words } = document.documentElement.dataset;
// where the file cannot be had, everything is said in Japanese
const { '': { patterns, names, decimal = '.', space: gap = '' } = {}, ...said } = await import(new URL(words, document.baseURI)).then((file) => file.default, () => ({}));
const PART = /'([^']*)'|([a-zA-Z])\2*/g;

/** What stands between two sentences. */
export const space = gap;

/** Message → translation. */
const catalogue = { __proto__: null, ...said };

/** As in told.js; what the file lacks is said in Japanese, and marked. */
export function woven(message, values) {
  return catalogue[message] ? filled(catalogue[message], values) : filled(message, values, japanese);
}

/** The same as text. */
export function told(message, values) {
  const text = filled(catalogue[message] ?? message, values).join('');
  if (!catalogue[message]) { remember(text); }
  return text;
}

function filled(text, values, ours = (part) => part) {
  return text.split(/{(\w+)}/).flatMap((part, at) => (at % 2 ? values[part] : ours(part)));
}

function japanese(part) {
  return isJapanese(part) ? own(part) : part;
}

/** What a file of days says in Japanese in words of ours stands beside it in this language; without it that stays Japanese. */
export async function learn(days) {
  const [, code] = words.match(/(\w+)\.\w+\.js$/);
  try {
    const answer = await fetch(new URL(days.replace(/json$/, `${code}.json`), document.baseURI));
    if (answer.ok) { Object.assign(catalogue, await answer.json()); }
  } catch {}
}

/** A day or an hour as the built pages say it, whatever the browser has learned; nothing without the file of words. */
export function spelled(pattern, moment) {
  const at = new Date(moment);
  const values = {
    y: at.getUTCFullYear(), M: at.getUTCMonth(), L: at.getUTCMonth(), d: at.getUTCDate(), E: (at.getUTCDay() + 6) % 7,
    a: Number(at.getUTCHours() >= 12), h: at.getUTCHours() % 12 || 12, H: at.getUTCHours(), m: at.getUTCMinutes(),
  };
  return patterns?.[pattern].replace(PART, (part, between) => between ?? names[part]?.[values[part[0]]] ?? String(values[part[0]]).padStart(part.length, '0'));
}

/** Words of a record, or such as a reader may have typed: what to append. */
export function own(...inside) {
  const span = document.createElement('span');
  span.append(...inside);
  if (isJapanese(span.textContent)) { span.lang = 'ja'; }
  return [span];
}

/** The name of a record, a place or a district: nothing may translate it. */
export function named(...inside) {
  const [span] = own(...inside);
  span.translate = false;
  return [span];
}

/** A number with its tenths. */
export function tenths(number) {
  return number.toFixed(1).replace('.', decimal);
}

/** A word that the words of a language may know, such as those of the town's vocabulary; ``inside`` is how it is drawn where it stays as it came. */
export function term(word, ...inside) {
  return catalogue[word] ? [catalogue[word]] : own(...(inside.length ? inside : [word]));
}
