// 一覧の席: the records of a page's list, each with its home in it; who puts them in another order may bring them back.
import { element } from './element.js';

const known = new WeakMap();

/** For the list ``[data-sifted]``: ``rows`` by id, ``homes`` in order, ``answer`` (where another order stands, above the list), ``back()``. */
export function listed(list) {
  if (!known.has(list)) { known.set(list, seats(list)); }
  return known.get(list);
}

function seats(list) {
  const homes = [...list.querySelectorAll('ol, ul')].map((home) => [home, [...home.querySelectorAll(':scope > [data-service-id]')]]).filter(([, rows]) => rows.length);
  const rows = new Map(homes.flatMap(([, each]) => each.map((row) => [row.dataset.serviceId, row])));
  const answer = element('div', 'answer');
  answer.hidden = true;
  list.before(answer);
  return {
    homes,
    rows,
    answer,
    back() {
      for (const [home, each] of homes) {
        home.parentElement.hidden = false;
        // from the last, so that the next is there already; a page of thousands is slow to rebuild
        for (let at = each.length - 1; at >= 0; at -= 1) {
          each[at].hidden = false;
          if (each[at].parentElement !== home) { home.insertBefore(each[at], each[at + 1] ?? null); }
        }
      }
    },
  };
}
