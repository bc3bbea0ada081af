// 問いを読む: what was typed, cut into the words that the town knows: days, parts of the day, places, needs, and words of records.
import { folded } from './spelling.js';
import { hasKanji, isKana } from './matching.js';
import { DAYS, LISTS } from './phrases.js';

const LONGEST = 16;
const LONG = 4;
const SENTENCE = 3;

/** What only links or begs. It is read over where nothing else takes it. */
const LINKS = new Set(('に を が は で と の も へ や な から まで より って ので のに けど だけ ほど くらい '
  + 'たい ない ください 下さい ほしい 欲しい したい できない 出来ない できる いる ある です ます する して いけない 行けない 行ける 行きたい いきたい いく 行く '
  + 'つらい 辛い しんどい 困る 困った 困っている 困っています 困ってる 困って 心配 不安 てくれる くれる もらえる もらいたい てほしい てもらいたい てもらえる '
  + 'さん さま 様 がない がいない がほしい ができない がつらい が心配 が不安 に困っている ところ 所 場所 とき 時 こと 人 方 もの '
  + 'やっている やってる 近く どこ 何か 何 私 自分 もう 用 毎週 毎月 曜日').split(' ').map(folded));

/** What half of all names end with: beside another word it asks for nothing. */
const COMMON = new Set('会 隊 教室 クラブ サークル 講座 サービス 活動 つどい 集い 集まり 広場 ひろば 体験 グループ 仲間 係 便 所 処 室 家'.split(' ').map(folded));

/** Who says so wants help, and is not looking for people to help. */
const BEGS = /ない|つらい|辛い|しんどい|困|ほしい|欲しい|不安|心配|くれる|もらい|下さい|ください|て$/;

/** What a phrase looks like that was cut short, because all its endings mean the same. */
const STEM = /[\u4e00-\u9fff].*[ぁ-ゖ]$/;

const NO_LINKS = new Set();
const NO_SLIPS = { links: new Set(), nearPhrases: () => [], guessed: () => [], respelled: () => [], halls: () => [] };

const COST = { phrase: 0.6, long: 0.38, word: 0.95, sign: 0.12, link: 0.2, particle: 0.45, strange: 1.4, short: 0.7 };

export const links = (word) => LINKS.has(word);

/** A query as groups, one for each word between spaces: the whole word, and the chunks of it that are no mere links. */
export function asked(query, town) {
  town.pieces = new Map();
  const words = query.trim().split(/[\s、。，．]+/).filter(folded);
  const groups = words.map((typed) => [typed, mended(folded(typed), town)]).map(([typed, whole]) => ({ typed, whole, begs: BEGS.test(whole), chunks: chunks(whole, town) }));
  const telling = groups.filter(({ whole }) => !COMMON.has(whole));
  return telling.length ? telling : groups;
}

/** With all words that are spelled partly in kana as the town spells them: 孫の宿だい is 孫の宿題. */
function mended(whole, town) {
  return cut(whole, town).map(({ word }) => word).join('');
}

function chunks(whole, town) {
  const days = [...whole].map((sign) => DAYS.indexOf(sign));
  if (days.every((day) => day >= 0)) { return [{ whole, also: [], meanings: [['days', days]], pieces: [] }]; }
  const meant = meaningsOf(whole, town);
  if (meant.length) { return [{ whole, also: spoken(whole, town), meanings: [...meant, ...finer(whole, town, meant)], pieces: [] }]; }
  const pieces = cut(whole, town);
  const all = runs(heeded(pieces.every(({ kind }) => kind === 'link') ? cut(whole, town, LONGEST, NO_LINKS) : pieces, town), town);
  const slipped = pieces.some(({ kind }) => kind === 'link') && all.some(isDoubtful) ? slips(town).nearPhrases(whole, town) : [];
  if (slipped.length) { return [{ whole, ...known(slipped), pieces: [] }]; }
  const found = all.map((run) => chunk(run, town)).filter((each) => each.whole.length > 1 || hasKanji(each.whole));
  return found.some((each) => !COMMON.has(each.whole)) ? found.filter((each) => !COMMON.has(each.whole)) : found;
}

/** The pieces between the links. */
function runs(pieces, town) {
  const all = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'link') { all.push([]); } else { all.at(-1).push(told(piece, town)); }
  }
  return all.filter((run) => run.length);
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

/** A piece with what ``finer`` knows of it. */
function told(piece, town) {
  return piece.kind === 'phrase' ? { ...piece, meanings: [...piece.meanings, ...finer(piece.word, town, piece.meanings)] } : piece;
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
  if (run.length === 1 && !isStrange) { return { whole, also: meanings.length ? run[0].also || spoken(whole, town) : slips(town).halls(whole), meanings, inner: meanings.length ? [] : inner(whole, town), pieces: [] }; }
  const meant = isDoubtful(run) ? known(slips(town).guessed(whole, town, (name) => cut(name, town, name.length - 1).filter(({ word }) => !COMMON.has(word)))) : { also: [], meanings: [] };
  return { whole, isStrange: isStrange || meant.meanings.length > 0, meanings: meant.meanings, also: [sound(run, town), ...meant.also, ...slips(town).halls(whole)].filter(Boolean), pieces: telling(run) };
}

/** What was meant by what is spelled otherwise; nothing as long as the dictionary has not come. */
const slips = (town) => town.slips || NO_SLIPS;

/** Where a sign is left over or stands alone, something may be written otherwise; not where a verb of the dictionary only ends in it (噛めな|い). */
function isDoubtful(run) {
  const isEnding = (at) => at > 0 && run[at - 1].kind === 'phrase' && STEM.test(run[at - 1].word) && isKana(run[at].word) && run[at].word.length === 1;
  return run.some(({ kind, word }, at) => (kind === 'strange' && !isEnding(at)) || (kind === 'word' && run.length > 1 && word.length === 1 && !COMMON.has(word)));
}

/** What phrases mean, and how they are written. */
function known(some) {
  return { also: some.map(({ surface }) => surface), meanings: some.flatMap(({ meanings }) => meanings) };
}

/** How a phrase is read, where it is not written so. */
function spoken(word, town) {
  const reading = town.phrases.get(word)?.reading;
  return reading && reading !== word ? [reading] : [];
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

/** The cheapest way to say a word in pieces that are known. */
function cut(whole, town, longest = LONGEST, links = LINKS) {
  const best = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= whole.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const known = piece(whole.slice(start, end), town, links);
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

/** A query is cut several times, in other lengths, and comes by the same pieces. */
function piece(word, town, links) {
  const key = links === LINKS ? word : ` ${word}`;
  if (!town.pieces.has(key)) { town.pieces.set(key, weighed(word, town, links)); }
  return town.pieces.get(key);
}

/** One piece; two kana are often only a part of a longer word, and たいそう is no たい and そう. */
function weighed(word, town, links) {
  const short = isKana(word) && word.length < 3 ? COST.short : 0;
  const isWord = word.length > 1 || hasKanji(word);
  const isLink = links.has(word) || (links === LINKS && slips(town).links.has(word));
  const meanings = isWord && !(isLink && isKana(word)) ? meaningsOf(word, town) : [];
  if (meanings.length) { return { kind: 'phrase', word, meanings, cost: (word.length < LONG ? COST.phrase : COST.long) + short }; }
  const same = isLink ? [] : slips(town).respelled(word, town);
  if (same.length) { return { kind: 'phrase', word: same.length > 1 ? word : same[0].surface, ...known(same), cost: COST.phrase + COST.link + short }; }
  if (isLink) { return { kind: 'link', word, meanings, cost: word.length > 1 ? COST.link : COST.particle }; }
  if (isWord && town.words.has(word)) { return { kind: 'word', word, meanings, cost: COST.word + COST.sign * word.length + short }; }
  return word.length === 1 ? { kind: 'strange', word, meanings, cost: COST.strange } : null;
}
