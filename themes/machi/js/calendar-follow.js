// しぼったカレンダー: only the records that the district's list was narrowed to. They stand behind the #, so that no server learns what was asked.
import { element } from './element.js';
import { told } from './told.js';

const idOf = (row) => row.querySelector('a[href*="/services/"]')?.pathname.split('/').at(-2);

/** ``ids`` are the records to show; all others are put away, on paper too, and a line says so. */
export function only(ids) {
  const rows = [...document.querySelectorAll('.cal li, .cal-list .event, .mentions > li')];
  rows.forEach((row) => { row.hidden = !ids.includes(idOf(row)); });
  const count = new Set(rows.filter((row) => !row.hidden).map(idOf)).size; // what is for the whole town has no place in a district's calendar
  document.querySelectorAll('.cal-list .week-strip > li').forEach((day) => { day.hidden = [...day.querySelectorAll('.event')].every((row) => row.hidden); });
  document.querySelectorAll('.cal-below section:has(.mentions)').forEach(counted);
  const all = Object.assign(element('a', 'link', told('すべての予定を見る')), { href: location.pathname });
  document.querySelector('.cal-months').before(element('p', 'cal-only', count ? told('一覧でしぼったもののうち、この地区の{count}件をのせています。', { count }) : told('一覧でしぼったものは、このカレンダーにはありません。'), ' ', all));
}

/** A list says how many it shows; one that shows none is put away. */
function counted(section) {
  const count = section.querySelectorAll('.mentions > li:not([hidden])').length;
  section.hidden = !count;
  section.querySelector('h2').childNodes.forEach((part) => { if (part.nodeType === Node.TEXT_NODE) { part.data = part.data.replace(/\d+/, count); } });
}
