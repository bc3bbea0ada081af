// さがした結果: the page's own list, put in the order of the answer; what does not answer is put away until it is asked for again.
import { element } from './element.js';
import { listed } from './listed.js';
import { week } from './sift-week.js';
import { folded } from './spelling.js';
import { foreign, told, woven } from './told.js';

// as in own.js, which would be one more file to wait for before the first result
export const own = foreign.own ?? ((...inside) => inside);
const named = foreign.named ?? own;

const NEAR = 8;
const FIRST = 12;

/** The list that the form stands over: ``[data-sifted]``, with the records of each ``ol`` or ``ul`` in it. */
export function results(form, words) {
  const list = document.querySelector('[data-sifted]');
  const said = form.querySelector('[role="status"]');
  const { homes, rows, answer, back } = listed(list);
  const heading = form.dataset.home ? 'h3' : 'h2';
  let last = null;
  let isPart = false;

  function within(ids) {
    const shown = new Set(ids);
    rows.forEach((row, id) => { row.hidden = !shown.has(id); });
    for (const [home, each] of homes) { home.parentElement.hidden = each.every((row) => row.hidden); }
  }

  function drawn(ids) {
    const home = element('ol', homes[0][0].className);
    home.append(...ids.slice(0, FIRST).flatMap((id) => rows.get(id) ?? []));
    return ids.length > FIRST ? [home, more(home, ids.slice(FIRST).flatMap((id) => rows.get(id) ?? []))] : [home];
  }

  function ranked({ hits, near }) {
    if (hits.length) { answer.append(element(heading, 'answer-title', told('見つかったもの')), ...drawn(hits)); }
    if (near.length) { answer.append(element(heading, 'answer-title', told('近いもの')), ...drawn(near.slice(0, NEAR))); }
  }

  // who put the list in another order has put it back: what is asked is drawn again
  document.addEventListener('tsudoi:order', () => { if (last) { update(last); } });
  return { reveal, update };

  function reveal(isFirst = false) {
    if (isFirst) { [...document.querySelectorAll('[data-service-id] a')].find((link) => link.checkVisibility())?.focus({ preventScroll: true }); }
    requestAnimationFrame(() => said.scrollIntoView({ block: 'nearest' }));
  }

  function update(asked) {
    last = asked;
    const { state, hits, near } = asked;
    const isAsked = Boolean(folded(state.q));
    back();
    answer.replaceChildren();
    answer.hidden = !isAsked && hits.length > 0;
    list.hidden = isAsked || !hits.length;
    // read out once, when it is whole
    said.setAttribute('aria-busy', String(!asked.isLast));
    said.replaceChildren(...(asked.missed ?? []), ...sentence(asked, isAsked, isPart), ...strange(asked));
    isPart = isAsked || state.chosen.size > 0;
    if (isAsked) { answer.append(...towards(words, state.q, form)); }
    answer.append(...asked.none);
    if (isAsked) { ranked(asked); } else { within(hits); }
    // the map, the week and the order by distance count what the sentence counts
    tell(isAsked || state.chosen.size ? new Set(hits.length || !isAsked ? hits : near.slice(0, NEAR)) : null);
  }
}

/** A button for the rest of a long list; focus goes on to the first of it. */
function more(home, rest) {
  const button = Object.assign(element('button', 'btn is-plain', told('のこりの{count}件を見る', { count: rest.length })), { type: 'button' });
  button.addEventListener('click', () => {
    home.append(...rest);
    button.remove();
    rest[0].querySelector('a').focus();
  });
  return button;
}

/** The map and the week follow what is shown. */
function tell(ids) {
  week(ids);
  document.documentElement.shown = ids;
  document.dispatchEvent(new CustomEvent('tsudoi:shown', { detail: { ids } }));
}

function sentence({ hits, near, state }, isAsked, wasPart) {
  const [count, q] = [hits.length, own(state.q)];
  if (!isAsked && !state.chosen.size) { return wasPart ? [told('すべての一覧に戻しました。')] : []; }
  if (!isAsked) { return woven('条件に合うもの {count}件', { count }); }
  if (count) { return woven('「{q}」に合うもの {count}件', { q, count }); }
  return near.length ? woven('「{q}」のすべてに合うものはありません。近いもの {count}件', { q, count: Math.min(near.length, NEAR) }) : woven('「{q}」に合うものは、見つかりませんでした。', { q });
}

/** Words of several that were of no use. */
function strange({ unknown, hits, near, isLast }) {
  if (!unknown.length || !isLast || !(hits.length || near.length)) { return []; }
  return woven('「{words}」ということばは、どの記録にもありませんでした。', { words: own(unknown.join('」「')) });
}

/** The pages of the districts that a word of the query names, or names a 町名 of. */
function towards({ districts }, q, form) {
  const asked = q.split(/[\s、]+/).map(folded).filter(Boolean);
  return districts.flatMap(({ id, name, words, towns }) => {
    const town = towns.find(([, written]) => asked.includes(surface(written)));
    if (!form.dataset.districts || !(town || words.some((written) => asked.includes(surface(written))))) { return []; }
    const text = town ? woven('{name}({town}を含みます)のページを見る', { name: named(name), town: named(town[0]) }) : woven('{name}のページを見る', { name: named(name) });
    return [way(text, form.dataset.districts.replace('*', id))];
  });
}

function surface(written) {
  return written.split('/')[0].replaceAll('|', '');
}

function way(text, href) {
  return Object.assign(element('a', 'btn is-block', element('span', '', ...text)), { href });
}
