// さがす・しぼる: the search box and the filters of a page over its own list. What is asked stands in the address; nothing is sent.
import { found, nearest } from './finding.js';
import { indexed, learn } from './indexing.js';
import { sheet } from './sheet.js';
import { results } from './sift-results.js';

const FILTERS = ['weekday', 'part', 'feature', 'category', 'need', 'district'];

const later = globalThis.requestIdleCallback ?? setTimeout;

const fetched = async (path) => (await fetch(new URL(path, document.baseURI), { cache: 'no-cache' })).json();
const all = (paths) => Promise.all(paths.split(' ').map(fetched));

/** Makes the form work, and answers what the address asks already. */
export async function sift(form) {
  const { words: town_, shards, texts, dictionary, style } = form.dataset;
  const [words, records] = await Promise.all([fetched(town_), all(shards), sheet(style)]);
  const town = indexed(words, records);
  const box = form.querySelector('input[type="search"]');
  const shown = results(form, words);
  const state = await given(words, form.dataset.home);
  let [narrow, narrowing, learning, ways] = [null, null, null, null];

  async function narrowed() {
    const wanted = [...state.chosen];
    narrowing ||= import('./sift-panel.js').then(({ panel }) => panel(form, words, town.services, state, answer));
    narrow = await narrowing;
    // no record here has them, and there is no button to take them away
    state.missing.push(...wanted.filter((one) => !state.chosen.has(one)).map((one) => state.names.get(one)));
    return narrow;
  }

  /** Without the dictionary the records themselves still answer. */
  async function learned() {
    learning ||= Promise.all([fetched(dictionary), all(texts)]).then((data) => learn(town, ...data)).then(() => { later(() => town.slips.ready(town)); });
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
    if (!now.hits.length && !ways) {
      waysOut().then(() => answer(isLast));
      return;
    }
    history.replaceState(history.state, '', address(state));
    carry();
    narrow?.update(now.matched);
    shown.update({ ...now, state, isLast, missed: state.missed?.(state, take), none: now.hits.length ? [] : ways(state, narrow) });
    if (isLast) { state.missing = []; }
  }

  /** Where nothing answers: what else may be asked. */
  async function waysOut() {
    try {
      const [{ leading }, spelled] = await Promise.all([import('./sift-ways.js'), fetched(new URL('spellings.json', new URL(dictionary, document.baseURI)))]);
      ways = leading(town, spelled, { answered, address, nearest, take });
    } catch (error) {
      ways = () => [];
      // for whoever looks after the server
      console.error(error);
    }
  }

  /** What one of the offered ways leads to; its button is gone then, and focus goes on to what was found. */
  async function take({ q, chosen }) {
    state.q = q;
    box.value = q;
    const wanted = new Set(chosen);
    state.chosen.clear();
    wanted.forEach((one) => state.chosen.add(one));
    await ask();
    shown.reveal(true);
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

  async function typed() {
    state.q = box.value.trim();
    await ask();
    shown.reveal();
  }

  // Escape, or the cross in the box
  box.addEventListener('search', () => { if (!box.value && state.q) { typed(); } });
  box.value ||= state.q;
  if (state.q || state.chosen.size || state.missing.length) { await ask(); }
  return {
    ask: typed,
    async narrow() {
      const panel = await narrowed();
      panel.update(answered(town, narrow, state).matched);
      panel.toggle();
    },
  };
}

/** What the address asks: { q, chosen: Set of "weekday:tue", names, missing: what it asks that is not known here }. */
async function given(words, home) {
  const asked = new URLSearchParams(location.search);
  const q = (asked.get('q') || '').trim();
  const chosen = FILTERS.flatMap((name) => asked.getAll(name).map((value) => `${name}:${value}`));
  if (!chosen.length) { return { q, chosen: new Set(), missing: [] }; }
  const { understood } = await import('./sift-asked.js');
  return { q, ...understood(chosen, words, home) };
}

/** What is asked goes along into another language; behind the # it is part of no request. */
function carry() {
  document.querySelectorAll('.languages a').forEach((link) => { link.hash = location.search; });
}

/** The address that asks for this. */
function address({ q, chosen }) {
  const asked = new URLSearchParams(q ? { q } : {});
  for (const one of chosen) { asked.append(one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)); }
  return asked.size ? `?${asked}` : location.pathname;
}

/** { hits, near, matched, unknown }: what answers all, what comes near it, what the words alone leave for the filters to count, and words that say nothing here. */
function answered(town, narrow, { q, chosen }) {
  const { hits, whole, unknown } = q ? found(town, q) : { hits: town.services, whole: town.services.length, unknown: [] };
  const passing = (services) => services.filter((service) => !narrow || narrow.passes(service, chosen)).map(({ id }) => id);
  const matched = whole ? hits.slice(0, whole) : hits;
  return { hits: passing(hits.slice(0, whole)), near: passing(hits.slice(whole)), matched, unknown };
}
