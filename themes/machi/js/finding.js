// さがす: ranks the records of a town by how well they answer what was typed. No page is touched here, nothing is sent.
import { alike, nearly, stands, stretch } from './matching.js';
import { asked, phrases } from './asking.js';
import { folded } from './spelling.js';

const FIELDS = { title: 12, spot: 7, lead: 6, text: 3 };
const ANSWERS = [10, 8, 4];
const MEANT = { categories: 6, needs: 5, features: 9, days: 9, parts: 7, districts: 9, towns: 4 };
const EVERYWHERE = 0.6;
const IN_TOWN = 10;
const PIECES = 0.92;
const ENOUGH = 2.5;
const AIDE = 0.5;
const HERE = 0.1;
const ALIKE = 0.3;

/** The records and words of a town, made ready: each stretch of words once, with the records in which it stands. */
export function indexed(words, shards) {
  const services = [...new Map(shards.flatMap((shard) => shard.services).map((each) => [each.id, each])).values()];
  const stretches = new Map();
  services.forEach((service, place) => {
    for (const [field, weight] of Object.entries(FIELDS)) {
      for (const written of written_(service, field)) {
        if (!stretches.has(written)) { stretches.set(written, { ...stretch(written), posts: [] }); }
        stretches.get(written).posts.push(place, weight);
      }
    }
  });
  const all = [...stretches.values()];
  return { services, stretches: all, words: spoken(all), phrases: phrases(words), matched: new Map() };
}

/** The stretches of a field; a name also as one, because people leave out its spaces. */
function written_(service, field) {
  const each = service[field] ? service[field].split(' ') : [];
  return field === 'title' && each.length > 1 ? [...each, joined(each)] : each;
}

function joined(each) {
  const sides = each.map((written) => written.split('/'));
  return `${sides.map(([surface]) => surface).join('|')}/${sides.map(([surface, reading]) => reading ?? surface).join('|')}`;
}

/** Every word of the town and every run of words, as written and as read: what a query can be cut into. */
function spoken(stretches) {
  const found = new Set();
  for (const { words, sounds } of stretches) {
    for (const row of words === sounds ? [words] : [words, sounds]) {
      for (let start = 0; start < row.length; start += 1) {
        let run = '';
        for (let end = start; end < row.length && run.length < 16; end += 1) {
          run += row[end];
          found.add(run);
        }
      }
    }
  }
  return found;
}

/** { hits, whole }: ids of records, best first; the first ``whole`` of them answer all of the query, the rest some of it. */
export function found(town, query) {
  const groups = asked(query, town).map((group) => weighed(town, group)).filter((group) => group.size);
  const size = groups.reduce((sum, group) => sum + group.size, 0);
  const rows = town.services.map((service, place) => {
    const told = groups.map((group) => group.of(place));
    const [met, mark] = told.reduce((sum, [one, good]) => [sum[0] + one, sum[1] + good], [0, 0]);
    return { id: service.id, place, met, mark: mark + (service.spot ? HERE : 0), is: mark > 0 };
  }).filter((row) => row.is);
  rows.sort((a, b) => b.met - a.met || b.mark - a.mark || a.place - b.place);
  return { hits: rows.map((row) => row.id), whole: rows.filter((row) => row.met > size - 0.01).length };
}

/** A group, ready to be asked of a record: [how much of it is met, how well]. */
function weighed(town, { whole, chunks }) {
  const isMeant = chunks.some((chunk) => chunk.meanings.length);
  const known = chunks.map((chunk) => ready(town, chunk, isMeant && chunks.length > 1 && !chunk.meanings.length ? AIDE : 1)).filter((chunk) => chunk.isKnown);
  const marks = known.length > 1 ? matched(town, whole) : new Map();
  const size = known.reduce((sum, chunk) => sum + chunk.weight, 0);
  return {
    size,
    of(place) {
      const told = known.map((chunk) => chunk.of(place));
      const met = told.reduce((sum, [one], at) => sum + one * known[at].weight, 0);
      const mark = told.reduce((sum, [, good], at) => sum + good * known[at].weight, 0) / (size || 1);
      const all = marks.get(place) || 0;
      return all >= ENOUGH ? [size, Math.max(all, mark)] : [met, mark];
    },
  };
}

/** A chunk: as one word, by what it means, or in pieces. */
function ready(town, { whole, meanings, pieces }, weight) {
  const marks = matched(town, whole);
  const parts = pieces.map((piece) => ({ meanings: piece.meanings, marks: matched(town, piece.word) }));
  const isKnown = marks.size > 0 || meanings.length > 0 || parts.some((part) => part.marks.size || part.meanings.length);
  const good = (one, place) => one.meanings.reduce((best, meaning) => Math.max(best, meant(town.services[place], meaning)), one.marks.get(place) || 0);
  return {
    isKnown,
    weight,
    of(place) {
      const best = good({ meanings, marks }, place);
      if (best >= ENOUGH || !parts.length) { return [best >= ENOUGH ? 1 : 0, best]; }
      const each = parts.map((part) => good(part, place));
      return [each.filter((one) => one >= ENOUGH).length / each.length, (each.reduce((sum, one) => sum + one, 0) / each.length) * PIECES];
    },
  };
}

/** How well each record has a word, by place; remembered, because people type on. */
function matched(town, word) {
  if (!town.matched.has(word)) {
    const matcher = alike(word);
    const exact = marks(town, (one) => stands(word, one, matcher));
    town.matched.set(word, exact.size ? exact : marks(town, (one) => nearly(word, one)));
  }
  return town.matched.get(word);
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
    case 'wishes': return ANSWERS[(service.answers || []).findIndex((places) => places.includes(wanted))] || 0;
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
