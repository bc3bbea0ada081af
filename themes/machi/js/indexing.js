// 索引: the words of a town's records, made ready to be searched: each stretch once, and the signs that lead to it.
import { links } from './asking.js';
import { stretch } from './matching.js';
import { meanRead, phrases } from './phrases.js';

/** What a word weighs by where it stands. */
export const FIELDS = { title: 12, spot: 7, lead: 6, text: 3 };

const LONGEST = 16;

/** The records and words of a town, made ready: each stretch of words once, with the records in which it stands. */
export function indexed(words, shards) {
  const services = [...new Map(shards.flatMap((shard) => shard.services).map((each) => [each.id, each])).values()];
  const town = { services, terms: words, phrases: phrases(words), known: new Map(), grams: new Map(), words: new Set(), names: new Set(), read: new Map(), sound: new Map() };
  post(town, services);
  return town;
}

/** The dictionary and the rest of the records' words come later, and only where they are needed: they are longer than all before. */
export async function learn(town, dictionary, texts) {
  town.slips = await import('./slips.js');
  const all = new Map(texts.flatMap((shard) => shard.services).map((each) => [each.id, each]));
  town.slips.learned(town, dictionary, meanRead);
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
  for (const one of fresh) { gather(town.grams, one); }
}

/** Each sign and each pair of signs leads to the stretches in which it stands, as written or as read. */
function gather(grams, one) {
  const all = new Set();
  for (const text of one.reading === one.surface ? [one.surface] : [one.surface, one.reading]) {
    for (let at = 0; at < text.length; at += 1) {
      all.add(text[at]);
      if (at) { all.add(text.slice(at - 1, at + 1)); }
    }
  }
  for (const gram of all) {
    if (grams.has(gram)) { grams.get(gram).push(one); } else { grams.set(gram, [one]); }
  }
}

/** The stretches in which a run of signs may stand: those of its rarest pair. */
export function holding(grams, run) {
  let least = grams.get(run[0]) || [];
  for (let at = 1; at < run.length; at += 1) {
    const some = grams.get(run.slice(at - 1, at + 1)) || [];
    if (some.length < least.length || at === 1) { least = some; }
  }
  return least;
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
