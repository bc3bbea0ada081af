// あとの日: a page that is read after the day it was built gets the days that come now, from the town's file of coming days.
import { hours, short } from './dates.js';
import { ahead, broken, byHour, hang, iso, once, onWeekday, serial, strongest, TOP } from './days-ahead.js';
import { element } from './element.js';
import { marked } from './marked.js';
import { because, learn, named, own, term } from './own.js';
import { told, woven } from './told.js';

const WEEK = 7;
const SOON = 14; // a day off is told when it is near enough to send somebody the wrong way
const MOST = 6; // rows of a record, days off between them included
const YEAR = 366;

/** The words of a name without the readings above it. */
function plain(name) {
  const copy = name.cloneNode(true);
  copy.querySelectorAll('rt, rp').forEach((reading) => reading.remove());
  return copy.textContent;
}

/** What is said of a day of which nobody knows; without a number to call it names none. */
function asking(town, id) {
  return town.records[id]?.unasked ? told('開くかどうか、わかっていません') : told('お電話でお確かめください');
}

// ---- cards

/** The day that a card says, as a number; the card itself has no year. Of words that name no day nothing is known. */
function said(card, made) {
  const words = card.querySelector('.next b').textContent;
  const days = Array.from({ length: YEAR }, (_, step) => serial(made) + step);
  return days.find((day) => short(day) === words) ?? serial(made);
}

function dated(card, next, session) {
  const day = short(session.day);
  next.replaceChildren(...woven('次は {day}', { day: element('b', '', day) }), ...(session.hours ? [' ', element('br'), ...broken(hours(session.hours))] : []));
  const noren = card.querySelector('.noren');
  if (noren) { hang(noren, session.day); }
  const place = card.querySelector('.i-place, .at') ?? next.nextElementSibling;
  if (session.place) { place.replaceChildren(...(session.venue ? woven('{day}は{place}', { day, place: own(session.place) }) : term(session.place))); }
}

/** All days that were built in are over, or could not be fetched. */
function admit(card, next, record) {
  const words = record?.unasked ? told('次の日は、わかっていません') : told('次の日は、お電話でお確かめください');
  next.textContent = record ? words : told('次の日は、お確かめください');
  const noren = card.querySelector('.noren');
  if (!noren) { return; }
  noren.className = 'noren is-ask';
  delete noren.dataset.date;
  noren.replaceChildren(...marked(told('次の日<b>?</b>不明')));
}

function warn(card, next, days, today) {
  const off = days.find(({ holding, day }) => holding === 'closed' && day - today <= SOON);
  card.querySelector('.why')?.remove();
  if (off && card.querySelector('.noren')) { next.after(element('p', 'why', ...woven('{day}は休み。{reason}', { day: short(off.day), reason: because([off.reason]) }))); }
}

function renewCard(card, town, made, today) {
  const next = card.querySelector('.next');
  const days = ahead(town, card.dataset.serviceId, today);
  const open = days.filter(({ holding }) => holding === 'open');
  const weekday = document.querySelector('[data-weekday]')?.dataset.weekday;
  const session = open.find(({ day }) => String(onWeekday(day)) === weekday) ?? open[0];
  if (session) { dated(card, next, session); warn(card, next, days, today); } else if (said(card, made) < today) { admit(card, next, town.records[card.dataset.serviceId]); warn(card, next, days, today); }
}

// ---- the week of a district

function event(card, session) {
  const { number, name, category } = card;
  const title = element('a', '', element('b', '', number), element('span', '', ...named(name)));
  title.href = `#s${number}`;
  const place = [...term(session.place ?? card.place), ...(session.note ? [told('。'), ...own(session.note)] : [])];
  const off = session.holding === 'closed' ? session.reason ? woven('休み {reason}', { reason: because([session.reason]) }) : [told('休み')] : session.holding === 'unknown' && [card.ask];
  const small = session.venue ? [element('strong', '', ...place)] : off || place;
  return element('li', `event${TOP[session.holding]} ${category}`, element('span', '', ...broken(hours(session.hours ?? ''))), title, element('small', '', ...small));
}

function isInWeek(record) {
  return record && !record.apart;
}

function listed(card, town) {
  const id = card.dataset.serviceId;
  return {
    id,
    ask: asking(town, id),
    number: card.querySelector('h4 > b').textContent,
    name: plain(card.querySelector('h4 a')),
    category: [...card.classList].find((name) => name.startsWith('c-')),
    place: (card.querySelector('.i-place') ?? card.querySelector('.next + p'))?.textContent.trim() ?? '',
  };
}

function renewWeek(strip, town, today) {
  const cards = [...document.querySelectorAll('.service-card:not(.is-stopped)')].filter((card) => isInWeek(town.records[card.dataset.serviceId])).map((card) => listed(card, town));
  const all = cards.flatMap((card) => ahead(town, card.id, today).map((session) => ({ card, session })));
  const known = Math.min(WEEK, serial(town.until) - today + 1); // nobody may say of a later day that nothing is on
  const rows = Array.from({ length: known }, (_, step) => {
    const found = all.filter(({ session }) => session.day === today + step).sort((a, b) => byHour(a.session, b.session) || a.card.number - b.card.number);
    const state = strongest(found.map(({ session }) => session));
    const events = element('ul', '', ...found.map(({ card, session }) => event(card, session)));
    const row = element('li', '', hang(element('span'), today + step, state), found.length ? events : element('p', 'none', strip.dataset.nothing));
    row.dataset.date = iso(today + step);
    return row;
  });
  strip.replaceChildren(...rows);
}

// ---- the next days of a record

function rowOf(number, sessions, ask) {
  const holding = strongest(sessions);
  const held = sessions.filter((each) => each.holding === holding);
  const day = short(number);
  const words = { open: day, closed: told('{day}は休み', { day }), unknown: told('{day}は、{ask}', { day, ask }) };
  const times = holding === 'closed' ? '' : once(held.map((each) => hours(each.hours ?? '')), told('、'));
  const venue = once(held.map((each) => each.venue));
  const lines = [words[holding], times, venue && woven('会場は{venue}', { venue: own(venue) })].filter(Boolean);
  const strong = element('strong', '', ...lines.flatMap((line, at) => (at ? [document.createElement('br'), ...broken(line)] : broken(line))));
  const reason = because(held.map((each) => each.reason));
  const noren = Object.assign(document.createElement('time'), { dateTime: iso(number) });
  const row = element('li', '', hang(noren, number, holding), element('div', '', strong, ...(reason.length ? [element('small', '', ...reason)] : [])));
  row.dataset.date = iso(number);
  return { row, isOff: holding === 'closed' };
}

function renewRecord(list, town, today) {
  let wanted = list.querySelectorAll('.noren:not(.is-off)').length;
  const sessions = ahead(town, list.dataset.record, today);
  const days = new Set(sessions.map(({ day }) => day));
  const rows = [];
  for (const number of days) {
    const { row, isOff } = rowOf(number, sessions.filter(({ day }) => day === number), asking(town, list.dataset.record));
    rows.push(row);
    wanted -= !isOff;
    if (!wanted || rows.length === MOST) { break; }
  }
  list.replaceChildren(...rows);
}

// ---- what is the same on all pages

/** A weekday comes again after seven days. */
function forward(element, today) {
  const number = serial(element.dataset.date);
  return number < today ? number + Math.ceil((today - number) / WEEK) * WEEK : number;
}

/** How many of the places on a weekday's page open on the very day that its noren names. */
function recount(town, number) {
  const ids = new Set([...document.querySelectorAll('[data-service-id]')].map((card) => card.dataset.serviceId));
  const isOpen = (id) => town && ahead(town, id, number).some(({ day, holding }) => day === number && holding === 'open');
  const count = [...ids].filter(isOpen).length;
  const line = document.querySelector('[data-on-the-day]');
  if (line) { line.textContent = count && number <= serial(town.until) ? told('このうち{day}に開くのは、{count}か所です。', { day: short(number), count }) : ''; }
}

function hide(today) {
  document.querySelectorAll('.week-strip > li[data-date], .next-days > li[data-date]').forEach((row) => { row.hidden = row.dataset.date < today; });
  document.querySelectorAll('.week-strip, .next-days').forEach((list) => {
    if (list.querySelector(':scope > li:not([hidden])')) { return; }
    list.after(element('p', 'none', told('この先の予定は、まだここにありません。お出かけの前に、お確かめください。')));
    document.querySelectorAll('.until').forEach((words) => { words.hidden = true; });
  });
}

async function fetched(address) {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch { return null; }
}

/** `made` is the foot's word of the day of the build; it knows where the coming days are. */
export async function renew(made, today) {
  const now = serial(today);
  document.querySelectorAll('.days [data-date]').forEach((panel) => { panel.dataset.date = iso(forward(panel, now)); });
  const head = document.querySelector('[data-weekday] .noren');
  if (head) { hang(head, forward(head, now)); }
  const cards = [...document.querySelectorAll('[data-service-id]')].filter((card) => card.querySelector('.next b') && !card.closest('[data-until]'));
  const list = document.querySelector('.next-days');
  const strip = document.querySelector('[data-nothing]');
  if (cards.length || list || strip) {
    const [town] = await Promise.all([fetched(made.dataset.ahead), learn(made.dataset.ahead)]);
    cards.forEach((card) => renewCard(card, town ?? { first: made.dateTime, records: {} }, made.dateTime, now));
    if (head) { recount(town, serial(head.dataset.date)); }
    if (town && list) { renewRecord(list, town, now); }
    if (town && strip && today <= town.until) { renewWeek(strip, town, now); }
  }
  hide(today);
}
