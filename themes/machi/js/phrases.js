// ことばの意味: what phrases mean that the town knows: names of its terms and places, days, and the words of its dictionary.
import { folded } from './spelling.js';
import { stretch } from './matching.js';

export const DAYS = '月火水木金土日';
export const LISTS = ['categories', 'needs', 'features'];
const SPOKEN = ['げつ', 'か', 'すい', 'もく', 'きん', 'ど', 'にち'];
const WEEKEND = [5, 6];
const WORKDAYS = [0, 1, 2, 3, 4];
const PARTS = { am: ['午前中', '午前', '朝', 'ごぜん', 'あさ'], pm: ['午後', '昼間', '昼', 'ごご', 'ひる'], eve: ['夕方', '夜間', '夜', '晩', 'ゆうがた', 'よる'] };

/** What phrases mean: folded words → { surface, reading, meanings: [[list, id, how surely], …] }; first the names of the town's terms and districts. */
export function phrases(words) {
  const found = new Map();
  for (const list of LISTS) {
    for (const { id, name, mark } of words[list]) { [name, mark].filter(Boolean).forEach((word) => mean(found, folded(word), [list, id])); }
  }
  for (const district of words.districts) {
    district.words.forEach((written) => meanRead(found, written, ['districts', district.id]));
    district.towns.forEach(([name, written]) => meanRead(found, written, ['towns', `${district.id}:${folded(name)}`]));
  }
  for (const [word, meaning] of calendar()) { mean(found, folded(word), meaning); }
  return found;
}

/** What a phrase means, as it is written and as it is read. */
export function meanRead(found, written, meaning) {
  const { surface, reading } = stretch(written);
  for (const word of new Set([surface, reading])) { mean(found, word, meaning, reading); }
}

function mean(found, word, meaning, reading = word) {
  if (!found.has(word)) { found.set(word, { surface: word, reading, meanings: [] }); }
  if (found.get(word).reading === word) { found.get(word).reading = reading; }
  const { meanings } = found.get(word);
  if (!meanings.some(([list, id]) => list === meaning[0] && id === meaning[1])) { meanings.push(meaning); }
}

/** Words for days and parts of the day. */
function* calendar() {
  for (const [place, day] of [...DAYS].entries()) {
    for (const word of [`${day}曜日`, `${day}曜`, `${SPOKEN[place]}ようび`, `${SPOKEN[place]}よう`]) { yield [word, ['days', [place]]]; }
  }
  for (const word of ['土日', '週末', '土曜日曜', 'どにち', 'しゅうまつ', '土日祝']) { yield [word, ['days', WEEKEND]]; }
  for (const word of ['平日', 'へいじつ']) { yield [word, ['days', WORKDAYS]]; }
  for (const [part, words] of Object.entries(PARTS)) {
    for (const word of words) { yield [word, ['parts', part]]; }
  }
}
