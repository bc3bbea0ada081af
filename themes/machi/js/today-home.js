// きょうある所: 「11月24日(火)にある所」 becomes 「きょうある所」 on that day. Later, the files of the coming days say what is on; past them the page says so.
import { hours, month, short, wholeWeekday } from './dates.js';
import { element } from './element.js';
import { marked } from './marked.js';
import { named, own, term } from './own.js';
import { told } from './told.js';

const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
const number = Date.parse(today) / 864e5;
const section = document.querySelector('[data-until]');

/** A screen says きょう; on paper, which is read on another day too, stand month and day. */
function both(onScreen, onPaper) {
  return [element('span', 'screen-only', onScreen), element('span', 'paper-only', onPaper)];
}

function head(onPaper) {
  section.querySelector('h2').replaceChildren(...both(told('きょうある所'), onPaper));
}

function row(service) {
  const item = element('li', `service-row c-${service.shape}`);
  item.dataset.serviceId = service.id;
  const name = element('h3');
  name.append(Object.assign(element('a', '', ...named(service.name)), { href: service.url }));
  item.append(element('i', 'badge'), element('p', 'cat', ...term(service.category)), name, element('p', 'next', hours(service.hours)), element('p', 'at', ...(service.where ? [...named(service.where), told('・')] : []), ...term(service.place)));
  return item;
}

function none(text) {
  return element('p', 'none', text);
}

function renew(day) {
  const list = element('ul', 'rows');
  list.append(...day.services.map(row));
  const all = Object.assign(element('a', 'link', told('{weekday}にある所を見る', { weekday: wholeWeekday(number) })), { href: day.more });
  const top = section.querySelector('.section-head');
  top.replaceChildren(top.querySelector('h2'), ...(day.count ? [all] : []));
  section.replaceChildren(top, day.count ? list : none(told('この日に開くとわかっている所は、ありません。')));
  board(day.count, told('この日に開くとわかっている所は、ありません'));
}

/** The heading, and the noren over the door. */
function board(count, nothing) {
  head(told('{day}にある所', { day: short(number) }));
  const noren = document.querySelector('.today-board time');
  noren.dateTime = today;
  delete noren.dataset.date; // today.js has nothing more to mark here
  noren.classList.add('is-today');
  noren.replaceChildren(...both(told('きょう'), month(number)), element('b', '', String(Number(today.slice(-2)))), wholeWeekday(number));
  const open = told('<span class="count">{count}か所</span>で<span class="ph">のれんが</span><span class="ph">出ています</span>', { count });
  document.querySelector('.today-board p').replaceChildren(...(count ? marked(open) : [nothing]));
}

/** Nothing is known of today: what the build said of its own day goes, above and below. */
function admit() {
  const top = section.querySelector('.section-head');
  top.replaceChildren(top.querySelector('h2'));
  section.replaceChildren(top, none(told('きょうの予定は、まだここにありません。お出かけの前に、お確かめください。')));
  board(0, told('きょうの予定は、まだここにありません'));
}

async function look() {
  const answer = await fetch(new URL(`${today}.json`, new URL(document.querySelector('[data-ahead]').dataset.ahead, document.baseURI)));
  if (!answer.ok) { throw new Error(answer.url); }
  renew(await answer.json());
}

if (section) {
  const { built, until } = section.dataset;
  if (today === built) { head(section.querySelector('h2').textContent); } else if (today > built && today <= until) { look().catch(admit); } else { admit(); }
}
