// 近い順: the page's list in order of distance from where the reader is, or from a 町 that was typed. The place stays in this page's memory.
import { element } from './element.js';
import { listed } from './listed.js';
import { byDistance, far } from './near-distance.js';
import { drawn } from './near-panel.js';
import { places } from './near-places.js';
import { named, own } from './own.js';
import { sheet } from './sheet.js';
import { foreign, told, woven } from './told.js';

const WAITING = told('ブラウザーが、いまの場所を使ってよいかたずねます。場所は、この画面の中だけで使います。どこにも送りません。');
const REFUSED = {
  1: told('いまの場所は、使わない設定になっています。下に、町の名前を入れてください。'),
  2: told('いまの場所が、わかりませんでした。下に、町の名前を入れてください。'),
  3: told('いまの場所が、時間内にわかりませんでした。もう一度押すか、下に、町の名前を入れてください。'),
};
const FAILED = told('近い順の準備ができませんでした。少したってから、もう一度押してください。');
const ROUGH_M = 1000;
const FAR_M = 30_000;
const ASKING = { maximumAge: 60_000, timeout: 15_000 };
let begun = null;

/** Draws what belongs to the order, once; with ``isAsking`` the browser is asked where it is. */
export async function open(box, isAsking) {
  try {
    begun ||= begin(box);
    const near = await begun;
    if (isAsking) { near.ask(); } else { near.offer(); }
  } catch (error) {
    begun = null;
    // for whoever looks after the server
    console.error(error);
    box.querySelector('.near-said')?.remove();
    box.append(Object.assign(element('p', 'near-said', FAILED), { role: 'status' }));
  }
}

async function begin(box) {
  const form = document.querySelector('[data-sift]');
  const [town] = await Promise.all([fetched(box.dataset.near), sheet(form.dataset.style), sheet(form.querySelector('[data-narrow]').dataset.narrow)]);
  box.querySelector('.near-said')?.remove();
  box.classList.add('is-open');
  return near(box, form, town);
}

async function fetched(path) {
  const answer = await fetch(path);
  if (!answer.ok) { throw new Error(path); }
  return answer.json();
}

function near(box, search, { places: known, services }) {
  const list = document.querySelector('[data-sifted]');
  const seats = listed(list);
  const panel = drawn(box);
  let from = null;
  let turn = 0; // a device may take its time to find its place: meanwhile the reader may have typed one

  function order() {
    const shown = document.documentElement.shown;
    const wanted = [...seats.rows.keys()].filter((id) => !shown || shown.has(id));
    const { placed, placeless } = byDistance(from.spot, wanted, services);
    put(seats, list, placed, placeless);
    if (!wanted.length) {
      panel.tell(''); // the search says that nothing was found
      return;
    }
    panel.tell(sentence(from, placed), elsewhere(search, from.spot, services, seats.rows, placed));
  }

  function start(place) {
    from = place;
    turn += 1;
    panel.offer([]);
    panel.back.hidden = false;
    order();
  }

  document.addEventListener('tsudoi:shown', () => { if (from) { order(); } });
  panel.back.addEventListener('click', () => {
    from = null;
    panel.back.hidden = true;
    panel.tell(told('いつもの順に戻しました。'));
    usual(seats, list);
    panel.opener.focus();
  });
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { exact, alike } = places(known, panel.field.value);
    if (exact) { start(exact); return; }
    panel.tell(alike.length ? told('次のどれですか。') : woven('「{q}」という場所は、見つかりませんでした。記録にある町の名前や建物の名前でお試しください。', { q: own(panel.field.value.trim()) }));
    panel.offer(alike, start);
    panel.field.focus();
  });
  return {
    offer: () => panel.opener.focus(),
    async ask() {
      turn += 1;
      const mine = turn;
      panel.tell(WAITING);
      try {
        const place = await here();
        if (mine === turn) { start(place); }
      } catch ({ code }) {
        if (mine !== turn) { return; }
        panel.tell(REFUSED[code] ?? REFUSED[2]);
        panel.field.focus();
      }
    },
  };
}

function here() {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) { reject(new Error('no geolocation')); return; }
    const found = ({ coords }) => resolve({ spot: [coords.longitude, coords.latitude], isRough: coords.accuracy > ROUGH_M });
    navigator.geolocation.getCurrentPosition(found, reject, ASKING);
  });
}

function sentence({ name, isRough }, placed) {
  if (!placed.length) { return told('ここにのっているものには、場所が決まったものがありません。'); }
  const count = placed.length;
  return apart(
    name ? woven('{place}から近い順に、{count}件をならべました。', { place: named(name), count }) : told('いまの場所から近い順に、{count}件をならべました。', { count }),
    isRough && told('おおよその場所から数えています。'),
    told('直線のきょりなので、実際はもう少しかかります。'),
    placed[0].metres > FAR_M && told('いちばん近いものでも、遠くにあります。町の名前もお試しください。'),
  );
}

/** Sentences, with what the language puts between two of them. */
function apart(...sentences) {
  return sentences.filter(Boolean).flatMap((each, at) => [at ? foreign.space ?? '' : '', each].flat());
}

/** On a district's page: what lies nearer than its first three, on the page of the whole town. */
function elsewhere(search, spot, services, rows, placed) {
  if (!search.dataset.home) { return null; }
  const reach = placed[Math.min(2, placed.length - 1)]?.metres ?? Infinity;
  const others = byDistance(spot, Object.keys(services).filter((id) => !rows.has(id)), services).placed;
  const count = others.filter(({ metres }) => metres < reach).length;
  if (!count) { return null; }
  return Object.assign(element('a', 'btn is-plain', told('ほかの地区に、もっと近いものが{count}件あります。全体の一覧へ', { count })), { href: `${search.action}#near` });
}

/** In the place of what the search has put above the list; what it says beside that stays. */
function put({ homes, rows, answer }, list, placed, placeless) {
  const className = homes[0][0].className.replace(' is-brief', '');
  const heading = list.querySelector('h2') ? 'h2' : 'h3';
  const part = (title, each) => (each.length ? [element(heading, 'answer-title', title), element('ol', className, ...each)] : []);
  answer.querySelectorAll(':scope > :is(ol, .answer-title)').forEach((each) => each.remove());
  rows.forEach((row) => {
    mark(row, '');
    row.hidden = false;
  });
  const nearest = placed.map((each) => mark(rows.get(each.id), far(each)));
  answer.append(...part(told('近い順'), nearest), ...part(told('場所が決まっていないもの'), placeless.map((id) => rows.get(id))));
  answer.hidden = false;
  list.hidden = true;
}

function mark(row, words) {
  row.querySelector('.far')?.remove();
  if (words) { row.querySelector('.next').before(element('p', 'far', words)); }
  return row;
}

/** The list as it was; where something is searched for, the search draws its answer again. */
function usual(seats, list) {
  seats.rows.forEach((row) => mark(row, ''));
  seats.answer.replaceChildren();
  seats.answer.hidden = true;
  list.hidden = false;
  seats.back();
  document.dispatchEvent(new CustomEvent('tsudoi:order'));
}
