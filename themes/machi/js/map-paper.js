// 紙の地図: on paper nobody can open a pin or move the map: the whole district, every pin by itself, with all its numbers.
import { face, icon, numbers } from './map-houses.js';

/** ``markers`` gives the pins that are shown at that moment; ``before`` is done first, ``after`` last. */
export function onPaper(box, map, group, { markers, before, whole, after }) {
  let seen = null;
  const dress = (each, text) => each.setIcon(icon(text, face(each.house)[1]));
  window.addEventListener('beforeprint', () => {
    if (seen) { return; }
    before();
    seen = { centre: map.getCenter(), zoom: map.getZoom(), pins: markers() };
    box.classList.add('is-paper');
    map.invalidateSize({ animate: false, pan: false });
    whole();
    map.removeLayer(group);
    seen.pins.forEach((each) => { dress(each, numbers(each.house).join('・')); map.addLayer(each); });
  });
  window.addEventListener('afterprint', () => window.requestAnimationFrame(() => { // the layout is the screen's again
    if (!seen) { return; }
    seen.pins.forEach((each) => { map.removeLayer(each); dress(each, face(each.house)[0]); });
    map.addLayer(group);
    box.classList.remove('is-paper');
    map.invalidateSize({ animate: false, pan: false });
    map.setView(seen.centre, seen.zoom, { animate: false });
    after();
    seen = null;
  }));
}
