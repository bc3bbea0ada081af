// 地図の印: what stands at one address as one pin, with its face and its spoken name. Nothing from a record is ever read as HTML.
import { element } from './element.js';

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
  if (house.length > 1) { return [`${house.length}件`, 'pin is-many']; }
  const stopped = properties.status === 'suspended' ? ' is-stopped' : '';
  return [String(properties.number), `pin c-${properties.shape}${stopped}${properties.rough ? ' is-rough' : ''}`];
}

export function spoken(house) {
  if (house.length > 1) { return `${house.length}件の集まる所 ${numbers(house).map((each) => `${each}番`).join('、')}`; }
  const { number, name: title, category, status, rough } = house[0].properties;
  return `${number}番 ${title} ${category}${status === 'suspended' ? ' お休み中' : ''}${rough ? ' だいたいの場所' : ''}`;
}

export function icon(text, className) {
  return L.divIcon({ html: element('span', '', text), className, iconSize: ICON.size, iconAnchor: ICON.anchor });
}

export function name(made, label, house) {
  made.setAttribute('role', 'button');
  made.setAttribute('aria-label', label);
  made.dataset.order = house[0].properties.number;
  made.dataset.ids = house.map(({ id }) => id).join(' ');
}
