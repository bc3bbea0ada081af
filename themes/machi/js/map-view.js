// 地図の見え方: what of the district is in view, how far it can be zoomed, and what fingers and mice do.
import { gathered } from './map-clusters.js';
import { ICON } from './map-houses.js';

const ZOOM_OUT = 2; // levels: further out a district is a dot
const ZOOM_IN = 2; // levels: without tiles there is only white further in, and nobody knows where it is
const RIM = 0.2; // of the view: a border further out is hardly seen, or pushed out by a slip

/** [bounds, options] of the district, which the first view showed, and of those places that lie outside it. */
export function reach(view, features) {
  const places = features.map(({ geometry: { coordinates: [lon, lat] } }) => L.latLng(lat, lon));
  const outside = places.filter((each) => !view.contains(each));
  const padding = outside.length ? ICON.size : [0, 0];
  return [outside.reduce((bounds, each) => bounds.extend(each), L.latLngBounds(view.getSouthWest(), view.getNorthEast())), { padding, animate: false }];
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

/** In the page, the page scrolls under one finger and under the wheel; a mouse, or a finger on the large map, drags the map. */
export function settle(box, map, [bounds, { padding }]) {
  if (!layers(map).some((layer) => layer instanceof L.TileLayer)) { map.setMaxZoom(Math.round(map.getZoom()) + ZOOM_IN); }
  const furthest = Math.min(map.getZoom() - ZOOM_OUT, map.getBoundsZoom(bounds, false, L.point(padding).multiplyBy(2)));
  map.setMinZoom(Math.floor(furthest)); // between two whole levels a pin that is alone would not be drawn
  map.scrollWheelZoom.disable();
  map.attributionControl.setPrefix(false);
  const isLarge = () => box.classList.contains('is-large');
  const dragging = (isMouse) => map.dragging[isMouse || isLarge() ? 'enable' : 'disable']();
  const begin = () => dragging(!window.matchMedia('(any-pointer: coarse)').matches);
  begin();
  map.on('resize', begin);
  map.getContainer().addEventListener('pointerover', (event) => dragging(event.pointerType === 'mouse'), true);
}

/** Zoom in just until the pin stands alone, and never to a bare white map: what stands there then, itself or the cluster that never parts. */
export function approach(map, group, wanted) {
  map.panTo(wanted.getLatLng(), { animate: false });
  while (group.getVisibleParent(wanted) !== wanted && map.getZoom() < map.getMaxZoom()) {
    map.setZoom(map.getZoom() + 1, { animate: false });
  }
  while (!isPlaced(map) && map.getZoom() > map.getMinZoom()) { map.setZoom(map.getZoom() - 0.5, { animate: false }); }
  const above = group.getVisibleParent(wanted);
  return above && above !== wanted ? gathered(above) : wanted;
}
