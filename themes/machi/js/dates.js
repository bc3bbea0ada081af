// 日づけ: days and hours in the language of the page. A day is its number since 1970.
import { foreign, isForeign, told } from './told.js';

/** 午後1時30分〜3時30分, as the build says hours. */
const SPAN = /(正午|午[前後]\d+時(?:\d+分)?)(?:〜(正午|(?:午[前後])?\d+時(?:\d+分)?))?(から|まで)?/g;
const CLOCK = /(午[前後])?(\d+)時(?:(\d+)分)?/;

/** 11月24日(火) */
export const short = said('short_day', { month: 'short', day: 'numeric', weekday: 'short' });
/** 2026年11月24日 */
export const long = said('long_day', { dateStyle: 'long' });
/** 11月 */
export const month = said('month', { month: 'short' });
/** 火 */
export const weekday = said('weekday', { weekday: 'short' });
/** 火曜日 */
export const wholeWeekday = said('weekday_name', { weekday: 'long' });

const clock = said('clock', { timeStyle: 'short' });

/** The hours of a session, which the data has in Japanese. */
export function hours(text) {
  return isForeign ? text.replace(SPAN, between) : text;
}

function between(_, first, last, edge) {
  const start = moment(first);
  if (last) { return told('{start}〜{end}', { start, end: moment(last, first.slice(0, 2)) }); }
  if (edge) { return edge === 'から' ? told('{start}から', { start }) : told('{end}まで', { end: start }); }
  return start;
}

/** The half of the day is said once. */
function moment(words, known) {
  const [, half = known, hour, minute = 0] = words === '正午' ? [0, '午後', 0] : words.match(CLOCK);
  return clock((hour % 12 + (half === '午後' ? 12 : 0) + minute / 60) / 24);
}

/** By a pattern that the language has for the built pages; else as the browser says it. */
function said(pattern, options) {
  let made = null;
  return (number) => {
    const at = Math.round(number * 864e5);
    return foreign.spelled?.(pattern, at) ?? (made ??= new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: 'UTC', ...options })).format(at);
  };
}
