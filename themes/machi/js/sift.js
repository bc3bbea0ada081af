// さがす・しぼる: the search box and the filters of a page over its own list. What is asked stands in the address; nothing is sent.
import { found, indexed, learn, nearest } from './finding.js';
import { facets, wants } from './facets.js';
import { panel } from './sift-panel.js';
import { results } from './sift-results.js';

const fetched = async (path) => (await fetch(new URL(path, document.baseURI), { cache: 'no-cache' })).json();

const styled = (href) => new Promise((resolve, reject) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  link.onload = resolve;
  link.onerror = () => reject(new Error(href));
  document.head.append(link);
});

/** Makes the form work, and answers what the address asks already. */
export async function sift(form) {
  const dressed = Promise.all(form.dataset.styles.split(' ').map(styled));
  const [words, ...shards] = await Promise.all([form.dataset.words, ...form.dataset.shards.split(' ')].map(fetched));
  await dressed;
  const town = indexed(words, shards);
  const box = form.querySelector('input[type="search"]');
  const shown = results(form, words);
  const groups = facets(words, town.services, form.dataset.home);
  const state = read(groups);
  const chips = panel(form, groups, state, () => answer());

  function answer() {
    const asked = answered(town, groups, state);
    const isNone = !asked.hits.length;
    write(groups, state);
    chips.update(asked.counts);
    shown.update({ ...asked, state, groups, loosened: isNone ? loosened(town, groups, state) : [], nearest: isNone ? instead(town, groups, state) : [] });
  }

  let dictionary = null;
  /** What can be said at once is said at once; the dictionary of daily life, which is longer than all records of a district, adds to it. */
  async function ask() {
    if (state.q && !dictionary && answered(town, groups, state).hits.length) { answer(); }
    if (state.q) { await (dictionary ||= fetched(form.dataset.dictionary).then((told) => learn(town, told))); }
    answer();
  }

  if (state.q) { box.value = state.q; }
  if (state.q || state.chosen.size) { await ask(); } else { chips.update(answered(town, groups, state).counts); }
  return {
    async ask() {
      state.q = box.value.trim();
      await ask();
      shown.reveal();
    },
    narrow: () => chips.toggle(),
  };
}

/** What the address asks: { q, chosen: Set of "weekday:1" }. */
function read(groups) {
  const given = new URLSearchParams(location.search);
  const chosen = groups.flatMap(({ name, options }) => options.filter(({ value }) => given.getAll(name).includes(value)).map(({ value }) => `${name}:${value}`));
  return { q: (given.get('q') || '').trim(), chosen: new Set(chosen) };
}

function write(groups, { q, chosen }) {
  const given = new URLSearchParams(q ? { q } : {});
  for (const each of chosen) { given.append(...parted(each)); }
  history.replaceState(null, '', given.size ? `?${given}` : location.pathname);
}

function parted(each) {
  const at = each.indexOf(':');
  return [each.slice(0, at), each.slice(at + 1)];
}

/** { hits, near, counts, total }: what is shown, what comes near it, and how many each filter would leave. */
function answered(town, groups, { q, chosen }) {
  const { hits, whole } = q ? found(town, q) : { hits: town.services.map(({ id }) => id), whole: town.services.length };
  const passes = (service, wanted) => groups.every((group) => wants(group, service, wanted));
  const all = new Map(town.services.map((service) => [service.id, service]));
  const kept = (ids, wanted) => ids.filter((id) => passes(all.get(id), wanted));
  const first = hits.slice(0, whole);
  const counts = new Map();
  for (const { name, options } of groups) {
    for (const { value } of options) {
      const one = `${name}:${value}`;
      const others = [...chosen].filter((each) => !each.startsWith(`${name}:`) || name === 'feature');
      counts.set(one, kept(first.length ? first : hits, new Set([...others, one])).length);
    }
  }
  return { hits: kept(first, chosen), near: kept(hits.slice(whole), chosen), counts };
}

/** For each condition, how many there would be without it. */
function loosened(town, groups, state) {
  const words = state.q.split(/[\s、]+/).filter(Boolean);
  const ways = [
    ...words.map((word, at) => ({ word, state: { q: words.filter((_, other) => other !== at).join(' '), chosen: state.chosen } })),
    ...[...state.chosen].map((each) => ({ each, state: { q: state.q, chosen: new Set([...state.chosen].filter((other) => other !== each)) } })),
  ].filter((way) => way.state.q || way.state.chosen.size);
  return ways.map((way) => ({ ...way, count: answered(town, groups, way.state).hits.length })).filter(({ count }) => count);
}

/** For each word that nothing is known of, the nearest that is, and how many that would be. */
function instead(town, groups, { q, chosen }) {
  const words = q.split(/[\s、]+/).filter(Boolean);
  return words.flatMap((word, at) => {
    const other = nearest(town, word);
    const state = { q: words.map((each, place) => (place === at ? other : each)).join(' '), chosen };
    return other ? [{ word, instead: other, state, count: answered(town, groups, state).hits.length }] : [];
  }).filter(({ count }) => count);
}
