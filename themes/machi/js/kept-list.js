// あとで見る一覧の札: one record with its days, its place and its telephone number, for the screen and for paper.
import { hours, short } from './dates.js';
import { ahead, broken, hang, once, strongest } from './days-ahead.js';
import { element } from './element.js';
import { marked } from './marked.js';
import { because, named, own, term } from './own.js';
import { told, woven } from './told.js';

const DAYS = 3;
const ROWS = 4; // days off between them included
const ASKS = { true: told('次の日は、お電話でお確かめください'), false: told('次の日は、わかっていません') };
const GONE = told('この記録は、いまはのっていません。');
const STATES = {
  phone: { lead: told('まずは、お電話ください'), className: '', cloth: told('まず<b class="word">電話</b>から') },
  suspended: { lead: told('いまは、お休みしています'), className: ' is-off', cloth: told('いまは<b class="word">休止</b>中') },
  ended: { lead: told('この活動は終わりました'), className: ' is-off', cloth: told('もう<b class="word">終了</b>') },
  unknown: { className: ' is-ask', cloth: told('次の日<b>?</b>不明') },
};

/** A record's card; ``tools`` stand at its foot. */
export function card({ records, days, today }, id, ...tools) {
  const record = records[id];
  const foot = tools.length ? [element('p', 'keep screen-only', ...tools)] : [];
  if (!record) { return row(id, 'kept-item', element('p', '', GONE), ...foot); }
  const dates = record.state === 'phone' ? [] : coming(days, id, today);
  const head = [element('p', 'cat', ...kind(record)), element('h3', '', link(record))];
  const facts = element('div', '', ...head, when(record, dates, today), ...where(record));
  return row(id, `kept-item c-${record.shape}`, noren(record, dates, today), facts, ...call(record), ...foot);
}

/** How a record is called, without readings. */
export function name({ records }, id) {
  return records[id] ? named(records[id].name.map(([part]) => part).join('')) : [told('この記録')];
}

function kind({ category, district }) {
  return district ? [...term(category), told('・'), ...named(district)] : term(category);
}

function row(id, className, ...inside) {
  const item = element('li', className, ...inside);
  item.dataset.serviceId = id;
  return item;
}

function link({ name: parts, url }) {
  const read = parts.map(([part, kana]) => (kana ? element('ruby', '', part, element('rt', '', kana)) : part));
  return Object.assign(element('a', '', ...named(...read)), { href: url });
}

/** The next days, each with what is said of it; no more than a card has room for. */
function coming(days, id, today) {
  const sessions = days ? ahead(days, id, today) : [];
  const found = [];
  for (const day of new Set(sessions.map((each) => each.day))) {
    const held = sessions.filter((each) => each.day === day);
    found.push({ day, holding: strongest(held), held });
    if (found.length === ROWS || found.filter(({ holding }) => holding === 'open').length === DAYS) { break; }
  }
  return found;
}

function noren({ state }, dates, today) {
  const first = dates.find(({ holding }) => holding === 'open');
  if (state || !first) {
    const { className, cloth } = STATES[state] ?? STATES.unknown;
    return element('span', `noren${className}`, ...marked(cloth));
  }
  const cloth = hang(element('span'), first.day);
  cloth.classList.toggle('is-today', first.day === today);
  return cloth;
}

function when(record, dates, today) {
  const days = dates.map((each) => element('li', '', ...soon(each.day, today), ...broken(said(each, record))));
  const lead = STATES[record.state]?.lead ?? ASKS[Boolean(record.phone)];
  const words = record.lead || !days.length ? [lead, record.rule && own(...broken(record.rule))] : [];
  return element('ul', 'kept-days', ...words.filter(Boolean).map((line) => element('li', '', ...broken(line))), ...days);
}

/** Paper is read on other days, too. */
function soon(day, today) {
  return day === today ? [element('span', 'screen-only', told('きょう'), ' ')] : [];
}

function said({ day, holding, held }, { phone }) {
  const date = short(day);
  const these = held.filter((each) => each.holding === holding);
  if (holding === 'closed') { return woven('{day}は休み。{reason}', { day: date, reason: because(these.map((each) => each.reason)) }); }
  if (holding === 'unknown') { return phone ? told('{day}は、お電話でお確かめください', { day: date }) : told('{day}は、開くかどうか、わかっていません', { day: date }); }
  const venue = once(these.map((each) => each.venue));
  const times = once(these.map((each) => hours(each.hours ?? '')), told('、'));
  return [once([date, times], ' '), ...(venue ? [' ', ...woven('会場は{venue}', { venue: own(venue) })] : [])];
}

function where({ place, address }) {
  return place ? [element('p', 'i-place', ...term(place, ...broken(place)), ...(address ? [element('br'), element('span', 'quiet', ...own(address))] : []))] : [];
}

/** The number in digits: paper cannot be pressed. */
function call({ phone, who }) {
  if (!phone) { return []; }
  const number = Object.assign(element('a', 'kept-tel i-phone', element('span', 'tel', phone)), { href: `tel:${phone.replace(/[^\d#*+]/g, '')}` });
  number.setAttribute('aria-label', told('電話 {phone}', { phone }));
  return [element('p', 'kept-call', number, ...(who ? [' ', element('span', 'quiet', ...named(who))] : []))];
}
