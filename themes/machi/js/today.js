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

// 「11月24日(火)にある所」 becomes 「きょうある所」 on that day only: an older page keeps its date
document.querySelectorAll('[data-built]').forEach((section) => {
  const heading = section.dataset.built === today ? section.querySelector('h2 time') : null;
  if (heading) { heading.parentElement.replaceChildren(Object.assign(document.createElement('span'), { textContent: 'きょうある所' })); }
});
