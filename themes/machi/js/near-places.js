// 町の名前をさがす: the place that a typed name means, in any spelling, among those that the town's records and districts know.
import { halls } from './halls.js';
import { slip } from './matching.js';
import { folded } from './spelling.js';

const MOST = 6;
const SHORTEST = 2;
const ALIKE = 0.34;
const NUMBERS = /[0-9]+(丁目|番地?|号)?/g;
/** 若葉町3-4-5 */
const CHOME = /([0-9]+)[-\u2010-\u2015\u2212\u30fc\uff70](?=[0-9])/;

/** { exact: the one place that is meant, or null; alike: those that may be }. Each is { name, spot, isRough }. */
export function places(known, typed) {
  const query = folded(typed.normalize('NFKC').replace(CHOME, '$1丁目'));
  const all = known.map(([name, words, lon, lat, isRough]) => ({ name, words: words.split(' '), spot: [lon, lat], isRough: Boolean(isRough) }));
  if (!query) { return { exact: null, alike: [] }; }
  const same = [query, ...halls(query)].map((word) => all.find(({ words }) => words.includes(word))).find(Boolean);
  if (same) { return { exact: same, alike: [] }; }
  const within = longest(all, query);
  if (within) { return { exact: within, alike: [] }; }
  const begun = query.length >= SHORTEST ? all.filter(({ words }) => words.some((word) => word.includes(query))) : [];
  if (begun.length === 1) { return { exact: begun[0], alike: [] }; }
  return { exact: null, alike: (begun.length ? begun : spelled(all, query)).slice(0, MOST) };
}

/** 若葉町3丁目 of an address that was typed whole; 若葉町 where that 丁目 is not known. Else a 町名 would be taken for part of any word. */
function longest(all, query) {
  const bare = query.replace(NUMBERS, '');
  const found = all.flatMap((place) => place.words.map((word) => ({ place, word })).filter(({ word }) => word.length >= SHORTEST && (query.endsWith(word) || bare.endsWith(word) || (bare !== query && query.includes(word)))));
  return found.sort((one, other) => other.word.length - one.word.length)[0]?.place ?? null;
}

/** Those that differ in one sign, and those whose pairs of signs are most alike. */
function spelled(all, query) {
  const wanted = pairs(query);
  const marked = all.map((place) => ({ place, mark: Math.max(...place.words.map((word) => (slip(query, word) ? 1 : share(wanted, pairs(word))))) }));
  return marked.filter(({ mark }) => mark >= ALIKE).sort((one, other) => other.mark - one.mark).map(({ place }) => place);
}

function share(wanted, has) {
  return (2 * [...wanted].filter((pair) => has.has(pair)).length) / (wanted.size + has.size || 1);
}

function pairs(word) {
  return new Set([...word].slice(1).map((sign, at) => word[at] + sign));
}
