// 印の短冊: what an opened pin says. The words of a record are taken from its card in the list, as text.
import { element } from './element.js';

const GAP = 8;
const PIN = 54;
const TALLEST = 0.6; // of the map: a taller slip would cover it

/** One slip per map: opens at a pin, closes with Esc or ×, and gives the focus back to the pin. */
export function slip(box, map) {
  const frame = box.querySelector('.map-frame');
  let current = null;

  const close = (isBack) => {
    if (!current) { return; }
    const { paper, pin } = current;
    current = null;
    paper.remove();
    pin.getElement()?.classList.remove('is-open');
    document.querySelectorAll('.is-picked').forEach((card) => card.classList.remove('is-picked'));
    if (isBack) { (pin.getElement() || map.getContainer()).focus(); }
  };

  const open = (pin, id) => {
    close(false);
    const paper = written(wantedFirst(pin.house, id), () => close(true));
    frame.append(paper);
    paper.classList.toggle('is-docked', paper.offsetHeight > TALLEST * map.getSize().y);
    current = { paper, pin };
    pin.getElement()?.classList.add('is-open');
    pin.house.forEach((feature) => card(feature)?.classList.add('is-picked'));
    makeRoom(paper, map, pin);
    place(paper, map, pin);
    const wanted = id && paper.querySelector(`[data-for="${CSS.escape(id)}"]`);
    lookAt(wanted || paper.querySelector('a, button'), map.getContainer());
  };

  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && current) { event.stopPropagation(); close(true); }
  });
  map.on('zoomstart', () => close(frame.querySelector('.slip')?.contains(document.activeElement)));
  map.on('move', () => current && place(current.paper, map, current.pin));
  return { open };
}

function wantedFirst(house, id) {
  return [...house].sort((a, b) => (b.id === id) - (a.id === id));
}

/** The focus goes to the slip; where that is under the map, the map stays in view with it. */
function lookAt(line, map) {
  if (!isWide()) { map.scrollIntoView({ block: 'start' }); }
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: 'nearest' });
}

function written(house, close) {
  const paper = element('div', 'slip');
  paper.setAttribute('role', 'dialog');
  paper.setAttribute('aria-label', house.length > 1 ? `ここにある${house.length}件` : `${house[0].properties.number}番`);
  if (house.length > 1) {
    paper.append(element('h3', '', `ここにある${house.length}件`), several(house));
  } else {
    paper.append(...single(house[0]));
  }
  const shut = element('button', 'shut', '×');
  shut.type = 'button';
  shut.setAttribute('aria-label', '閉じる');
  shut.addEventListener('click', close);
  paper.append(shut);
  return paper;
}

function single(feature) {
  const { category, name, shape } = feature.properties;
  const actions = element('p', 'actions');
  const more = link('くわしく見る', feature.properties.url, 'btn is-main');
  more.dataset.for = feature.id;
  actions.append(more, toList(feature, 'btn is-plain'));
  return [
    element('span', `cat c-${shape}`, category),
    element('h3', '', name),
    ...notes(feature),
    actions,
  ];
}

function several(house) {
  const list = element('ul');
  for (const feature of house) {
    const item = element('li');
    const line = link(`${feature.properties.number}番 ${feature.properties.name}`, feature.properties.url, '');
    line.dataset.for = feature.id;
    item.append(line, ...notes(feature), toList(feature, 'to-list'));
    list.append(item);
  }
  return list;
}

function notes(feature) {
  const { rough, status } = feature.properties;
  const next = card(feature)?.querySelector('.next');
  const lines = [];
  if (status === 'suspended') { lines.push(element('p', 'why', 'いまはお休みしています。')); }
  else if (next) { lines.push(element('p', 'next', next.textContent.trim())); }
  if (rough) { lines.push(element('p', '', 'だいたいの場所です。')); }
  return lines;
}

function toList(feature, className) {
  const back = link('一覧で見る', `#s${feature.properties.number}`, className);
  back.setAttribute('aria-label', `${feature.properties.number}番を一覧で見る`);
  back.addEventListener('click', (event) => {
    const goal = card(feature);
    if (!goal) { return; }
    event.preventDefault();
    goal.scrollIntoView({ block: 'center' });
    goal.querySelector('a').focus({ preventScroll: true });
  });
  return back;
}

function card(feature) {
  return document.querySelector(`[data-service-id="${CSS.escape(feature.id)}"]`);
}

function link(text, href, className) {
  return Object.assign(element('a', className, text), { href });
}

function isWide() {
  return window.matchMedia('(min-width: 64em)').matches;
}

function isBeside(paper) {
  return isWide() && !paper.classList.contains('is-docked');
}

/** The pin moves down until its slip fits above it. */
function makeRoom(paper, map, pin) {
  if (!isBeside(paper)) { return; }
  const needed = paper.offsetHeight + PIN + 2 * GAP;
  const { y } = map.latLngToContainerPoint(pin.getLatLng());
  if (y < needed) { map.panBy([0, y - needed], { animate: false }); }
}

/** Above the pin where the map is wide and the slip short; else the stylesheet docks the slip under the map. */
function place(paper, map, pin) {
  if (!isBeside(paper)) { paper.style.left = paper.style.top = ''; return; }
  const size = map.getSize();
  const spot = map.latLngToContainerPoint(pin.getLatLng());
  const left = spot.x - paper.offsetWidth / 2;
  const top = Math.min(spot.y - PIN - paper.offsetHeight - GAP, size.y - paper.offsetHeight - GAP);
  paper.style.left = `${Math.max(GAP, Math.min(left, size.x - paper.offsetWidth - GAP))}px`;
  paper.style.top = `${map.getContainer().offsetTop + Math.max(GAP, top)}px`;
}
