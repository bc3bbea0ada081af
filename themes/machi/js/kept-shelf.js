// あとで見る棚: the ids of the records that a reader has put aside. They stay in this browser; nothing is sent.
import { isForeign, told } from './told.js';

const KEY = 'tsudoi.kept';
const MOST = 300;
const LONGEST = 100;
const root = document.documentElement;

/** What a memory or a link says, as ids: each once, nothing that cannot be one. */
export function ids(given) {
  const said = Array.isArray(given) ? given : [];
  return [...new Set(said.filter((id) => typeof id === 'string' && id && id.length <= LONGEST))].slice(0, MOST);
}

/** In the order in which they were put aside. */
export function kept() {
  try { return ids(JSON.parse(localStorage.getItem(KEY))); } catch { return []; }
}

/** Whether this browser could keep it. */
export function keep(wanted) {
  const list = ids(wanted);
  try {
    if (list.length) { localStorage.setItem(KEY, JSON.stringify(list)); } else { localStorage.removeItem(KEY); }
  } catch { return false; }
  tell();
  return true;
}

/** Calls back whenever something is put aside or taken out, in another window too, and when one comes back to a page that was left. */
export function watch(changed) {
  document.addEventListener('tsudoi:kept', changed);
  addEventListener('storage', ({ key }) => { if (key === KEY || key === null) { tell(); } });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) { tell(); } });
  tell();
}

/** The way to the list stands at the top of the page while there is something in it. */
function tell() {
  const count = kept().length;
  if (count) { root.dataset.kept = count; } else { delete root.dataset.kept; }
  const number = document.querySelector('.kept-link b');
  if (number) { number.textContent = count ? isForeign ? ` ${count}` : told('{count}件', { count }) : ''; }
  document.dispatchEvent(new CustomEvent('tsudoi:kept'));
}
