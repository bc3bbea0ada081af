// ことばが合うか: how well one word of a query stands in one stretch of words of a record. Both are folded.
const KANA = /^[ぁ-ゖ]+$/;
const KANJI = /[\u4e00-\u9fff]/;
const NUMERALS = /[〇一二三四五六七八九十百千]/;
const EXACT = 1;
const SOUND = 0.9;
const INSIDE = 0.5;
const NEAR = 0.6;
const SHORTEST_INSIDE = 4;

export const isKana = (word) => KANA.test(word);
export const hasKanji = (word) => KANJI.test(word);

/** A stretch as the data writes it (いきいき|体操/いきいき|たいそう), ready to be matched. */
export function stretch(written) {
  const [surface, reading] = written.split('/');
  const sounds = reading === undefined ? surface : reading;
  return {
    surface: surface.replaceAll('|', ''),
    reading: sounds.replaceAll('|', ''),
    words: surface.split('|'),
    sounds: sounds.split('|'),
  };
}

/** The places in a text where its words begin. */
function starts(words) {
  let place = 0;
  return new Set(words.map((word) => (place += word.length) - word.length));
}

/** 1 for a word that stands there as it was typed, less where it only sounds alike; 0 where it does not stand there. */
export function stands(word, { surface, reading, words, sounds }, matcher) {
  if (!isKana(word)) {
    if (surface.includes(word)) { return EXACT; }
    return matcher && matcher(surface, reading) ? SOUND : 0;
  }
  return Math.max(begun(word, surface, words), reading === surface ? 0 : begun(word, reading, sounds));
}

/** Kana have to begin with a word (いご is no part of かいご); a long word may also stand inside another. */
function begun(word, text, words) {
  let place = text.indexOf(word);
  if (place < 0) { return 0; }
  const at = starts(words);
  for (; place >= 0; place = text.indexOf(word, place + 1)) {
    if (at.has(place)) { return EXACT; }
  }
  return word.length >= SHORTEST_INSIDE ? INSIDE : 0;
}

/** For 百さい体そう or 付添い: says whether a stretch has the same kanji and sounds like it, or if ``isLoose`` has its stem; null where a word gives too little to go by. */
export function alike(word, isLoose = true) {
  const kanji = [...word].filter((sign) => KANJI.test(sign));
  const asked = kanji.filter((sign) => !NUMERALS.test(sign));
  if (!kanji.length) { return null; }
  const bones = kanji.join('');
  const isStem = isLoose && KANJI.test(word[0]) && word.length - kanji.length < 3;
  const sound = kanji.length < word.length && new RegExp(sounding(word));
  return (surface, reading) => {
    if (!asked.length || !asked.every((sign) => surface.includes(sign))) { return false; }
    if (isStem && bones.length > 1 && surface.replace(/[ぁ-ゖ]/g, '').includes(bones)) { return true; }
    return Boolean(sound) && reading !== surface && sound.test(reading);
  };
}

/** How a word of kanji and kana may sound, as a pattern. */
export function sounding(word) {
  return [...word].map((sign) => (KANJI.test(sign) ? '.{1,4}' : escaped(sign))).join('');
}

function escaped(sign) {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** For words with one sign wrong, missing or too many: 0.6 where a stretch has it so, else 0. */
export function nearly(word, { surface, reading }) {
  if (word.length < (KANJI.test(word) ? 3 : 4)) { return 0; }
  return oneAway(word, surface) || (reading !== surface && oneAway(word, reading)) ? NEAR : 0;
}

/** Whether two words are the same but for one sign that is wrong, missing or too many. */
export function slip(word, other) {
  const [long, short] = word.length < other.length ? [other, word] : [word, other];
  if (short.length < 3 || long.length - short.length > 1) { return false; }
  let same = 0;
  while (same < short.length && long[same] === short[same]) { same += 1; }
  return long.slice(same + 1) === short.slice(long.length === short.length ? same + 1 : same);
}

/** One of two halves has to be right: from there the other is compared. */
function oneAway(word, text) {
  if (text.length < word.length - 1) { return false; }
  const half = word.length >> 1;
  return grown(word.slice(0, half), word.slice(half), text, 1) || grown(word.slice(half), word.slice(0, half), text, -1);
}

/** Whether beside some place of ``right`` the text goes on as ``rest``, but for one sign. */
function grown(right, rest, text, way) {
  for (let place = text.indexOf(right); place >= 0; place = text.indexOf(right, place + 1)) {
    const beside = way > 0 ? text.slice(place + right.length) : [...text.slice(0, place)].reverse().join('');
    if (begins(beside, way > 0 ? rest : [...rest].reverse().join(''))) { return true; }
  }
  return false;
}

/** Whether a text begins with a word but for one sign that is wrong, missing or too many. */
function begins(text, word) {
  let same = 0;
  while (same < word.length && text[same] === word[same]) { same += 1; }
  const left = word.slice(same + 1);
  return same >= word.length - 1
    || text.startsWith(left, same + 1) || text.startsWith(left, same) || text.startsWith(word.slice(same), same + 1);
}
