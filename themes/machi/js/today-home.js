// きょうある所: 「11月24日(火)にある所」 becomes 「きょうある所」 on that day. Later, the files of the coming days say what is on; past them the page says so.
import { element } from './element.js';

const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
const section = document.querySelector('[data-until]');

/** A screen says きょう; on paper, which is read on another day too, stand month and day. */
function both(onScreen, onPaper) {
  return [element('span', 'screen-only', onScreen), element('span', 'paper-only', onPaper)];
}

function head(onPaper) {
  section.querySelector('h2').replaceChildren(...both('きょうある所', onPaper));
}

function row(service) {
  const item = element('li', `service-row c-${service.shape}`);
  item.dataset.serviceId = service.id;
  const name = element('h3');
  name.append(Object.assign(element('a', '', service.name), { href: service.url }));
  item.append(element('i', 'badge'), element('p', 'cat', service.category), name, element('p', 'next', service.hours), element('p', 'at', service.place));
  return item;
}

function none(text) {
  return element('p', 'none', text);
}

function renew(day) {
  const list = element('ul', 'rows');
  list.append(...day.services.map(row));
  const all = Object.assign(element('a', 'link', `${day.weekday}曜日にある所を見る`), { href: day.more });
  const top = section.querySelector('.section-head');
  top.replaceChildren(top.querySelector('h2'), ...(day.count ? [all] : []));
  section.replaceChildren(top, day.count ? list : none('この日に開くとわかっている所は、ありません。'));
  const [, month, number] = today.split('-').map(Number);
  head(`${month}月${number}日(${day.weekday})にある所`);
  hang(document.querySelector('.today-board'), day, month, number);
}

/** The noren over the door. */
function hang(board, day, month, number, nothing = 'この日に開くとわかっている所は、ありません') {
  const noren = board.querySelector('time');
  noren.dateTime = today;
  delete noren.dataset.date; // today.js has nothing more to mark here
  noren.classList.add('is-today');
  noren.replaceChildren(...both('きょう', `${month}月`), element('b', '', String(number)), `${day.weekday}曜日`);
  const count = [element('span', 'count', `${day.count}か所`), 'でのれんが出ています'];
  board.querySelector('p').replaceChildren(...(day.count ? count : [nothing]));
}

/** Nothing is known of today: what the build said of its own day goes, above and below. */
function admit() {
  const [, month, number] = today.split('-').map(Number);
  const weekday = new Date(today).toLocaleDateString('ja', { weekday: 'short', timeZone: 'UTC' });
  const top = section.querySelector('.section-head');
  top.replaceChildren(top.querySelector('h2'));
  section.replaceChildren(top, none('きょうの予定は、まだここにありません。お出かけの前に、お確かめください。'));
  head(`${month}月${number}日(${weekday})にある所`);
  hang(document.querySelector('.today-board'), { weekday, count: 0 }, month, number, 'きょうの予定は、まだここにありません');
}

async function look() {
  const answer = await fetch(`days/${today}.json`);
  if (!answer.ok) { throw new Error(answer.url); }
  renew(await answer.json());
}

if (section) {
  const { built, until } = section.dataset;
  if (today === built) { head(section.querySelector('h2').textContent); } else if (today > built && today <= until) { look().catch(admit); } else { admit(); }
}
