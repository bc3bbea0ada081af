// さがす・しぼる: the search box and the filters of a page over its own list. What is asked stands in the address; nothing is sent.
import { found, nearest } from './finding.js';
import { indexed, learn } from './indexing.js';
import { sheet } from './sheet.js';
import { own, results } from './sift-results.js';
import { woven } from './told.js';

const FILTERS = ['weekday', 'part', 'feature', 'category', 'need', 'district'];

const fetched = async (path) => (await fetch(new URL(path, document.baseURI), { cache: 'no-cache' })).json();
const all = (paths) => Promise.all(paths.split(' ').map(fetched));

/** Makes the form work, and answers what the address asks already. */
export async function sift(form) {
  const { words: town_, shards, texts, dictionary, style } = form.dataset;
  const [words, records] = await Promise.all([fetched(town_), all(shards), sheet(style)]);
  const town = indexed(words, records);
  const box = form.querySelector('input[type="search"]');
  const shown = results(form, words);
  const state = given();
  let [narrow, narrowing, learning] = [null, null, null];

  async function narrowed() {
    narrowing ||= import('./sift-panel.js').then(({ panel }) => panel(form, words, town.services, state, answer));
    narrow = await narrowing;
    return narrow;
  }

  /** Without the dictionary the records themselves still answer. */
  async function learned() {
    learning ||= Promise.all([fetched(dictionary), all(texts)]).then((data) => learn(town, ...data));
    try {
      await learning;
    } catch (error) {
      learning = null;
      // for whoever looks after the server
      console.error(error);
    }
  }

  function answer(isLast = true) {
    const now = answered(town, narrow, state);
    const isNone = !now.hits.length;
    write(state);
    narrow?.update(now.matched);
    shown.update({ ...now, state, narrow, isLast, ways: isNone ? [...looser(town, narrow, state), ...instead(town, narrow, state)] : [] });
  }

  /** What can be said at once is said at once; the dictionary of daily life, which is longer than all records of a district, adds to it. */
  async function ask() {
    if (state.chosen.size) { await narrowed(); }
    if (!state.q || (!learning && answered(town, narrow, state).hits.length)) { answer(!state.q); }
    if (state.q) {
      await learned();
      answer();
    }
  }

  box.value ||= state.q;
  if (state.q || state.chosen.size) { await ask(); }
  return {
    async ask() {
      state.q = box.value.trim();
      await ask();
      shown.reveal();
    },
    async narrow() {
      const panel = await narrowed();
      panel.update(answered(town, narrow, state).matched);
      panel.toggle();
    },
  };
}

/** What the address asks: { q, chosen: Set of "weekday:tue" }. */
function given() {
  const asked = new URLSearchParams(location.search);
  return { q: (asked.get('q') || '').trim(), chosen: new Set(FILTERS.flatMap((name) => asked.getAll(name).map((value) => `${name}:${value}`))) };
}

/** The address that asks for this. */
function address({ q, chosen }) {
  const asked = new URLSearchParams(q ? { q } : {});
  for (const one of chosen) { asked.append(one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)); }
  return asked.size ? `?${asked}` : location.pathname;
}

function write(state) {
  history.replaceState(null, '', address(state));
}

/** { hits, near, matched }: what answers all, what comes near it, and what the words alone leave for the filters to count. */
function answered(town, narrow, { q, chosen }) {
  const { hits, whole } = q ? found(town, q) : { hits: town.services, whole: town.services.length };
  const passing = (services) => services.filter((service) => !narrow || narrow.passes(service, chosen)).map(({ id }) => id);
  const matched = whole ? hits.slice(0, whole) : hits;
  return { hits: passing(hits.slice(0, whole)), near: passing(hits.slice(whole)), matched };
}

/** For each word and filter, how many there would be without it: [{ text, href, count }], the text to be appended. */
function looser(town, narrow, state) {
  const words = state.q.split(/[\s、]+/).filter(Boolean);
  const ways = [
    ...words.map((word, at) => [own(word), { q: words.filter((_, other) => other !== at).join(' '), chosen: state.chosen }]),
    ...[...state.chosen].map((one) => [narrow.word(one), { q: state.q, chosen: new Set([...state.chosen].filter((other) => other !== one)) }]),
  ];
  return ways.filter(([, { q, chosen }]) => q || chosen.size).map(([word, way]) => offered(town, narrow, woven('「{word}」を外す', { word }), way)).filter(({ count }) => count);
}

/** For each word that nothing is known of, the nearest that is, and how many that would be. */
function instead(town, narrow, { q, chosen }) {
  const words = q.split(/[\s、]+/).filter(Boolean);
  return words.flatMap((word, at) => {
    const other = nearest(town, word);
    const way = { q: words.map((each, place) => (place === at ? other : each)).join(' '), chosen };
    return other ? [offered(town, narrow, woven('「{word}」の代わりに「{other}」', { word: own(word), other: own(other) }), way)] : [];
  }).filter(({ count }) => count);
}

function offered(town, narrow, text, way) {
  return { text, href: address(way), count: answered(town, narrow, way).hits.length };
}
