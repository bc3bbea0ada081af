// しぼった予定: the week above the list shows what the list shows.
import { element } from './element.js';
import { told } from './told.js';

const NONE = told('条件に合うものは、この日にはありません。');

/** ``ids`` are the records that the list shows, null for all. */
export function week(ids) {
  const isShown = (link) => !ids || ids.has(document.querySelector(link.hash)?.dataset.serviceId);
  document.querySelectorAll('.week-strip .event, .beside li').forEach((row) => { row.hidden = !isShown(row.querySelector('a[href^="#s"]')); });
  for (const day of document.querySelectorAll('.week-strip > li')) {
    const events = [...day.querySelectorAll('.event')];
    day.querySelector('.unmatched')?.remove();
    if (events.length && events.every((event) => event.hidden)) { day.append(element('p', 'none unmatched', NONE)); }
  }
}
