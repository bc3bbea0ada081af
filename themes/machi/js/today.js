// きょう: marks what is dated today and tomorrow. The pages hold absolute dates, and paper keeps them.
const on = (day) => new Date(Date.now() + day * 864e5).toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
const today = on(0);
const words = { [today]: 'きょう', [on(1)]: 'あす' };

document.querySelectorAll('[data-date]').forEach((element) => {
  const { date } = element.dataset;
  if (date < today && element.matches('.week-strip > li, .next-days > li')) { element.hidden = true; }
  if (element.matches('.is-off, .is-ask, .is-none') && element.matches('.noren')) { return; }
  element.classList.toggle('is-today', date === today);
  const month = element.matches('.noren') && words[date] && element.querySelector('span');
  if (!month) { return; }
  month.before(Object.assign(month.cloneNode(), { className: 'screen-only', textContent: words[date] }));
  month.className = 'paper-only';
});

// a page that was built long ago: its days are over, and it says so
document.querySelectorAll('.week-strip, .next-days').forEach((list) => {
  if (list.querySelector(':scope > li:not([hidden])')) { return; }
  list.after(Object.assign(document.createElement('p'), { textContent: 'この先の予定は、まだここにありません。お出かけの前に、お確かめください。' }));
});
