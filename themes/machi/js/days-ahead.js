// この先の日々: the days that come, as days/ahead.json tells them, and the words and the cloth for a day.
import { month, weekday } from './dates.js';
import { element } from './element.js';
import { told } from './told.js';

export const TOP = { open: '', unknown: ' is-ask', closed: ' is-off', none: ' is-none' };
const STRONGEST = ['open', 'unknown', 'closed'];

export const serial = (iso) => Date.parse(iso) / 864e5;
export const iso = (number) => new Date(number * 864e5).toISOString().slice(0, 10);

/** 0 is Monday. */
export const onWeekday = (number) => (new Date(number * 864e5).getUTCDay() + 6) % 7;

/** Long words may break after 〜 and 、 as the build lets them; ``inside`` is a text, or what is to be appended. */
export function broken(inside) {
  return joined([inside].flat()).flatMap((part) => (part instanceof Node ? part : cut(part)));
}

/** Text that stands beside text is one. */
function joined(parts) {
  const done = [];
  for (const part of parts) {
    if (part instanceof Node || !done.length || done.at(-1) instanceof Node) { done.push(part); } else { done.push(done.pop() + part); }
  }
  return done;
}

function cut(text) {
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
  noren.className = `noren${TOP[holding]}`;
  noren.dataset.date = iso(number);
  if (noren.dateTime) { noren.dateTime = iso(number); }
  const day = new Date(number * 864e5).getUTCDate();
  noren.replaceChildren(holding === 'closed' ? told('休み') : month(number), element('b', '', String(day)), weekday(number));
  return noren;
}

export function once(texts, between = '、') {
  return [...new Set(texts.filter(Boolean))].join(between);
}
