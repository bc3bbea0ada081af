// 問いを読む: what was typed, cut into the words that the town knows: days, parts of the day, places, needs, and words of records.
import { folded } from './spelling.js';
import { alike, hasKanji, isKana, nearly, stretch } from './matching.js';

const DAYS = '月火水木金土日';
const SPOKEN = ['げつ', 'か', 'すい', 'もく', 'きん', 'ど', 'にち'];
const WEEKEND = [5, 6];
const WORKDAYS = [0, 1, 2, 3, 4];
const PARTS = { am: ['午前中', '午前', '朝', 'ごぜん', 'あさ'], pm: ['午後', '昼間', '昼', 'ごご', 'ひる'], eve: ['夕方', '夜間', '夜', '晩', 'ゆうがた', 'よる'] };
const LONGEST = 16;

/** What only links or begs. It is read over where nothing else takes it. */
const LINKS = new Set(('に を が は で と の も へ や な から まで より って ので のに けど だけ ほど くらい '
  + 'たい ない ください 下さい ほしい 欲しい したい できない 出来ない できる いる ある です ます する して いけない 行けない 行ける 行きたい いきたい いく 行く '
  + 'つらい 辛い しんどい 困る 困った 困っている 困っています 困ってる 困って 心配 不安 てくれる てくれる人 くれる もらえる もらいたい てほしい てもらいたい てもらえる '
  + 'さん さま 様 がない がいない がほしい ができない がつらい が心配 が不安 に困っている 教えて 教えてほしい 知りたい 探している 探しています さがしている ところ 所 場所 とき 時 こと 人 方 もの '
  + 'やっている やってる 開いている あいている 近く 近くの 近くで 一緒に いっしょに 使い方 どこ どこか どこで なにか 何か 何 だれか 誰か 私 自分 一人で もう 最近 すぐ '
  + 'られない れない られる なった なって になった になって きた てきた ている ていて ています てしまう そう よう ように ため ための 用 毎週 毎月 曜日').split(' ').map(folded));

const COST = { known: 1, link: 0.9, strange: 1.4, short: 0.7 };

/** The town's phrases: each as it is written and read, with what it means: [[list, id], …]. */
export function phrases(words) {
  const found = new Map();
  const add = (written, meaning) => {
    const one = stretch(written);
    for (const said of new Set([one.surface, one.reading])) {
      if (!found.has(said)) { found.set(said, { ...one, meanings: [] }); }
      found.get(said).meanings.push(meaning);
    }
  };
  for (const list of ['categories', 'needs', 'features']) {
    for (const term of words[list]) { term.words.forEach((written) => add(written, [list, term.id])); }
  }
  words.wishes.forEach((each, place) => each.forEach((written) => add(written, ['wishes', place])));
  for (const district of words.districts) {
    district.words.forEach((written) => add(written, ['districts', district.id]));
    district.towns.forEach(([name, written]) => add(written, ['towns', `${district.id}:${folded(name)}`]));
  }
  for (const [word, meaning] of calendar()) { add(folded(word), meaning); }
  return found;
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
  return query.trim().split(/[\s、。，．]+/).map(folded).filter(Boolean).map((whole) => ({ whole, chunks: chunks(whole, town) }));
}

function chunks(whole, town) {
  const days = [...whole].map((sign) => DAYS.indexOf(sign));
  if (days.every((day) => day >= 0)) { return [{ whole, meanings: [['days', days]], pieces: [] }]; }
  if (town.phrases.has(whole)) { return [{ whole, meanings: town.phrases.get(whole).meanings, pieces: [] }]; }
  const runs = [[]];
  for (const piece of cut(whole, town)) {
    if (piece.kind === 'link') { runs.push([]); } else { runs.at(-1).push(piece); }
  }
  return runs.filter((run) => run.length).map((run) => chunk(run, town)).filter((each) => each.whole.length > 1 || hasKanji(each.whole));
}

/** Words that follow each other without a link: as one, and each for itself. */
function chunk(run, town) {
  const whole = run.map((piece) => piece.word).join('');
  const pieces = run.length > 1 ? run : [];
  return { whole, meanings: run.length === 1 && run[0].meanings.length ? run[0].meanings : guessed(whole, town), pieces };
}

/** What a word means that is a phrase but for its kanji (お弁とう) or for one sign (移動版売). */
function guessed(word, town) {
  const matcher = alike(word);
  const all = [...town.phrases.values()];
  const same = (one) => Math.abs(one.surface.length - word.length) < 2 || Math.abs(one.reading.length - word.length) < 2;
  const found = all.filter(({ surface, reading }) => matcher && matcher(surface, reading) && reading.length < word.length * 3);
  return (found.length ? found : all.filter((one) => same(one) && nearly(word, one))).flatMap((one) => one.meanings);
}

/** The cheapest way to say a word in pieces that are known. */
function cut(whole, town) {
  const best = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= whole.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
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
  if (LINKS.has(word)) { return { kind: 'link', word, meanings: [], cost: COST.link }; }
  if (isWord && town.phrases.has(word)) { return { kind: 'phrase', word, meanings: town.phrases.get(word).meanings, cost: COST.known + short }; }
  if (isWord && town.words.has(word)) { return { kind: 'word', word, meanings: [], cost: COST.known + 0.05 + short }; }
  return word.length === 1 ? { kind: 'strange', word, meanings: [], cost: COST.strange } : null;
}
