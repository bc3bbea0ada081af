// しぼった予定: the week above the list shows what the list shows, and so does the calendar that it leads to.
import { element } from './element.js';
import { told } from './told.js';

const NONE = told('条件に合うものは、この日にはありません。');

// a page of thousands is slow to look through; what is renewed is inside of them
const [strips, lists] = ['.week-strip', '.beside'].map((which) => [...document.querySelectorAll(which)]);
const within = (some, which) => some.flatMap((each) => [...each.querySelectorAll(which)]);

/** ``ids`` are the records that the list shows, null for all. */
export function week(ids) {
  const isShown = (link) => !ids || ids.has(document.querySelector(link.hash)?.dataset.serviceId);
  [...within(strips, '.event'), ...within(lists, 'li')].forEach((row) => { row.hidden = !isShown(row.querySelector('a[href^="#s"]')); });
  for (const day of within(strips, ':scope > li')) {
    const events = [...day.querySelectorAll('.event')];
    day.querySelector('.unmatched')?.remove();
    if (events.length && events.every((event) => event.hidden)) { day.append(element('p', 'none unmatched', NONE)); }
  }
  document.querySelectorAll('a[href^="calendar/"]').forEach((link) => { link.hash = ids ? `ids=${[...ids]}` : ''; });
}
