// あとで見るページ: the reader's own list, or one that somebody gave behind ``?ids=``, which changes nothing of one's own.
import { long } from './dates.js';
import { serial } from './days-ahead.js';
import { element } from './element.js';
import { card, name } from './kept-list.js';
import { button, share } from './kept-share.js';
import { ids, keep, kept, watch } from './kept-shelf.js';
import { learn } from './own.js';
import { told, woven } from './told.js';

const EMPTY = [told('まだ何も入っていません'), told('気になるもののページや一覧で「あとで見る」を押すと、ここに残ります。')];
const NO_STORAGE = [told('このブラウザーでは、一覧を残せません'), told('気になるものは、名前と電話番号を紙にひかえるか、そのページを印刷してください。')];
const FAILED = [told('一覧の中身を読みこめませんでした'), told('電波のよい所で、もう一度開いてください。')];
const COPY = [told('渡された一覧の写しです'), told('だれかが選んだものの写しです。ご自分の一覧は、変わっていません。')];

const box = document.querySelector('.kept');
const title = document.querySelector('#kept');
if (location.hash.startsWith('#?')) { history.replaceState(null, '', location.hash.slice(1)); }
const asked = new URLSearchParams(location.search).get('ids');
// the list that was given goes along into another language
if (asked !== null) { document.querySelectorAll('.languages a').forEach((link) => { link.hash = location.search; }); }
const given = asked === null ? null : ids(asked.split(','));
const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
let town = null;
let mine = null;

const fetched = async (path) => {
  const answer = await fetch(path);
  if (!answer.ok) { throw new Error(path); }
  return answer.json();
};

/** Without the days the telephone numbers are still worth having. */
async function known() {
  const [{ records }, days] = await Promise.all([fetched(box.dataset.records), fetched(box.dataset.ahead).catch(() => null), learn(box.dataset.ahead)]);
  return { records, days, today: serial(today) };
}

function notice(kind, [heading, words], ...more) {
  return element('div', `notice ${kind}`, element('div', '', element('h2', '', heading), element('p', '', words), ...more));
}

function way(href, words) {
  return Object.assign(element('a', 'btn', words), { href });
}

function lasts() {
  try {
    localStorage.setItem('tsudoi.try', '1');
    localStorage.removeItem('tsudoi.try');
    return true;
  } catch { return false; }
}

function nothing() {
  const ways = element('p', 'row', way(box.dataset.search, told('さがす')), way(`${box.dataset.home}#districts`, told('地区から選ぶ')));
  return notice('is-ask i-ask screen-only', lasts() ? EMPTY : NO_STORAGE, ways);
}

function headed(count) {
  return element('h2', 'kept-count', told('{count}件', { count }));
}

function printer() {
  const press = button('btn is-plain', told('印刷する'));
  press.addEventListener('click', () => print());
  return press;
}

function dated() {
  return element('p', 'paper-only', told('{day}に印刷しました。日時は変わることがあります。', { day: long(serial(today)) }));
}

/** Which record a button is for. */
function meant(id) {
  return element('span', 'vh', ...woven('({name})', { name: name(town, id) }));
}

/** What was in the place of a record that was taken out, until the page is left. */
function item(id) {
  const out = button('btn is-plain', told('一覧から外す'), meant(id));
  const row = card(town, id, out);
  out.addEventListener('click', () => {
    if (!change(mine.filter((each) => each !== id))) { return; }
    const back = button('btn', told('もとに戻す'), meant(id));
    const gone = element('li', 'kept-gone screen-only', Object.assign(element('p', '', ...woven('「{name}」を外しました。', { name: name(town, id) })), { role: 'status' }), back);
    gone.dataset.gone = id;
    back.addEventListener('click', () => {
      gone.replaceWith(item(id));
      change([...box.querySelectorAll('.kept-list [data-service-id]')].map((each) => each.dataset.serviceId));
      box.querySelector(`[data-service-id="${CSS.escape(id)}"] .keep button`).focus();
    });
    row.replaceWith(gone);
    back.focus();
  });
  return row;
}

/** What this page itself changes it has drawn already. */
function change(list) {
  const before = mine;
  mine = list;
  if (!keep(list)) {
    mine = before;
    return false;
  }
  const count = box.querySelector('.kept-count');
  if (count) { count.textContent = told('{count}件', { count: list.length }); }
  return true;
}

function own() {
  mine = kept();
  if (!mine.length) { return [nothing()]; }
  const [opener, link] = share(() => mine);
  return [headed(mine.length), dated(), element('p', 'row screen-only', printer(), opener), link, element('ol', 'kept-list', ...mine.map(item)), emptier()];
}

/** 「すべて消す」, with a question before and a way back after. */
function emptier() {
  const opener = button('btn is-plain', told('すべて消す'));
  const yes = button('btn is-main', told('はい、すべて消します'));
  const no = button('btn', told('やめる'));
  const question = element('div', 'notice is-stop i-stop', element('div', '', element('h2', '', told('すべて消して、よろしいですか')), element('p', 'row', yes, no)));
  const close = () => {
    question.hidden = true;
    opener.hidden = false;
    opener.focus();
  };
  question.hidden = true;
  opener.addEventListener('click', () => {
    question.hidden = false;
    opener.hidden = true;
    no.focus();
  });
  no.addEventListener('click', close);
  question.addEventListener('keydown', ({ key }) => { if (key === 'Escape') { close(); } });
  yes.addEventListener('click', emptied);
  return element('div', 'kept-end screen-only', element('p', '', told('ほかの方も使うパソコンでは、終わるときに消しておくと安心です。')), opener, question);
}

function emptied() {
  const before = mine;
  if (!change([])) { return; }
  const back = button('btn', told('もとに戻す'));
  const said = Object.assign(element('p', 'kept-said', told('すべて消しました。このページを離れると、もとに戻せません。')), { role: 'status' });
  back.addEventListener('click', () => {
    change(before);
    draw();
    title.focus();
  });
  box.replaceChildren(element('div', 'kept-undo', said, back), nothing());
  back.focus();
}

/** Somebody's list: to be looked at, printed, or put with one's own. */
function lent() {
  const took = button('btn is-main', told('自分の一覧に入れる'));
  const said = Object.assign(element('p', 'kept-said'), { role: 'status' });
  const home = way(location.pathname, told('自分の一覧を見る'));
  const tools = element('p', 'row', took, home, printer());
  const take = () => {
    const before = kept();
    const fresh = given.filter((id) => town.records[id] && !before.includes(id));
    const isDone = keep([...before, ...fresh]);
    said.textContent = isDone ? told('{count}件を、自分の一覧に入れました。', { count: fresh.length }) : told('このブラウザーでは、一覧を残せません。');
    if (isDone) { home.focus(); }
    took.hidden = isDone;
  };
  took.addEventListener('click', take);
  took.hidden = given.every((id) => !town.records[id] || kept().includes(id));
  said.textContent = took.hidden && given.length ? told('どれも、自分の一覧に入っています。') : '';
  return [notice('i-list', COPY, tools, said), headed(given.length), dated(), element('ol', 'kept-list', ...given.map((id) => card(town, id)))];
}

function draw() {
  document.querySelector('.page-head .lead').hidden = Boolean(given);
  box.replaceChildren(...(given ? lent() : own()));
}

async function start() {
  try {
    if (given?.length || kept().length) { town ??= await known(); }
    draw();
  } catch (error) {
    // for whoever looks after the server
    console.error(error);
    box.replaceChildren(notice('is-stop i-stop', FAILED));
  }
}

function follow() {
  if (given || !mine || mine.join() === kept().join()) { return; }
  const isHere = box.contains(document.activeElement);
  start().then(() => { if (isHere) { title.focus(); } });
}

await start();
watch(follow);
