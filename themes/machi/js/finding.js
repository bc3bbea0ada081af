// さがす: ranks the records of a town by how well they answer what was typed. No page is touched here, nothing is sent.
import { alike, nearly, stands, stretch } from './matching.js';
import { asked, learned, links, phrases } from './asking.js';
import { folded } from './spelling.js';

const FIELDS = { title: 12, spot: 7, lead: 6, text: 3 };
const ANSWERS = [10, 8.5, 7, 4];
const MEANT = { categories: 5, needs: 7, features: 7, days: 9, parts: 7, districts: 12, towns: 5 };
const TIMES = ['days', 'parts'];
const EVERYWHERE = 0.8;
const IN_TOWN = 12;
const PIECES = 0.92;
const ENOUGH = 2.5;
const AIDE = 0.5;
const ODD = 0.8;
const HERE = 0.1;
const LATER = 0.7;
const ALIKE_SOUND = 0.95;
const ALIKE = 0.3;
const LONGEST = 16;

/** The records and words of a town, made ready: each stretch of words once, with the records in which it stands. */
export function indexed(words, shards) {
  const services = [...new Map(shards.flatMap((shard) => shard.services).map((each) => [each.id, each])).values()];
  const town = { services, terms: words, phrases: phrases(words), known: new Map(), words: new Set(), names: new Set(), read: new Map(), sound: new Map() };
  post(town, services);
  return town;
}

/** The dictionary and the rest of the records' words come later, and only where they are needed: they are longer than all before. */
export function learn(town, dictionary, texts) {
  const all = new Map(texts.flatMap((shard) => shard.services).map((each) => [each.id, each]));
  learned(town.phrases, town.terms, dictionary);
  for (const service of town.services) { service.answers = all.get(service.id)?.answers; }
  post(town, town.services.map(({ id }) => all.get(id) || {}));
}

function post(town, services) {
  const found = town.known;
  const fresh = [];
  services.forEach((service, place) => {
    for (const [field, weight] of Object.entries(FIELDS)) {
      for (const written of row(service, field)) {
        if (!found.has(written)) {
          found.set(written, { ...stretch(written), posts: [] });
          fresh.push(found.get(written));
        }
        found.get(written).posts.push(place, weight);
        found.get(written).isName ||= weight >= FIELDS.spot;
      }
    }
  });
  town.stretches = [...found.values()];
  town.matched = new Map();
  hear(town, fresh);
}

/** The stretches of a field; a name also as one, because people leave out its spaces. */
function row(service, field) {
  const each = service[field] ? service[field].split(' ') : [];
  return field === 'title' && each.length > 1 ? [...each, joined(each)] : each;
}

function joined(each) {
  const sides = each.map((written) => written.split('/'));
  return `${sides.map(([surface]) => surface).join('|')}/${sides.map(([surface, reading]) => reading ?? surface).join('|')}`;
}

/** Every word and every run of words: as written and as read, and which are written how that are read so. */
function hear({ words, names, read, sound }, stretches) {
  for (const one of stretches) {
    for (let start = 0; start < one.words.length; start += 1) {
      if (links(one.words[start])) { continue; }
      let [run, heard] = ['', ''];
      for (let end = start; end < one.words.length && run.length < LONGEST; end += 1) {
        run += one.words[end];
        heard += one.sounds[end] ?? '';
        if (links(one.words[end])) { continue; }
        words.add(run).add(heard);
        if (one.isName) { names.add(run).add(heard); }
        if (heard !== run) {
          read.set(heard, new Set([...(read.get(heard) || []), run]));
          sound.set(run, heard);
        }
      }
    }
  }
}

/** { hits, whole }: records, best first; the first ``whole`` of them answer all of the query, the rest some of it. */
export function found(town, query) {
  const groups = asked(query, town).map((group) => weighed(town, group)).filter((group) => group.size);
  const size = groups.reduce((sum, group) => sum + group.size, 0);
  const isTime = groups.every((group) => group.isTime);
  const rows = town.services.map((service, place) => {
    const told = groups.map((group) => group.of(place));
    const [met, mark] = told.reduce((sum, [one, good]) => [sum[0] + one, sum[1] + good], [0, 0]);
    return { service, place, met, mark: mark + (isTime && service.spot ? HERE : 0) };
  }).filter((row) => row.mark > HERE);
  rows.sort((a, b) => b.met - a.met || b.mark - a.mark || a.place - b.place);
  return { hits: rows.map(({ service }) => service), whole: rows.filter((row) => row.met > size - 0.01).length };
}

/** A group, ready to be asked of a record: [how much of it is met, how well]. */
function weighed(town, { whole, begs, chunks }) {
  const means = ({ meanings, pieces }) => meanings.length > 0 || pieces.some((piece) => piece.meanings.length);
  const isAide = (chunk) => chunks.length > 1 && ((chunks.some(means) && !means(chunk)) || chunk.whole.length === 1);
  const known = chunks.map((chunk) => ready(town, chunk, isAide(chunk) ? AIDE : 1)).filter((chunk) => chunk.isKnown);
  const marks = known.length === 1 && chunks[0].whole === whole ? new Map() : matched(town, whole);
  const size = known.reduce((sum, chunk) => sum + chunk.weight, 0) || (marks.size ? 1 : 0);
  return {
    size,
    isTime: known.length > 0 && chunks.every(({ meanings }) => meanings.length > 0 && meanings.every(([list]) => TIMES.includes(list))),
    of(place) {
      const told = known.map((chunk) => chunk.of(place));
      const met = told.reduce((sum, [one], at) => sum + one * known[at].weight, 0);
      const mark = told.reduce((sum, [, good], at) => sum + good * known[at].weight, 0) / (size || 1);
      const all = marks.get(place) || 0;
      const later = begs && town.services[place].seeks ? LATER : 1;
      return all >= ENOUGH ? [size, Math.max(all, mark) * later] : [met, mark * later];
    },
  };
}

/** A chunk: as one word, by how it sounds, by what it means, or in pieces. */
function ready(town, { whole, isStrange, sound, meanings, inner = [], pieces }, weight) {
  const marks = matched(town, whole);
  const heard = sound ? exact(town, sound) : new Map();
  const parts = pieces.map((piece) => ({ meanings: piece.meanings, marks: matched(town, piece.word) }));
  const isKnown = marks.size + heard.size + meanings.length + inner.length > 0 || parts.some((part) => part.marks.size || part.meanings.length);
  const good = (one, place) => one.meanings.reduce((best, meaning) => Math.max(best, meant(town.services[place], meaning) * (meaning[2] || 1)), one.marks.get(place) || 0);
  return {
    isKnown,
    weight,
    of(place) {
      const best = Math.max(good({ meanings, marks }, place), (heard.get(place) || 0) * ALIKE_SOUND);
      if (best < ENOUGH && inner.length) {
        const within = good({ meanings: inner, marks }, place);
        return [within >= ENOUGH ? ODD : 0, within];
      }
      if (best >= ENOUGH || !parts.length) { return [best >= ENOUGH ? 1 : 0, best]; }
      const each = parts.map((part) => good(part, place));
      const share = isStrange ? ODD : 1;
      return [(each.filter((one) => one >= ENOUGH).length / each.length) * share, (each.reduce((sum, one) => sum + one, 0) / each.length) * PIECES * share];
    },
  };
}

/** How well each record has a word, by place; remembered, because people type on. */
function matched(town, word) {
  if (!town.matched.has(word)) {
    const sure = exact(town, word);
    town.matched.set(word, sure.size ? sure : marks(town, (one) => nearly(word, one)));
  }
  return town.matched.get(word);
}

function exact(town, word) {
  const matcher = alike(word);
  return marks(town, (one) => stands(word, one, matcher));
}

function marks(town, how) {
  const found = new Map();
  for (const one of town.stretches) {
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

/** How well a record answers what a phrase means. */
function meant(service, [list, wanted]) {
  switch (list) {
    case 'wishes': return (ANSWERS[(service.answers || []).findIndex((places) => places.includes(wanted))] || 0) * (service.seeks ? LATER : 1);
    case 'categories': return service.category === wanted ? MEANT.categories : 0;
    case 'days': return (service.days || []).some((day) => wanted.includes(day)) ? MEANT.days : 0;
    case 'districts': return inside(service, wanted, MEANT.districts);
    case 'towns': return inTown(service, wanted);
    default: return (service[list] || []).includes(wanted) ? MEANT[list] : 0;
  }
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

/** A word of the town that is spelled most like one that nobody knows; "" where none is near. */
export function nearest(town, query) {
  const word = folded(query);
  if (word.length < 2 || matched(town, word).size || town.phrases.has(word)) { return ''; }
  const wanted = pairs(word);
  let best = ['', ALIKE];
  for (const each of new Set([...town.phrases.keys(), ...town.stretches.map(({ surface }) => surface)])) {
    const has = pairs(each);
    const share = (2 * [...wanted].filter((pair) => has.has(pair)).length) / (wanted.size + has.size);
    if (share > best[1]) { best = [each, share]; }
  }
  return best[0];
}

function pairs(word) {
  return new Set([...word].slice(1).map((sign, at) => word[at] + sign));
}
