// この先の日々: the days that come, as days/ahead.json tells them, and the words and the cloth for a day.
import { element } from './element.js';

export const TOP = { open: '', unknown: ' is-ask', closed: ' is-off', none: ' is-none' };
const STRONGEST = ['open', 'unknown', 'closed'];

export const serial = (iso) => Date.parse(iso) / 864e5;
export const iso = (number) => new Date(number * 864e5).toISOString().slice(0, 10);

export function parts(number) {
  const day = new Date(number * 864e5);
  return { month: day.getUTCMonth() + 1, day: day.getUTCDate(), weekday: '日月火水木金土'[day.getUTCDay()], number: (day.getUTCDay() + 6) % 7 };
}

export function short(number) {
  const { month, day, weekday } = parts(number);
  return `${month}月${day}日(${weekday})`;
}

/** Long words may break after 〜 and 、 as the build lets them. */
export function broken(text) {
  return (text.match(/[^〜、。]*[〜、。]|[^〜、。]+/g) ?? []).flatMap((part, at) => (at ? [document.createElement('wbr'), part] : [part]));
}

/** The earliest first; what gives no hour comes last. */
export function byHour(one, other) {
  return (one.start ?? '9999') - (other.start ?? '9999');
}

/** The sessions of a record from today on, each with its day, in their order. */
export function ahead(town, id, today) {
  const first = serial(town.first);
  const sessions = town.records[id]?.sessions ?? [];
  const dated = sessions.flatMap((each) => each.on.map((day) => ({ holding: 'open', ...each, day: first + day })));
  return dated.filter(({ day }) => day >= today).sort((a, b) => a.day - b.day || byHour(a, b));
}

export function strongest(sessions) {
  return STRONGEST.find((holding) => sessions.some((each) => each.holding === holding)) ?? 'none';
}

/** A noren for a day: on the way to its place it has the class for how it hangs. */
export function hang(noren, number, holding = 'open') {
  const { month, day, weekday } = parts(number);
  noren.className = `noren${TOP[holding]}`;
  noren.dataset.date = iso(number);
  if (noren.dateTime) { noren.dateTime = iso(number); }
  noren.replaceChildren(holding === 'closed' ? '休み' : `${month}月`, element('b', '', String(day)), weekday);
  return noren;
}

export function once(texts, between = '、') {
  return [...new Set(texts.filter(Boolean))].join(between);
}
