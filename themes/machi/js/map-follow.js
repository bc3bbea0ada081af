// 一覧と地図: what the list shows, the map shows; what is pointed at in the one is marked in the other.
import { told } from './told.js';

/** What is hovered or focused: a card marks its pin or the cluster that it is in, a pin marks its cards. */
export function pointing(map) {
  const marked = { pointerover: [], focusin: [] };
  const all = () => Object.values(marked).flat();
  const mark = (kind, elements) => {
    all().forEach((each) => each.classList.remove('is-pointed'));
    marked[kind] = elements;
    all().forEach((each) => each.classList.add('is-pointed'));
  };
  const across = (target) => {
    const pin = target.closest('.leaflet-marker-pane > .pin');
    const card = target.closest('[data-service-id]');
    if (pin) { return pin.dataset.ids.split(' ').flatMap(cards); }
    return card ? [...map.getPane('markerPane').querySelectorAll(`[data-ids~="${CSS.escape(card.dataset.serviceId)}"]`)] : [];
  };
  for (const kind of Object.keys(marked)) {
    document.addEventListener(kind, ({ target }) => { if (target.closest) { mark(kind, across(target)); } });
  }
}

/** What stands for a record in the list, or in the answer to a search. */
export function cards(id) {
  return [...document.querySelectorAll(`[data-service-id="${CSS.escape(id)}"]`)].filter((each) => each.checkVisibility());
}

/** ``show(ids)`` at once with what the list shows now, and whenever that changes; null is all. */
export function whatIsShown(show) {
  document.addEventListener('tsudoi:shown', ({ detail }) => show(detail.ids));
  show(document.documentElement.shown ?? null);
}

/** How many records of the list have a place on the map. */
export function counted(placed, listed, isChosen) {
  const all = isChosen ? told('条件に合う{count}件', { count: listed }) : told('一覧の{count}件', { count: listed });
  if (!listed) { return told('条件に合うものがないので、地図に印はありません。'); }
  if (!placed) { return told('{all}は、場所が決まっていないので、地図に印がありません。', { all }); }
  if (placed === listed) { return told('{all}が、すべて地図にあります。', { all }); }
  return told('{all}のうち、{count}件が地図にあります。ほかは、場所の決まっていないものです。', { all, count: placed });
}
