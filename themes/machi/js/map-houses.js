// 地図の印: what stands at one address as one pin, with its face and its spoken name. Nothing from a record is ever read as HTML.
import { element } from './element.js';
import { named, term } from './own.js';
import { isForeign, told, woven } from './told.js';

export const ICON = { size: [44, 54], anchor: [22, 52] };

/** Records at one address share a pin; the order is that of their first numbers. */
export function byHouse(features) {
  const houses = new Map();
  for (const feature of features) {
    const key = place(feature);
    houses.set(key, [...(houses.get(key) || []), feature]);
  }
  return [...houses.values()];
}

/** Where a record is, to a metre. */
export function place(feature) {
  return feature.geometry.coordinates.map((degrees) => degrees.toFixed(5)).join();
}

export function marker(house) {
  const [lon, lat] = house[0].geometry.coordinates;
  const made = L.marker([lat, lon], { icon: icon(...face(house)), alt: '', keyboard: true, riseOnHover: true, autoPanOnFocus: false });
  made.house = house;
  made.on('add', () => name(made.getElement(), spoken(house), house));
  return made;
}

export function numbers(house) {
  return house.map((each) => each.properties.number);
}

/** [text, classes] of a pin. */
export function face(house) {
  const { properties } = house[0];
  if (house.length > 1) { return manifold(house.length); }
  const stopped = properties.status === 'suspended' ? ' is-stopped' : '';
  return [String(properties.number), `pin c-${properties.shape}${stopped}${properties.rough ? ' is-rough' : ''}`];
}

/** The same of several; in other languages the words would be so wide that they cover each other. */
export function manifold(count) {
  return [isForeign ? `×${count}` : told('{count}件', { count }), 'pin is-many'];
}

/** What a reader hears of a pin: texts, and elements where a language other than the page's is spoken. */
export function spoken(house) {
  if (house.length > 1) { return several(house); }
  const { number, name: title, category, status, rough } = house[0].properties;
  const state = [...(status === 'suspended' ? [' ', told('お休み中')] : []), ...(rough ? [' ', told('だいたいの場所')] : [])];
  return [...woven('{number}番 {name} {category}', { number, name: named(title), category: term(category) }), ...state];
}

function several(house) {
  const all = numbers(house).map((number) => told('{number}番', { number })).join(told('、'));
  return [told('{count}件の集まる所 {numbers}', { count: house.length, numbers: all })];
}

export function icon(text, className) {
  return L.divIcon({ html: element('span', '', text), className, iconSize: ICON.size, iconAnchor: ICON.anchor });
}

export function name(made, label, house) {
  made.setAttribute('role', 'button');
  if (isForeign) { inWords(made, label); } else { made.setAttribute('aria-label', label.join('')); }
  made.dataset.order = house[0].properties.number;
  made.dataset.ids = house.map(({ id }) => id).join(' ');
}

/** A label cannot say that a part of it is Japanese: there the words stand in the pin, unseen, and its number is quiet. */
function inWords(made, label) {
  made.firstElementChild.ariaHidden = 'true';
  made.querySelector('.vh')?.remove();
  made.append(element('b', 'vh', ...label));
}
