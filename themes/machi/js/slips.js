// 辞書と書きちがい: the words of daily life, and what was meant where one is spelled otherwise: with one sign wrong, or partly in kana.
import { HALLS, halls as others } from './halls.js';
import { folded } from './spelling.js';
import { alike, hasKanji, isKana, slip, sounding } from './matching.js';

export const halls = others;

/** More of what only links or begs, for whole sentences. */
export const links = new Set(('ません ました ましたが でしょうか ですか どうか かどうか など しか ばかり なので ついて みんな 手伝って 手伝ってくれる 手伝ってほしい 手伝ってもらいたい 手伝ってもらえる '
  + '持って 持っていけない 持って行けない 持って行け 持っていけ 思う 思います 思って できなくて できなくなって できなくなった できなくなってきた なくなって なくなってきた れなくなって '
  + 'れなくなった られなくなった てくれる人 られない れない られる なった なって になった になって きた てきた ている ていて ています てしまう そう よう ように ため ための '
  + '教えて 教えてほしい 知りたい 探している 探しています さがしている 開いている あいている 近くの 近くで 一緒に いっしょに 使い方 どこか どこで なにか だれか 誰か 一人で 最近 すぐ 入りたい 参加したい 始めたい 習いたい').split(' ').map(folded));

const SHORTEST = 3;
const SHORTEST_KANA = 5;
const LONG = 4;
const BESIDE = 3;
const ALIKE = 0.3;
const MOST = 6;
const INSIDE = 0.5;

/** How surely another word for a term means it; and any word for it that the dictionary of daily life has as well. */
const ALSO = { categories: 0.9, needs: 0.9, features: 0.6 };
const BROAD = 0.35;

/** The dictionary's words for the town's terms, and for the wishes of daily life. */
export function learned({ phrases, terms, words }, { wishes, otherwise, ...lists }, meanRead) {
  for (const [list, all] of Object.entries(lists)) {
    terms[list].forEach(({ id }, place) => all[place].forEach((written) => meanRead(phrases, written, [list, id, ALSO[list]])));
  }
  wishes.forEach((each, place) => each.forEach((written) => meanRead(phrases, written, ['wishes', place])));
  HALLS.forEach((hall) => words.add(hall));
  for (const [list, all] of Object.entries(otherwise)) {
    all.forEach((places, at) => places.forEach((place) => wishes[place].forEach((written) => meanRead(phrases, written, [list, terms[list][at].id, BROAD]))));
  }
  for (const { meanings } of phrases.values()) {
    if (meanings.some(([list]) => list === 'wishes')) { meanings.filter(([list]) => lists[list]).forEach((meaning) => { meaning[2] = beside(meaning); }); }
  }
}

/** A term beside a wish of the same words says little, but that a record has what a feature is called (無料) answers who asks for it. */
const beside = ([list, , sure]) => (list === 'features' && sure === undefined ? ALSO.features : BROAD);

/** Phrases that a word is but for one sign (移動版売), as written or as read. */
export function nearPhrases(word, town) {
  if (word.length < (hasKanji(word) ? SHORTEST : SHORTEST_KANA)) { return []; }
  return [...town.phrases.values()].filter(({ surface, reading }) => slip(word, surface) || (isKana(word) && slip(word, reading)));
}

/** What a word may stand for that nobody knows: a phrase, or else what ``cut`` finds in a name of the town. */
export function guessed(word, town, cut) {
  for (const some of [nearPhrases, like]) {
    const found = some(word, town);
    if (found.length) { return found; }
  }
  return nearNames(word, town).map((name) => ({ surface: name, meanings: cut(name).flatMap(({ meanings }) => meanings).map(([list, id, sure = 1]) => [list, id, sure * INSIDE]) }));
}

/** Phrases with the kanji of a word, that sound like it or have its stem (付添い). */
function like(word, town) {
  const matcher = word.length < SHORTEST ? null : alike(word);
  return matcher ? [...town.phrases.values()].filter(({ surface, reading }) => Math.abs(surface.length - word.length) < BESIDE && matcher(surface, reading)) : [];
}

/** Names and places of records that a word is but for one sign. */
function nearNames(word, town) {
  return [...town.names].filter((name) => name.length >= LONG && Math.abs(name.length - word.length) < 2 && slip(word, name));
}

/** Phrases that a word is with some of their kanji in kana: 宿だい, 弁とう. */
export function respelled(word, town) {
  const kanji = [...word].filter(hasKanji);
  if (!kanji.length || kanji.length === word.length || word.length < SHORTEST) { return []; }
  const sound = spelledOut(word, town);
  return (inKanji(town).get(kanji[0]) || []).filter(({ surface, reading }) => sound.test(reading) && kanji.every((sign) => surface.includes(sign)));
}

/** How a reading looks that the word has, from end to end: two kanji as they are read, one as it may be. */
function spelledOut(word, town) {
  const parts = word.match(/[\u4e00-\u9fff]+|[^\u4e00-\u9fff]+/g).map((part) => (part.length > 1 && hasKanji(part) && read(part, town)) || sounding(part));
  return new RegExp(`^${parts.join('')}$`);
}

function read(kanji, town) {
  const reading = town.phrases.get(kanji)?.reading || town.sound.get(kanji);
  return reading && isKana(reading) ? reading : '';
}

/** The phrases whose reading is known, by each of their kanji; remembered until more are learned. */
function inKanji(town) {
  if (town.kanji?.size !== town.phrases.size) {
    const signs = new Map();
    for (const phrase of town.phrases.values()) {
      for (const sign of phrase.reading === phrase.surface ? [] : new Set(phrase.surface)) {
        if (hasKanji(sign)) { signs.set(sign, [...(signs.get(sign) || []), phrase]); }
      }
    }
    town.kanji = { size: town.phrases.size, signs };
  }
  return town.kanji.signs;
}

/** The words of the town and its dictionary that have most pairs of signs of another, as written or as read, best first: { surface, id }, with the id of a record that has it. */
export function nearest(word, town) {
  const wanted = pairs(word);
  const marked = nameable(town).map(({ surface, reading, id }) => ({ surface, id, mark: Math.max(share(wanted, surface), share(wanted, reading)) }));
  return marked.filter(({ mark }) => mark > ALIKE).sort((one, other) => other.mark - one.mark).slice(0, MOST);
}

/** What may be offered instead of a word, each once and as it is written; remembered until more is learned. */
function nameable(town) {
  const size = town.phrases.size + town.stretches.length;
  if (town.nameable?.size !== size) {
    const all = new Map([...town.phrases.values()].map((phrase) => [phrase.surface, phrase]));
    for (const stretch of town.stretches) { if (!all.has(stretch.surface)) { all.set(stretch.surface, { ...stretch, id: town.services[stretch.posts[0]].id }); } }
    // a reading is shown as it is written
    for (const { surface, reading } of [...all.values()]) { if (reading !== surface) { all.delete(reading); } }
    town.nameable = { size, words: [...all.values()] };
  }
  return town.nameable.words;
}

/** Makes what is remembered, so that no query has to wait for it. */
export function ready(town) {
  inKanji(town);
  nameable(town);
}

/** How many pairs two words share; the other's are counted where they stand, because there are thousands of others. */
function share(wanted, word) {
  let same = 0;
  for (const pair of wanted) { if (word.includes(pair)) { same += 1; } }
  return (2 * same) / (wanted.size + word.length - 1 || 1);
}

function pairs(word) {
  return new Set([...word].slice(1).map((sign, at) => word[at] + sign));
}
