// 地図アプリ: links from a place to the map that the town chose, and to the map app of the phone where it has one.
import { element } from './element.js';
import { named } from './own.js';
import { told, woven } from './told.js';

// an iPhone says that a geo: address is wrong, and a desktop does nothing at all
const HAS_APPS = /Android/.test(navigator.userAgent);

/** A link that opens the place in whatever map app the phone has; nothing on others. */
export function inApp(lat, lon, title, isRough) {
  if (!HAS_APPS) { return []; }
  const href = `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(isRough ? told('{name} だいたいの場所', { name: title }) : title)})`;
  return [Object.assign(element('a', 'btn is-plain i-map', isRough ? told('だいたいの場所を、地図アプリで開く') : told('地図アプリで開く')), { href })];
}

/** The same place on the map of the town's choice; ``pattern`` is blank where it chose none. */
export function onTheWeb({ app, appName, appOwn }, lat, lon, isRough) {
  if (!app) { return []; }
  const href = app.replaceAll('{lat}', lat).replaceAll('{lon}', lon);
  const name = appOwn === undefined ? appName : named(appName);
  const words = isRough ? woven('だいたいの場所を見る({name})', { name }) : woven('道や番地まで見る({name})', { name });
  return [Object.assign(element('a', 'btn is-plain i-map', element('span', '', ...words)), { href, rel: 'external' })];
}

// the page of one record
document.querySelectorAll('[data-lat]').forEach((place) => {
  const { lat, lon, title, rough } = place.dataset;
  place.prepend(...inApp(lat, lon, title, rough !== undefined));
});
