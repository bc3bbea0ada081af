// 地図の呼び出し: fetches the parts of the map and draws it, once; shows it and puts it away.
import { told } from './told.js';

let drawn = null;

const fetched = (element) => new Promise((resolve, reject) => {
  element.onload = resolve;
  element.onerror = () => reject(new Error(element.src || element.href));
  document.head.append(element);
});
const style = (href) => fetched(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
// all are fetched at once; each runs after the one before it, which it needs
const script = (src) => fetched(Object.assign(document.createElement('script'), { src, async: false }));

async function load(box) {
  const { styles, parts, drawing } = box.dataset;
  const [{ draw }] = await Promise.all([import(new URL(drawing, document.baseURI)), ...styles.split(' ').map(style), ...parts.split(' ').map(script)]);
  return draw(box, window.map_district_map);
}

/** The button says what pressing it will do: a state beside words that change would say the opposite. */
export function show(box, isShown) {
  const button = box.querySelector('button');
  box.querySelectorAll('.map-frame, .map-after').forEach((part) => { part.hidden = !isShown; });
  button.textContent = isShown ? told('地図をしまう') : told('地図を見る');
}

/** The map, shown; where a part of it cannot be had, it is put away again. */
export async function open(box) {
  show(box, true);
  try {
    drawn ||= load(box);
    const map = await drawn;
    map.refresh();
    return map;
  } catch (error) {
    drawn = null;
    show(box, false);
    throw error;
  }
}
