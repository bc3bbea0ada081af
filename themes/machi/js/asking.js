// 問いを読む: what was typed, cut into the words that the town knows: days, parts of the day, places, needs, and words of records.
import { folded } from './spelling.js';
import { alike, hasKanji, isKana, slip, stretch } from './matching.js';

const DAYS = '月火水木金土日';
const SPOKEN = ['げつ', 'か', 'すい', 'もく', 'きん', 'ど', 'にち'];
const WEEKEND = [5, 6];
const WORKDAYS = [0, 1, 2, 3, 4];
const PARTS = { am: ['午前中', '午前', '朝', 'ごぜん', 'あさ'], pm: ['午後', '昼間', '昼', 'ごご', 'ひる'], eve: ['夕方', '夜間', '夜', '晩', 'ゆうがた', 'よる'] };
const LONGEST = 16;
const LISTS = ['categories', 'needs', 'features'];
const NAMED = 1;
const LONG = 4;
const SENTENCE = 3;
const ALSO = { categories: 0.9, needs: 0.9, features: 0.6 };

/** What only links or begs. It is read over where nothing else takes it. */
const LINKS = new Set(('に を が は で と の も へ や な から まで より って ので のに けど だけ ほど くらい '
  + 'たい ない ください 下さい ほしい 欲しい したい できない 出来ない できる いる ある です ます する して いけない 行けない 行ける 行きたい いきたい いく 行く '
  + 'つらい 辛い しんどい 困る 困った 困っている 困っています 困ってる 困って 心配 不安 てくれる てくれる人 くれる もらえる もらいたい てほしい てもらいたい てもらえる '
  + 'さん さま 様 がない がいない がほしい ができない がつらい が心配 が不安 に困っている 教えて 教えてほしい 知りたい 探している 探しています さがしている ところ 所 場所 とき 時 こと 人 方 もの '
  + 'やっている やってる 開いている あいている 近く 近くの 近くで 一緒に いっしょに 使い方 どこ どこか どこで なにか 何か 何 だれか 誰か 私 自分 一人で もう 最近 すぐ '
  + 'られない れない られる なった なって になった になって きた てきた ている ていて ています てしまう そう よう ように ため ための 用 毎週 毎月 曜日').split(' ').map(folded));

/** What half of all names end with: beside another word it asks for nothing. */
const COMMON = new Set('会 隊 教室 クラブ サークル 講座 サービス 活動 つどい 集い 集まり 広場 ひろば 体験 グループ 仲間 係 便 所 処 室 家'.split(' ').map(folded));

/** Who says so wants help, and is not looking for people to help. */
const BEGS = /ない|つらい|辛い|しんどい|困|ほしい|欲しい|不安|心配|くれる|もらい|下さい|ください|助けて|たすけて/;

const COST = { phrase: 0.6, word: 0.95, sign: 0.12, link: 0.2, particle: 0.45, strange: 1.4, short: 0.7 };

export const links = (word) => LINKS.has(word);

/** What phrases mean: folded words → { surface, reading, meanings: [[list, id, how surely], …] }; first the names of the town's terms and districts. */
export function phrases(words) {
  const found = new Map();
  for (const list of LISTS) {
    for (const { id, name, mark } of words[list]) { [name, mark].filter(Boolean).forEach((word) => mean(found, folded(word), [list, id, NAMED])); }
  }
  for (const district of words.districts) {
    district.words.forEach((written) => meanRead(found, written, ['districts', district.id]));
    district.towns.forEach(([name, written]) => meanRead(found, written, ['towns', `${district.id}:${folded(name)}`]));
  }
  for (const [word, meaning] of calendar()) { mean(found, folded(word), meaning); }
  return found;
}

/** The dictionary's words for the same terms, and for the wishes of daily life. */
export function learned(found, words, dictionary) {
  for (const list of LISTS) {
    words[list].forEach(({ id }, place) => dictionary[list][place].forEach((written) => meanRead(found, written, [list, id, ALSO[list]])));
  }
  dictionary.wishes.forEach((each, place) => each.forEach((written) => meanRead(found, written, ['wishes', place])));
}

function meanRead(found, written, meaning) {
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

/** A query as groups, one for each word between spaces: the whole word, and the chunks of it that are no mere links. */
export function asked(query, town) {
  return query.trim().split(/[\s、。，．]+/).map(folded).filter(Boolean).map((whole) => ({ whole, begs: BEGS.test(whole), chunks: chunks(whole, town) }));
}

function chunks(whole, town) {
  const days = [...whole].map((sign) => DAYS.indexOf(sign));
  if (days.every((day) => day >= 0)) { return [{ whole, meanings: [['days', days]], pieces: [] }]; }
  const runs = [[]];
  for (const piece of heeded(cut(whole, town), town)) {
    if (piece.kind === 'link') { runs.push([]); } else { runs.at(-1).push(piece); }
  }
  const found = runs.filter((run) => run.length).map((run) => chunk(run, town)).filter((each) => each.whole.length > 1 || hasKanji(each.whole));
  const meant = meaningsOf(whole, town);
  if (meant.length) { return [{ whole, meanings: [...meant, ...finer(whole, town, meant)], pieces: [] }]; }
  return found.some((each) => !COMMON.has(each.whole)) ? found.filter((each) => !COMMON.has(each.whole)) : found;
}

/** In a sentence that has words of the dictionary others count only if they stand in a name or a place: 同じことを聞く is not about hearing. */
function heeded(pieces, town) {
  const isSentence = pieces.filter(({ kind }) => kind === 'link').length >= SENTENCE;
  const isHeeded = ({ kind, word }) => kind !== 'word' || town.names.has(word);
  return isSentence && pieces.some(({ kind }) => kind === 'phrase') ? pieces.filter(isHeeded) : pieces;
}

/** A need in a whole sentence (重い物が持てない) is also what the dictionary knows of its words. */
function finer(whole, town, meant) {
  if (whole.length < 3 || !meant.every(([list]) => LISTS.includes(list))) { return []; }
  return cut(whole, town, whole.length - 1).flatMap(({ meanings }) => meanings).filter(([list]) => list === 'wishes');
}

/** What a word means as it is typed; kana also what the words mean that are read so. */
function meaningsOf(word, town) {
  return [word, ...(town.read.get(word) || [])].flatMap((each) => town.phrases.get(each)?.meanings || []);
}

/** Words that follow each other without a link: as one, as they sound, and each for itself. */
function chunk(run, town) {
  const whole = run.map((piece) => piece.word).join('');
  const isStrange = run.some(({ kind, word }) => kind === 'strange' && !isKana(word));
  const [{ meanings }] = run;
  if (run.length === 1 && !isStrange) { return { whole, meanings, inner: meanings.length ? [] : inner(whole, town), pieces: [] }; }
  return { whole, isStrange, sound: sound(run, town), meanings: isStrange ? guessed(whole, town) : [], pieces: telling(run) };
}

/** The pieces that say what is wanted: beside a phrase neither endings nor crumbs of kana, beside any other word no common one. */
function telling(run) {
  const isCrumb = ({ kind, word }) => (kind === 'strange' && (isKana(word) || word.length === 1)) || (kind === 'word' && isKana(word) && word.length < 3);
  const sure = run.some(({ kind }) => kind === 'phrase') ? run.filter((piece) => !isCrumb(piece)) : run;
  const rare = sure.filter(({ word }) => !COMMON.has(word));
  return rare.length ? rare : sure;
}

/** A name that the town knows (デマンド交通) also means, less surely, what is in it. */
function inner(whole, town) {
  if (whole.length < LONG) { return []; }
  const within = cut(whole, town, whole.length - 1).filter(({ kind, word }) => kind === 'phrase' && (word.length > 2 || hasKanji(word)));
  return within.flatMap(({ meanings }) => meanings).filter(([list]) => list === 'wishes' || LISTS.includes(list));
}

/** How the words are read together, where all are known: 子供食堂 is こどもしょくどう. */
function sound(run, town) {
  const sounds = run.map(({ word }) => (isKana(word) ? word : town.phrases.get(word)?.reading || town.sound.get(word)));
  return run.length > 1 && sounds.every((each) => each && isKana(each)) ? sounds.join('') : '';
}

/** What a word means that is a phrase but for its kanji (お弁とう) or for one sign (移動版売). */
function guessed(word, town) {
  const matcher = alike(word);
  const all = [...town.phrases.values()];
  const found = all.filter(({ surface, reading }) => matcher && Math.abs(surface.length - word.length) < 3 && matcher(surface, reading));
  return (found.length ? found : all.filter(({ surface }) => slip(word, surface))).flatMap((one) => one.meanings);
}

/** The cheapest way to say a word in pieces that are known. */
function cut(whole, town, longest = LONGEST) {
  const best = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= whole.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const known = piece(whole.slice(start, end), town);
      const cost = known && best[start].cost + known.cost;
      if (known && (!best[end] || cost < best[end].cost - 1e-9)) { best[end] = { cost, pieces: joined(best[start].pieces, known) }; }
    }
  }
  return best[whole.length].pieces;
}

/** Signs that nobody knows stay together. */
function joined(before, piece) {
  const last = before.at(-1);
  if (piece.kind !== 'strange' || last?.kind !== 'strange') { return [...before, piece]; }
  return [...before.slice(0, -1), { ...piece, word: last.word + piece.word }];
}

/** One piece; two kana are often only a part of a longer word. */
function piece(word, town) {
  const short = isKana(word) && word.length < 3 ? COST.short : 0;
  const isWord = word.length > 1 || hasKanji(word);
  const meanings = isWord ? meaningsOf(word, town) : [];
  if (meanings.length) { return { kind: 'phrase', word, meanings, cost: COST.phrase + short }; }
  if (LINKS.has(word)) { return { kind: 'link', word, meanings, cost: word.length > 1 ? COST.link : COST.particle }; }
  if (isWord && town.words.has(word)) { return { kind: 'word', word, meanings, cost: COST.word + COST.sign * word.length + short }; }
  return word.length === 1 ? { kind: 'strange', word, meanings, cost: COST.strange } : null;
}
