// きょう: marks what is dated today and tomorrow. The pages hold absolute dates, and paper keeps them.
import { told } from './told.js';

const on = (day) => new Date(Date.now() + day * 864e5).toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
const today = on(0);
const words = { [today]: told('きょう'), [on(1)]: told('あす') };
const made = document.querySelector('[data-later]');

const word = (className, textContent) => Object.assign(document.createElement('span'), { className, textContent });

const mark = (element) => {
  const { date } = element.dataset;
  element.classList.toggle('is-today', date === today && !element.matches('.noren:is(.is-off, .is-ask, .is-none)'));
  if (!words[date] || !element.matches('.noren')) { return; }
  // one that is off goes on saying 休み below it
  if (!element.matches('.is-off')) { element.firstChild.replaceWith(word('paper-only', element.firstChild.textContent)); }
  element.prepend(word('screen-only', words[date]));
};

// a page that was built before today first gets the days that have come since
async function renewed() {
  if (!made || made.dateTime >= today) { return; }
  const { renew } = await import(new URL(made.dataset.later, document.baseURI));
  await renew(made, today);
}

// where that fails, the dates of the build stay, and the foot of the page says of which day they are
renewed().catch(() => {}).then(() => document.querySelectorAll('[data-date]').forEach(mark));
