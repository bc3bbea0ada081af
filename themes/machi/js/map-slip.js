// 印の短冊: what an opened pin says. The words of a record are taken from its card in the list, as text.
import { element } from './element.js';
import { inApp, onTheWeb } from './map-app.js';
import { stand } from './map-clusters.js';
import { cards } from './map-follow.js';
import { place as placeOf } from './map-houses.js';
import { named, term } from './own.js';
import { isForeign, told, woven } from './told.js';

const GAP = 8;
const PIN = 54;
const TALLEST = 0.6; // of the map: a taller slip would cover it

/** One slip per map: opens at a pin, closes with Esc or ×, and gives the focus back to the pin; ``leave`` goes back to the page. */
export function slip(box, map, leave) {
  const frame = box.querySelector('.map-frame');
  let current = null;

  const close = () => {
    if (!current) { return; }
    const { paper, pin } = current;
    const isInside = paper.contains(document.activeElement);
    current = null;
    paper.remove();
    pin.getElement()?.classList.remove('is-open');
    document.querySelectorAll('.is-picked').forEach((each) => each.classList.remove('is-picked'));
    if (isInside) { stand(map, pin.house[0].id); }
  };

  const toList = (feature) => { close(); leave(); look(feature); };

  const open = (pin, id) => {
    close();
    const paper = written(wantedFirst(pin.house, id), { close, toList, data: box.dataset });
    frame.append(paper);
    paper.classList.toggle('is-docked', paper.offsetHeight > TALLEST * map.getSize().y);
    current = { paper, pin };
    pin.getElement()?.classList.add('is-open');
    pin.house.flatMap((feature) => cards(feature.id)).forEach((each) => each.classList.add('is-picked'));
    makeRoom(paper, map, pin);
    place(paper, map, pin);
    const wanted = id && paper.querySelector(`[data-for="${CSS.escape(id)}"]`);
    lookAt(wanted || paper.querySelector('a, button'), map.getContainer());
  };

  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !current) { return; }
    event.preventDefault();
    event.stopPropagation();
    const { pin } = current;
    close();
    stand(map, pin.house[0].id);
  });
  map.on('zoomstart', close);
  map.on('move', () => current && place(current.paper, map, current.pin));
  return { open, close };
}

/** The card of a record, in the middle of the screen and with the focus. */
function look(feature) {
  const [goal] = cards(feature.id);
  goal?.scrollIntoView({ block: 'center' });
  goal?.querySelector('a').focus({ preventScroll: true });
}

function wantedFirst(house, id) {
  return [...house].sort((a, b) => (b.id === id) - (a.id === id));
}

/** The focus goes to the slip; where that is under the map, the map stays in view with it. */
function lookAt(line, map) {
  if (!isWide() && !map.closest('.is-large')) { map.scrollIntoView({ block: 'start' }); }
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: 'nearest' });
}

function written(house, asked) {
  const paper = element('div', 'slip');
  paper.setAttribute('role', 'dialog');
  const here = told('ここにある{count}件', { count: house.length });
  paper.setAttribute('aria-label', house.length > 1 ? here : told('{number}番', house[0].properties));
  if (house.length > 1) {
    paper.append(element('h3', '', here), several(house, asked));
    if (new Set(house.map(placeOf)).size === 1) { paper.append(...ways(house[0], asked)); }
  } else {
    paper.append(...single(house[0], asked));
  }
  const shut = element('button', 'shut', '×');
  shut.type = 'button';
  shut.setAttribute('aria-label', told('閉じる'));
  shut.addEventListener('click', asked.close);
  paper.append(shut);
  return paper;
}

function single(feature, asked) {
  const { category, name, shape } = feature.properties;
  const actions = element('p', 'actions');
  const more = link([told('くわしく見る')], feature.properties.url, 'btn is-main');
  more.dataset.for = feature.id;
  actions.append(more, toList(feature, 'btn is-plain', asked));
  return [
    element('span', `cat c-${shape}`, ...term(category)),
    element('h3', '', ...named(name)),
    ...notes(feature),
    actions,
    ...ways(feature, asked),
  ];
}

function several(house, asked) {
  const list = element('ul');
  const isOneHouse = new Set(house.map(placeOf)).size === 1;
  for (const feature of house) {
    const item = element('li');
    const { number, name, url } = feature.properties;
    const line = link(woven('{number}番 {name}', { number, name: named(name) }), url, '');
    line.dataset.for = feature.id;
    item.append(line, ...notes(feature), toList(feature, 'to-list', asked), ...(isOneHouse ? [] : ways(feature, asked)));
    list.append(item);
  }
  return list;
}

/** To streets and house numbers, which our own map does not have. */
function ways({ geometry: { coordinates: [lon, lat] }, properties: { name, rough } }, { data }) {
  if (!data.app) { return []; }
  return [element('p', 'actions ways', ...inApp(lat, lon, name, rough), ...onTheWeb(data, lat, lon, rough))];
}

function notes(feature) {
  const { rough, status } = feature.properties;
  const next = cards(feature.id)[0]?.querySelector('.next');
  const lines = [];
  if (status === 'suspended') { lines.push(element('p', 'why', told('いまはお休みしています。'))); }
  else if (next) { lines.push(element('p', 'next', ...(isForeign ? next.cloneNode(true).childNodes : [next.textContent.trim()]))); }
  if (rough) { lines.push(element('p', '', told('だいたいの場所です。'))); }
  return lines;
}

function toList(feature, className, asked) {
  const back = link([told('一覧で見る')], `#s${feature.properties.number}`, className);
  back.setAttribute('aria-label', told('{number}番を一覧で見る', feature.properties));
  back.addEventListener('click', (event) => { event.preventDefault(); asked.toList(feature); });
  return back;
}

/** Words and names of other languages stay beside each other. */
function link(text, href, className) {
  return Object.assign(element('a', className, element('span', '', ...text)), { href });
}

function isWide() {
  return window.matchMedia('(min-width: 64em)').matches;
}

function isBeside(paper) {
  return isWide() && !paper.classList.contains('is-docked');
}

/** The pin moves down until its slip fits above it, or up where the slip lies over the foot of a large map. */
function makeRoom(paper, map, pin) {
  const { y } = map.latLngToContainerPoint(pin.getLatLng());
  const needed = paper.offsetHeight + PIN + 2 * GAP;
  if (isBeside(paper)) {
    if (y < needed) { map.panBy([0, y - needed], { animate: false }); }
  } else if (map.getContainer().closest('.is-large')) {
    map.panBy(outFrom(paper, map, pin), { animate: false });
  }
}

/** How far a pin is under a slip that lies over a large map: at its right where there is room, else at its foot. */
function outFrom(paper, map, pin) {
  const { x, y } = map.latLngToContainerPoint(pin.getLatLng());
  const size = map.getSize();
  const isAside = paper.offsetWidth < size.x / 2;
  const free = isAside ? size.x - paper.offsetWidth - PIN : Math.max(size.y - paper.offsetHeight - GAP, PIN + GAP);
  return isAside ? [Math.max(0, x - free), 0] : [0, Math.max(0, y - free)];
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
