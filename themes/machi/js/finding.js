// さがす: ranks the records of a town by how well they answer what was typed. No page is touched here, nothing is sent.
import { asked } from './asking.js';
import { FIELDS, holding } from './indexing.js';
import { alike, hasKanji, nearly, stands } from './matching.js';
import { folded } from './spelling.js';

const ANSWERS = [10, 8.5, 7, 5, 4, 3];
const MEANT = { categories: 5, needs: 7, features: 7, days: 9, parts: 7, districts: 12, towns: 5 };
const TIMES = ['days', 'parts'];
const EVERYWHERE = 0.8;
const IN_TOWN = 12;
const PIECES = 0.92;
const WHOLE = 1.7;
const ENOUGH = 2.5;
const AIDE = 0.5;
const ODD = 0.8;
const HERE = 0.1;
const LATER = 0.7;

/** Who says so looks for people to help. */
const OFFERS = /ボランティア|手伝いた|手伝え|役に立/;
const ALIKE_SOUND = 0.95;
const SHORTEST_SOUND = 3;
const AFTER = 0.05;

/** { hits, whole, unknown }: records, best first; the first ``whole`` of them answer all of the query, the rest some of it; the words that no record has anything of. */
export function found(town, query) {
  town.isOffer = OFFERS.test(query);
  const all = asked(query, town).map((group) => weighed(town, group));
  const groups = all.filter((group) => group.size);
  const size = groups.reduce((sum, group) => sum + group.size, 0);
  const isTime = groups.every((group) => group.isTime);
  const rows = [...new Set(groups.flatMap(({ told }) => [...told.keys()]))].map((place) => {
    const row = { service: town.services[place], place, met: 0, mark: isTime && town.services[place].spot ? HERE : 0 };
    for (const { told } of groups) {
      const one = told.get(place);
      if (one) {
        row.met += one.met;
        row.mark += one.mark;
      }
    }
    return row;
  });
  rows.sort((a, b) => b.met - a.met || b.mark - a.mark || a.place - b.place);
  return { hits: rows.map(({ service }) => service), whole: rows.filter((row) => row.met > size - 0.01).length, unknown: all.filter((group) => !group.size).map(({ typed }) => typed) };
}

/** A group: what it weighs, and ``told``, by record how much of it is met and how well. */
function weighed(town, { typed, whole, begs, chunks }) {
  const means = ({ meanings, pieces }) => meanings.length > 0 || pieces.some((piece) => piece.meanings.length);
  const isAide = (chunk) => chunks.length > 1 && ((chunks.some(means) && !means(chunk)) || chunk.whole.length === 1);
  const known = chunks.map((chunk) => ({ weight: isAide(chunk) ? AIDE : 1, told: ready(town, chunk) })).filter((chunk) => chunk.told.size);
  const marks = known.length === 1 && chunks[0].whole === whole ? new Map() : matched(town, whole);
  const size = known.reduce((sum, chunk) => sum + chunk.weight, 0) || (marks.size ? 1 : 0);
  const told = new Map();
  for (const place of new Set([...marks.keys(), ...known.flatMap((chunk) => [...chunk.told.keys()])])) {
    const row = { met: 0, mark: 0 };
    for (const chunk of known) {
      const one = chunk.told.get(place);
      if (one) {
        row.met += one.met * chunk.weight;
        row.mark += (one.mark * chunk.weight) / size;
      }
    }
    const all = marks.get(place) || 0;
    if (all >= ENOUGH) { row.met = size; }
    row.mark = Math.max(row.mark, all >= ENOUGH ? all * WHOLE : 0) * (begs && town.services[place].seeks ? LATER : 1);
    told.set(place, row);
  }
  const isTime = known.length > 0 && chunks.every(({ meanings }) => meanings.length > 0 && meanings.every(([list]) => TIMES.includes(list)));
  return { typed, size, isTime, told };
}

/** A chunk: as one word, by how it sounds, by what it means, by what is in it, or in pieces: by record { met, mark }. */
function ready(town, { whole, isStrange, also, meanings, inner = [], pieces }) {
  const told = new Map();
  const share = isStrange ? ODD : 1;
  const each = pieces.map((piece) => good(town, matched(town, piece.word), piece.meanings));
  for (const place of new Set(each.flatMap((marks) => [...marks.keys()]))) {
    const all = each.map((marks) => marks.get(place) || 0);
    const met = all.filter((mark) => mark >= ENOUGH).length;
    told.set(place, { met: (met / all.length) * share, mark: (all.reduce((sum, mark) => sum + mark, 0) / all.length) * PIECES * share });
  }
  for (const [place, mark] of good(town, new Map(), inner)) { told.set(place, { met: ODD, mark }); }
  const heard = new Map();
  for (const word of also) {
    for (const [place, mark] of exact(town, word)) {
      // 蕎麦 is hardly the そば (beside) of a sentence
      if (word.length >= SHORTEST_SOUND || mark > FIELDS.lead) { heard.set(place, Math.max(mark * ALIKE_SOUND, heard.get(place) || 0)); }
    }
  }
  for (const [place, mark] of best(good(town, matched(town, whole), meanings), heard)) {
    if (mark >= ENOUGH || !told.has(place)) { told.set(place, { met: mark >= ENOUGH ? 1 : 0, mark }); }
  }
  return told;
}

/** How well each record has a word or what it means. */
function good(town, marks, meanings) {
  return meanings.reduce((found, meaning) => best(found, meant(town, meaning)), new Map(marks));
}

/** Into the first, the higher of two marks. */
function best(found, marks) {
  for (const [place, mark] of marks) {
    if (mark > (found.get(place) || 0)) { found.set(place, mark); }
  }
  return found;
}

/** How well each record has a word, by place; remembered, because people type on. */
function matched(town, word) {
  if (!town.matched.has(word)) {
    const sure = exact(town, word);
    town.matched.set(word, sure.size ? sure : marks(halves(town.grams, word), (one) => nearly(word, one)));
  }
  return town.matched.get(word);
}

function exact({ grams, phrases }, word) {
  const found = marks(holding(grams, word), (one) => stands(word, one));
  const matcher = alike(word, !found.size || !phrases.has(word));
  if (!matcher) { return found; }
  const kanji = [...word].filter(hasKanji).map((sign) => grams.get(sign) || []).sort((a, b) => a.length - b.length)[0] || [];
  return marks(kanji, (one) => stands(word, one, matcher), found);
}

/** Where one sign is wrong, the other half of the word is right. */
function halves(grams, word) {
  const half = word.length >> 1;
  return half ? new Set([...holding(grams, word.slice(0, half)), ...holding(grams, word.slice(half))]) : [];
}

function marks(stretches, how, found = new Map()) {
  for (const one of stretches) {
    const good = how(one);
    if (good) {
      for (let at = 0; at < one.posts.length; at += 2) {
        const mark = good * one.posts[at + 1];
        if (mark > (found.get(one.posts[at]) || 0)) { found.set(one.posts[at], mark); }
      }
    }
  }
  return found;
}

/** How well the records answer what a phrase means; remembered. */
function meant(town, [list, wanted, sure = 1]) {
  const key = `${list}:${wanted}:${sure}:${town.isOffer}`;
  if (!town.matched.has(key)) {
    const marks = town.services.map((service, place) => [place, mark(service, list, wanted, town.isOffer) * sure]).filter(([, each]) => each);
    town.matched.set(key, new Map(marks));
  }
  return town.matched.get(key);
}

function mark(service, list, wanted, isOffer) {
  switch (list) {
    case 'wishes': return (ANSWERS[(service.answers || []).findIndex((places) => places.includes(wanted))] || 0) * (service.seeks && !isOffer ? LATER : 1);
    case 'categories': return service.category === wanted ? MEANT.categories : 0;
    case 'days': return (service.days || []).some((day) => wanted.includes(day)) ? MEANT.days : 0;
    case 'districts': return inside(service, wanted, MEANT.districts);
    case 'towns': return inTown(service, wanted);
    default: return ordered(service[list] || [], wanted, MEANT[list]);
  }
}

/** What a record names first is what it is for. */
function ordered(all, wanted, mark) {
  const at = all.indexOf(wanted);
  return at < 0 ? 0 : mark - at * AFTER;
}

function inside({ districts = [] }, wanted, mark) {
  if (districts.includes(wanted)) { return mark; }
  return districts.includes('*') ? mark * EVERYWHERE : 0;
}

/** A 町名 that stands in the record's place or name; else its district. */
function inTown(service, wanted) {
  const [district, town] = wanted.split(':');
  const says = `${service.spot || ''} ${service.title || ''}`.replaceAll('|', '');
  return says.includes(town) ? IN_TOWN : inside(service, district, MEANT.towns);
}

/** Words of the town that are spelled most like one that nobody knows, best first: { surface, id }; none where it is known or nothing is near. */
export function nearest(town, query) {
  const word = folded(query);
  if (word.length < 2 || matched(town, word).size || town.phrases.has(word)) { return []; }
  return town.slips ? town.slips.nearest(word, town) : [];
}
