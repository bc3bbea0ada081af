// 印のまとまり: pins that would cover each other stand together; opening, ordering and the focus among them.
import { ICON, icon, manifold, name, spoken } from './map-houses.js';
import { told } from './told.js';

const CLUSTER_RADIUS = 90; // pins are 44 wide; between two whole zoom levels they draw nearer to each other
const RING = { paddingTopLeft: [34, 64], paddingBottomRight: [34, 14] }; // of a pin with the mark of the focus, around its tip

export function clusters() {
  return L.markerClusterGroup({
    animate: false,
    showCoverageOnHover: false,
    spiderfyOnMaxZoom: false,
    zoomToBoundsOnClick: false,
    maxClusterRadius: CLUSTER_RADIUS,
    iconCreateFunction: (cluster) => icon(...manifold(records(cluster).length)),
  });
}

function records(cluster) {
  return cluster.getAllChildMarkers().flatMap((each) => each.house).sort((a, b) => a.properties.number - b.properties.number);
}

/** A cluster that stays one at the last level: its records are listed, as those of one house are. */
export function isTight(group, cluster) {
  let deepest = cluster;
  while (deepest._childClusters.length === 1 && !deepest._markers.length) { [deepest] = deepest._childClusters; }
  return deepest._zoom === group._maxZoom;
}

export function gathered(cluster) {
  return Object.assign(cluster, { house: records(cluster) });
}

/** Tab meets the pins in the order of their numbers, and every cluster has a name. */
export function inOrder(map, group) {
  const pane = map.getPane('markerPane');
  map.eachLayer((layer) => {
    if (!layer.getAllChildMarkers || !layer.getElement?.()) { return; }
    const inside = records(layer);
    name(layer.getElement(), isTight(group, layer) ? spoken(inside) : [told('{count}件のまとまり。押すと広がります', { count: inside.length })], inside);
  });
  const sorted = [...pane.children].sort((a, b) => a.dataset.order - b.dataset.order);
  const here = sorted.indexOf(document.activeElement); // the others move around it: an element that moves loses the focus
  sorted.slice(0, Math.max(here, 0)).forEach((each) => pane.insertBefore(each, sorted[here]));
  sorted.slice(here + 1).forEach((each) => pane.append(each));
}

/** Open a cluster, and stand on the first pin that came out of it. */
export function widen(map, group, cluster) {
  const [{ id }] = records(cluster);
  const before = map.getZoom();
  map.fitBounds(cluster.getBounds(), { padding: [ICON.size[1], ICON.size[1]], animate: false });
  if (map.getZoom() <= before) { map.setZoom(before + 1, { animate: false }); }
  stand(map, id);
}

/** The focus goes to the pin of a record, or to the cluster that it is in now, or else to the map: never to nothing. */
export function stand(map, id) {
  const pin = map.getPane('markerPane').querySelector(`[data-ids~="${CSS.escape(id)}"]`);
  (pin || map.getContainer()).focus({ preventScroll: true });
}

/** A pin that a keyboard comes to is moved into view at once; Leaflet would let it glide, and a slip that opens meanwhile would cover it. */
export function intoView(map) {
  map.getPane('markerPane').addEventListener('focusin', ({ target }) => {
    let found = null;
    map.eachLayer((layer) => { if (layer.getElement?.() === target) { found = layer; } });
    if (!found || !target.matches(':focus-visible')) { return; }
    map.panInside(found.getLatLng(), { ...RING, animate: false });
    // a window may be lower than the map
    requestAnimationFrame(() => target.scrollIntoView({ block: 'nearest' }));
  });
}

/** A pin that has the focus may go when the map moves; then what it went into has it. */
export function keepFocus(map) {
  let held = '';
  const focused = () => document.activeElement?.closest('.leaflet-marker-pane > .pin')?.dataset.ids.split(' ')[0];
  map.on('zoomstart movestart', () => { held ||= focused(); });
  map.on('moveend', () => {
    if (held && document.activeElement === document.body) { stand(map, held); }
    held = '';
  });
}
