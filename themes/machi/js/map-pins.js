// 地図の印: numbered pins over folium's shell. All words come in as text; nothing from a record is ever read as HTML.
import { element } from './element.js';

const ICON = { size: [44, 54], anchor: [22, 52] };
const CLUSTER_RADIUS = 90; // pins are 44 wide; between two whole zoom levels they draw nearer to each other
const ZOOM_OUT = 2; // levels: further out a district is a dot
const ZOOM_IN = 2; // levels: without tiles there is only white further in, and nobody knows where it is
const RIM = 0.2; // of the view: a border further out is hardly seen, or pushed out by a slip

/** Put the pins of a district on its map; `slip` makes what an opened pin says. Returns what the list may ask of the map. */
export async function draw(box, map, slip) {
  const answer = await fetch(box.dataset.pins);
  if (!answer.ok) { throw new Error(box.dataset.pins); }
  const { features } = await answer.json();
  const houses = byHouse(features);
  const group = clusters();
  const markers = houses.map((house) => marker(house));
  const paper = slip(box, map);

  const whole = () => map.fitBounds(...everything);
  const everything = reach(map, markers);
  settle(map, everything);
  map.getContainer().before(tools(map, whole));
  group.addLayers(markers);
  map.addLayer(group);
  const sorted = () => inOrder(map, group);
  map.on('zoomend moveend', sorted);
  sorted();

  markers.forEach((each) => each.on('click', () => paper.open(each)));
  group.on('clusterclick', ({ layer }) => (isTight(group, layer) ? paper.open(gathered(layer)) : widen(map, group, layer)));
  byKeyboard(map.getContainer());
  onPaper(box, map, group, markers, whole, sorted);
  return {
    refresh: () => map.invalidateSize(),
    reveal: (id) => {
      const wanted = markers.find((each) => each.house.some((feature) => feature.id === id));
      if (wanted) { paper.open(approach(map, group, wanted), id); }
    },
  };
}

/** Records at one address share a pin; the order is that of their first numbers. */
function byHouse(features) {
  const houses = new Map();
  for (const feature of features) {
    const key = feature.geometry.coordinates.map((degrees) => degrees.toFixed(5)).join();
    houses.set(key, [...(houses.get(key) || []), feature]);
  }
  return [...houses.values()];
}

function marker(house) {
  const [lon, lat] = house[0].geometry.coordinates;
  const made = L.marker([lat, lon], { icon: icon(...face(house)), alt: '', keyboard: true, riseOnHover: true });
  made.house = house;
  made.on('add', () => name(made.getElement(), spoken(house), house[0].properties.number));
  return made;
}

function numbers(house) {
  return house.map((each) => each.properties.number);
}

/** [text, classes] of a pin. */
function face(house) {
  const { properties } = house[0];
  if (house.length > 1) { return [`${house.length}件`, 'pin is-many']; }
  const stopped = properties.status === 'suspended' ? ' is-stopped' : '';
  return [String(properties.number), `pin c-${properties.shape}${stopped}${properties.rough ? ' is-rough' : ''}`];
}

function spoken(house) {
  if (house.length > 1) { return `${house.length}件の集まる所 ${numbers(house).map((each) => `${each}番`).join('、')}`; }
  const { number, name: title, category, status, rough } = house[0].properties;
  return `${number}番 ${title} ${category}${status === 'suspended' ? ' お休み中' : ''}${rough ? ' だいたいの場所' : ''}`;
}

function icon(text, className) {
  return L.divIcon({ html: element('span', '', text), className, iconSize: ICON.size, iconAnchor: ICON.anchor });
}

function name(element, label, number) {
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', label);
  element.dataset.order = number;
}

function clusters() {
  return L.markerClusterGroup({
    animate: false,
    showCoverageOnHover: false,
    spiderfyOnMaxZoom: false,
    zoomToBoundsOnClick: false,
    maxClusterRadius: CLUSTER_RADIUS,
    iconCreateFunction: (cluster) => icon(`${records(cluster).length}件`, 'pin is-many'),
  });
}

function records(cluster) {
  return cluster.getAllChildMarkers().flatMap((each) => each.house).sort((a, b) => a.properties.number - b.properties.number);
}

/** [bounds, options] of the district and of those pins of its list that lie outside it. */
function reach(map, markers) {
  const view = map.getBounds();
  const outside = markers.map((each) => each.getLatLng()).filter((place) => !view.contains(place));
  const padding = outside.length ? ICON.size : [0, 0];
  return [outside.reduce((bounds, place) => bounds.extend(place), view), { padding, animate: false }];
}

/** A cluster that stays one at the last level: its records are listed, as those of one house are. */
function isTight(group, cluster) {
  let deepest = cluster;
  while (deepest._childClusters.length === 1 && !deepest._markers.length) { [deepest] = deepest._childClusters; }
  return deepest._zoom === group._maxZoom;
}

function gathered(cluster) {
  return Object.assign(cluster, { house: records(cluster) });
}

function layers(map) {
  const all = [];
  map.eachLayer((layer) => all.push(layer));
  return all;
}

/** Some of a border well inside the view, or the ground itself: a reader can tell where this is. */
function isPlaced(map) {
  const size = map.getSize();
  const isInside = (at, length) => at > RIM * length && at < length - RIM * length;
  const inView = ({ x, y }) => isInside(x, size.x) && isInside(y, size.y);
  const corners = (layer) => (layer instanceof L.Polygon ? layer.getLatLngs().flat(2) : []);
  const isSeen = (layer) => corners(layer).some((corner) => inView(map.latLngToContainerPoint(corner)));
  return layers(map).some((layer) => layer instanceof L.TileLayer || isSeen(layer));
}

/** The page scrolls under one finger and under the wheel; a mouse drags the map. */
function settle(map, [bounds, { padding }]) {
  if (!layers(map).some((layer) => layer instanceof L.TileLayer)) { map.setMaxZoom(Math.round(map.getZoom()) + ZOOM_IN); }
  map.setMinZoom(Math.min(map.getZoom() - ZOOM_OUT, map.getBoundsZoom(bounds, false, L.point(padding).multiplyBy(2))));
  map.scrollWheelZoom.disable();
  map.attributionControl.setPrefix(false);
  const dragging = (isMouse) => map.dragging[isMouse ? 'enable' : 'disable']();
  dragging(!window.matchMedia('(any-pointer: coarse)').matches);
  map.getContainer().addEventListener('pointerover', (event) => dragging(event.pointerType === 'mouse'), true);
}

/** Buttons in words, beside the map and not on it, where they would cover pins. */
function tools(map, whole) {
  const row = element('div', 'map-buttons');
  const button = (word, press) => {
    const made = Object.assign(element('button', '', word), { type: 'button' });
    made.addEventListener('click', press);
    row.append(made);
    return made;
  };
  const larger = button('大きく', () => map.zoomIn(1, { animate: false }));
  const smaller = button('小さく', () => map.zoomOut(1, { animate: false }));
  button('全体', whole);
  const limits = () => {
    larger.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
    smaller.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
  };
  map.on('zoomend', limits);
  limits();
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', '地図の大きさ');
  return row;
}

/** Tab meets the pins in the order of their numbers, and every cluster has a name. */
function inOrder(map, group) {
  const pane = map.getPane('markerPane');
  map.eachLayer((layer) => {
    if (!layer.getAllChildMarkers || !layer.getElement?.()) { return; }
    const inside = records(layer);
    const label = isTight(group, layer) ? spoken(inside) : `${inside.length}件のまとまり。押すと広がります`;
    name(layer.getElement(), label, inside[0].properties.number);
  });
  const sorted = [...pane.children].sort((a, b) => a.dataset.order - b.dataset.order);
  const here = sorted.indexOf(document.activeElement); // the others move around it: an element that moves loses the focus
  sorted.slice(0, Math.max(here, 0)).forEach((each) => pane.insertBefore(each, sorted[here]));
  sorted.slice(here + 1).forEach((each) => pane.append(each));
}

/** Open a cluster, and stand on the first pin that came out of it. */
function widen(map, group, cluster) {
  const first = cluster.getAllChildMarkers().sort((a, b) => a.house[0].properties.number - b.house[0].properties.number)[0];
  const before = map.getZoom();
  map.fitBounds(cluster.getBounds(), { padding: [ICON.size[1], ICON.size[1]], animate: false });
  if (map.getZoom() <= before) { map.setZoom(before + 1, { animate: false }); }
  stand(map, group, first);
}

/** Zoom in just until the pin stands alone, and never to a bare white map: what stands there then, itself or the cluster that never parts. */
function approach(map, group, wanted) {
  map.panTo(wanted.getLatLng(), { animate: false });
  while (group.getVisibleParent(wanted) !== wanted && map.getZoom() < map.getMaxZoom()) {
    map.setZoom(map.getZoom() + 1, { animate: false });
  }
  while (!isPlaced(map) && map.getZoom() > map.getMinZoom()) { map.setZoom(map.getZoom() - 0.5, { animate: false }); }
  const above = group.getVisibleParent(wanted);
  return above && above !== wanted ? gathered(above) : wanted;
}

function stand(map, group, wanted) {
  const element = (group.getVisibleParent(wanted) || wanted).getElement() || wanted.getElement();
  (element || map.getContainer()).focus();
}

function byKeyboard(container) {
  container.addEventListener('keydown', (event) => {
    const pin = event.target.closest('.leaflet-marker-icon');
    if (pin && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); pin.click(); }
  });
}

/** On paper nobody can open a pin or move the map: the whole district, every pin by itself, with all its numbers. */
function onPaper(box, map, group, markers, whole, sorted) {
  let seen = null;
  const dress = (each, text) => each.setIcon(icon(text, face(each.house)[1]));
  window.addEventListener('beforeprint', () => {
    if (seen) { return; }
    seen = { centre: map.getCenter(), zoom: map.getZoom() };
    box.classList.add('is-paper');
    map.invalidateSize({ animate: false, pan: false });
    whole();
    map.removeLayer(group);
    markers.forEach((each) => { dress(each, numbers(each.house).join('・')); map.addLayer(each); });
  });
  window.addEventListener('afterprint', () => window.requestAnimationFrame(() => { // the layout is the screen's again
    markers.forEach((each) => { map.removeLayer(each); dress(each, face(each.house)[0]); });
    map.addLayer(group);
    box.classList.remove('is-paper');
    map.invalidateSize({ animate: false, pan: false });
    map.setView(seen.centre, seen.zoom, { animate: false });
    sorted();
    seen = null;
  }));
}
