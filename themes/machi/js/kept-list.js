// あとで見る一覧の札: one record with its days, its place and its telephone number, for the screen and for paper.
import { ahead, broken, hang, once, short, strongest } from './days-ahead.js';
import { element } from './element.js';

const DAYS = 3;
const ROWS = 4; // days off between them included
const CLOTHS = { phone: ['', 'まず', '電話', 'から'], suspended: [' is-off', 'いまは', '休止', '中'], ended: [' is-off', 'もう', '終了', ''], unknown: [' is-ask', '次の日', '?', '不明'] };
const GONE = 'この記録は、いまはのっていません。';

/** A record's card; ``tools`` stand at its foot. */
export function card({ records, days, today }, id, ...tools) {
  const record = records[id];
  const foot = tools.length ? [element('p', 'keep screen-only', ...tools)] : [];
  if (!record) { return row(id, 'kept-item', element('p', '', GONE), ...foot); }
  const dates = record.state === 'phone' ? [] : coming(days, id, today);
  const head = [element('p', 'cat', once([record.category, record.district], '・')), element('h3', '', link(record))];
  const facts = element('div', '', ...head, when(record, dates, today), ...where(record));
  return row(id, `kept-item c-${record.shape}`, noren(record, dates, today), facts, ...call(record), ...foot);
}

/** How a record is called, without readings. */
export function name({ records }, id) {
  return records[id]?.name.map(([part]) => part).join('') ?? 'この記録';
}

function row(id, className, ...inside) {
  const item = element('li', className, ...inside);
  item.dataset.serviceId = id;
  return item;
}

function link({ name: parts, url }) {
  const read = parts.map(([part, kana]) => (kana ? element('ruby', '', part, element('rt', '', kana)) : part));
  return Object.assign(element('a', '', ...read), { href: url });
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
    const [className, top, word, foot] = CLOTHS[state] ?? CLOTHS.unknown;
    return element('span', `noren${className}`, top, element('b', 'word', word), foot);
  }
  const cloth = hang(element('span'), first.day);
  cloth.classList.toggle('is-today', first.day === today);
  return cloth;
}

function when(record, dates, today) {
  const asked = record.phone ? '次の日は、お電話でお確かめください' : '次の日は、わかっていません';
  const days = dates.map((each) => element('li', '', ...soon(each.day, today), ...broken(said(each, record))));
  const words = record.lead || !days.length ? [record.lead ?? asked, record.rule] : [];
  return element('ul', 'kept-days', ...words.filter(Boolean).map((line) => element('li', '', ...broken(line))), ...days);
}

/** Paper is read on other days, too. */
function soon(day, today) {
  return day === today ? [element('span', 'screen-only', 'きょう ')] : [];
}

function said({ day, holding, held }, { phone }) {
  const date = short(day);
  const these = held.filter((each) => each.holding === holding);
  if (holding === 'closed') { return `${date}は休み。${once(these.map((each) => each.reason), ' ')}`; }
  if (holding === 'unknown') { return `${date}は、${phone ? 'お電話でお確かめください' : '開くかどうか、わかっていません'}`; }
  const venue = once(these.map((each) => each.venue));
  return once([date, once(these.map((each) => each.hours)), venue && `会場は${venue}`], ' ');
}

function where({ place, address }) {
  return place ? [element('p', 'i-place', ...broken(place), ...(address ? [element('br'), element('span', 'quiet', address)] : []))] : [];
}

/** The number in digits: paper cannot be pressed. */
function call({ phone, who }) {
  if (!phone) { return []; }
  const number = Object.assign(element('a', 'kept-tel i-phone', element('span', 'tel', phone)), { href: `tel:${phone.replace(/[^\d#*+]/g, '')}` });
  number.setAttribute('aria-label', `電話 ${phone}`);
  return [element('p', 'kept-call', number, ...(who ? [' ', element('span', 'quiet', who)] : []))];
}
