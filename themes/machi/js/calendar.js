// カレンダー: marks today's cell and quiets the days that are over; past the months shown the page says so. (きょう in the list is today.js's.)
import { element } from './element.js';
import { told } from './told.js';

const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
const cells = [...document.querySelectorAll('.cal [data-date]')];

cells.forEach((cell) => {
  const { date } = cell.dataset;
  cell.classList.toggle('is-past', date < today);
  if (date !== today) { return; }
  cell.ariaCurrent = 'date';
  cell.querySelector('.d b').after(' ', element('span', 'today-word screen-only', told('きょう')));
});

if (cells.length && today > cells.at(-1).dataset.date) {
  document.querySelector('.cal-months').prepend(element('p', 'cal-over screen-only', told('きょうの予定は、まだここにありません。お出かけの前に、お確かめください。')));
}

if (location.hash.startsWith('#ids=')) { import('./calendar-follow.js').then(({ only }) => only(location.hash.slice(5).split(','))); }
