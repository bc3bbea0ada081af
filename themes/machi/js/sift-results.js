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
  return { reveal: () => requestAnimationFrame(() => said.scrollIntoView({ block: 'nearest' })), update };

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
    said.replaceChildren(...sentence(asked, isAsked));
    if (isAsked) { answer.append(...towards(words, state.q, form)); }
    if (!hits.length) { answer.append(...looser(asked.ways, heading)); }
    if (isAsked) { ranked(asked); } else { within(hits); }
    tell(isAsked || state.chosen.size ? new Set([...hits, ...(isAsked ? near.slice(0, NEAR) : [])]) : null);
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

function sentence({ hits, near, state }, isAsked) {
  const [count, q] = [hits.length, own(state.q)];
  if (!isAsked) { return state.chosen.size ? woven('条件に合うもの {count}件', { count }) : []; }
  if (count) { return woven('「{q}」に合うもの {count}件', { q, count }); }
  return near.length ? woven('「{q}」のすべてに合うものはありません。近いもの {count}件', { q, count: Math.min(near.length, NEAR) }) : woven('「{q}」に合うものは、見つかりませんでした。', { q });
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

/** Where nothing answers: one condition less, a word that is written alike, and the telephone. */
function looser(ways, heading) {
  const advice = ways.length ? told('条件を1つ変えると、次のものが見つかります。') : told('ことばを短くするか、別のことばでおさがしください。');
  const notice = element('div', 'notice is-ask i-search', element('div', '', element(heading, 'h3', told('条件に合うものは、見つかりませんでした')), element('p', '', advice)));
  const list = element('ul', 'loosen', ...ways.map(({ text, href, count }) => element('li', '', way(text, href, told('{count}件', { count })))));
  return [notice, ...(ways.length ? [list] : []), ...desk()];
}

/** The telephone at the end of the page is said again where nothing was found. */
function desk() {
  const button = document.querySelector('.call-button');
  return button ? [element('p', 'answer-call', told('地図にのっていないものも、窓口が一緒におさがしします。')), button.cloneNode(true)] : [];
}

function way(text, href, count = '') {
  const link = element('a', 'btn is-block', element('span', '', ...text), ...(count ? [element('b', '', count)] : []));
  return Object.assign(link, { href });
}
