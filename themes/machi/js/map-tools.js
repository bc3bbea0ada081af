// 地図のボタン: in words, beside the map and not on it, where they would cover pins.
import { element } from './element.js';
import { told } from './told.js';

export function tools(map, larger, whole) {
  const row = element('div', 'map-buttons');
  const button = (word, press) => {
    const made = Object.assign(element('button', '', word), { type: 'button' });
    made.addEventListener('click', press);
    row.append(made);
    return made;
  };
  const nearer = button(told('拡大'), () => map.zoomIn(1, { animate: false }));
  const further = button(told('縮小'), () => map.zoomOut(1, { animate: false }));
  button(told('全体'), whole);
  const limits = () => {
    nearer.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
    further.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
  };
  map.on('zoomend', limits);
  limits();
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', told('地図の拡大と縮小'));
  return element('div', 'map-tools', larger, row);
}
