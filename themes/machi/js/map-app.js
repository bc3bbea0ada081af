// 地図アプリ: links from a place to the map that the town chose, and to the map app of the phone where it has one.
import { element } from './element.js';

// an iPhone says that a geo: address is wrong, and a desktop does nothing at all
const HAS_APPS = /Android/.test(navigator.userAgent);

/** A link that opens the place in whatever map app the phone has; nothing on others. */
export function inApp(lat, lon, title, isRough) {
  if (!HAS_APPS) { return []; }
  const href = `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(isRough ? `${title} だいたいの場所` : title)})`;
  return [Object.assign(element('a', 'btn is-plain i-map', isRough ? 'だいたいの場所を、地図アプリで開く' : '地図アプリで開く'), { href })];
}

/** The same place on the map of the town's choice; ``pattern`` is blank where it chose none. */
export function onTheWeb({ app, appName }, lat, lon, isRough) {
  if (!app) { return []; }
  const href = app.replaceAll('{lat}', lat).replaceAll('{lon}', lon);
  return [Object.assign(element('a', 'btn is-plain i-map', `${isRough ? 'だいたいの場所を' : '道や番地まで'}見る(${appName})`), { href, rel: 'external' })];
}

// the page of one record
document.querySelectorAll('[data-lat]').forEach((place) => {
  const { lat, lon, title, rough } = place.dataset;
  place.prepend(...inApp(lat, lon, title, rough !== undefined));
});
