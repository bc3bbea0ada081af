// きょう: marks what is dated today and tomorrow. The pages hold absolute dates; this only says which of them is now.
const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit', day: '2-digit' });
const DAY = 24 * 60 * 60 * 1000;

const today = FORMAT.format(new Date());
const tomorrow = FORMAT.format(new Date(Date.now() + DAY));

document.querySelectorAll('[data-date]').forEach((element) => {
  const { date } = element.dataset;
  const isNoren = element.classList.contains('noren');
  const isOff = element.matches('.is-off, .is-ask, .is-none');
  if (date < today && element.matches('.week-strip > li, .next-days > li')) { element.hidden = true; return; }
  if (date === today && !(isNoren && isOff)) { element.classList.add('is-today'); }
  const head = isNoren && !isOff ? element.querySelector('span') : null;
  if (head && date === today) { head.textContent = 'きょう'; }
  if (head && date === tomorrow) { head.textContent = 'あす'; }
});

// 「11月24日(火)にある所」 becomes 「きょうある所」 on that day. Later, the files of the coming days say what is on; past them the page says so.
const section = document.querySelector('[data-until]');

function element(tag, className, text = '') {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}

function isNow() {
  section.querySelector('h2').replaceChildren(element('span', '', 'きょうある所'));
}

function row(service) {
  const item = element('li', `service-row c-${service.shape}`);
  item.dataset.serviceId = service.id;
  const name = element('h3', '');
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
  const all = Object.assign(element('a', 'link', `${day.count}か所すべて見る`), { href: day.more });
  const head = section.querySelector('.section-head');
  head.replaceChildren(head.querySelector('h2'), ...(day.count ? [all] : []));
  section.replaceChildren(head, day.count ? list : none('この日に開く所はありません。'));
  isNow();
  hang(document.querySelector('.today-board'), day);
}

/** The noren over the door. */
function hang(board, day) {
  const noren = board.querySelector('time');
  const [, month, number] = today.split('-').map(Number);
  noren.dateTime = today;
  noren.classList.add('is-today');
  noren.replaceChildren(element('span', '', 'きょう'), element('b', '', String(number)), `${day.weekday}曜日`);
  noren.title = `${month}月${number}日`;
  const count = [element('span', 'count', `${day.count}か所`), 'でのれんが出ています'];
  board.querySelector('p').replaceChildren(...(day.count ? count : ['この日に開く所はありません']));
}

function admit() {
  section.querySelector('.section-head').after(none('きょうの予定は、まだここにありません。お出かけの前に、電話でお確かめください。'));
}

async function look() {
  const answer = await fetch(`days/${today}.json`);
  if (!answer.ok) { throw new Error(answer.url); }
  renew(await answer.json());
}

if (section) {
  const { built, until } = section.dataset;
  if (today === built) { isNow(); } else if (today > built && today <= until) { look().catch(admit); } else { admit(); }
}
