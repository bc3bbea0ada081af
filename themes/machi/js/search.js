// ことばでさがす: a scan over the town's records in the browser. What is typed goes nowhere.
import { element } from './element.js';

const SMALL = Object.fromEntries([...'ぁぃぅぇぉっゃゅょゎゕゖ'].map((kana, at) => [kana, [...'あいうえおつやゆよわかけ'][at]]));
const VARIANTS = Object.fromEntries([...'髙﨑邉邊澤濱齋齊德廣惠曻塚'].map((kanji, at) => [kanji, [...'高崎辺辺沢浜斎斉徳広恵昇塚'][at]]));
const SILENT = /[\s\u30fc\u2010-\u2015\u2212\uff70~\u301c・･、。,.!?'"()「」『』【】[\]/-]/g;
const STREETS = /[0-9一二三四五六七八九十]+丁目.*$/;
const ENOUGH = 0.5;

/** The twin of exports/search.py: one spelling for all spellings. */
export function folded(text) {
  return text.normalize('NFKC').toLowerCase()
    .replace(/[髙﨑邉邊澤濱齋齊德廣惠曻塚]/gu, (kanji) => VARIANTS[kanji])
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (kana) => SMALL[kana])
    .replace(SILENT, '');
}

/** The words of a query as they were typed. */
function parts(query) {
  return query.trim().split(/\s+/).filter(folded);
}

/** [hits, isWhole]: records that match every word, else those that match some, best first. */
export function found(data, query) {
  const words = parts(query).map(folded);
  const scored = data.services.map((service, place) => {
    const marks = words.map((word) => mark(service, word, data));
    return { service, place, sum: marks.reduce((a, b) => a + b, 0), met: marks.filter(Boolean).length };
  });
  const best = (rows) => rows.sort((a, b) => b.met - a.met || b.sum - a.sum || a.place - b.place).map((row) => row.service);
  const whole = scored.filter((row) => row.met === words.length);
  return whole.length ? [best(whole), true] : [best(scored.filter((row) => row.met)), false];
}

/** How well a record answers one word: in its name, in its text, by the name of a need, by a 町名 of its district, or nearly. */
function mark(service, word, { needs, districts }) {
  if (service.title.includes(word)) { return service.title.startsWith(word) ? 12 : 10; }
  if (service.text.includes(word)) { return 5; }
  const need = needs.find((names) => names.some((name) => name.includes(word) || (name.length > 2 && word.includes(name))));
  if (need && need.some((name) => service.text.includes(name))) { return 4; }
  if (districts.some((district) => district.short === service.district && town(district, word))) { return 3; }
  return word.length > 2 && near(service, word) > ENOUGH ? near(service, word) : 0;
}

/** The 町名 of a district that a word is, with or without 丁目, as it is written there. */
function town(district, word) {
  return district.towns.find(([, each]) => each === word.replace(STREETS, ''))?.[0];
}

/** The share of the word's pairs of letters that stand in the record. */
function near(service, word) {
  const pairs = [...word].slice(1).map((letter, at) => [...word][at] + letter);
  return pairs.filter((pair) => service.title.includes(pair)).length / pairs.length;
}

const box = document.getElementById('hits');
const TODAY = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });

function link(className, text, href) {
  return Object.assign(element('a', className, text), { href });
}

function row(service) {
  const item = element('li', `c-${service.shape}`);
  item.dataset.serviceId = service.id;
  const where = [service.district, service.place].filter(Boolean).join('・');
  const when = service.date && service.date < TODAY ? service.rule : service.next;
  item.append(element('i', 'badge'), link('', service.name, service.url), element('span', 'cat', service.category));
  item.append(...(when ? [inParts(when)] : []), element('small', 'where', where));
  return item;
}

/** 次は, the day and the hours each stay whole where the line breaks. */
function inParts(when) {
  const line = element('span', 'next');
  line.append(...when.split(' ').flatMap((part, at) => [...(at ? [' '] : []), element('span', 'ph', part)]));
  return line;
}

/** The districts that a word of the query names, or names a 町名 of. */
function homes({ districts }, query) {
  const words = parts(query).map(folded);
  return districts.flatMap((district) => {
    const inside = words.map((word) => town(district, word)).find(Boolean);
    if (!inside && !words.some((word) => district.title.includes(word))) { return []; }
    const isNamed = !inside || district.name.startsWith(inside);
    return [button(isNamed ? district.name : `${district.name}(${inside}を含みます)`, district.url)];
  });
}

/** Where no record has all words: one way on for each word that stands in the way. */
function looser(data, query) {
  const words = parts(query);
  return words.flatMap((word, at) => {
    const rest = words.filter((_, other) => other !== at).join(' ');
    const [hits, isWhole] = rest ? found(data, rest) : [[], false];
    return isWhole && hits.length ? [button(`「${word}」を外す ${hits.length}件`, `?q=${encodeURIComponent(rest)}`)] : [];
  });
}

function button(text, href) {
  const line = element('p', 'hit-way');
  line.append(link('btn', text, href));
  return line;
}

function said(hits, isWhole, query) {
  if (!hits.length) { return `「${query}」に合うものは、見つかりませんでした。下の一覧からもお選びいただけます。`; }
  return isWhole ? `「${query}」に合うもの ${hits.length}件` : `「${query}」のすべてに合うものはありません。近いもの ${hits.length}件`;
}

async function search(query) {
  const count = element('p', 'hit-count');
  count.setAttribute('role', 'status');
  box.replaceChildren(element('h2', '', 'さがした結果'), count);
  box.hidden = false; // the status stands there before it speaks: only then is it read out
  try {
    const data = await (await fetch(box.dataset.services)).json();
    const [hits, isWhole] = found(data, query);
    const list = element('ol', 'index-list');
    list.append(...hits.map(row));
    box.append(...homes(data, query), ...(isWhole ? [] : looser(data, query)), hits.length ? list : desk());
    count.textContent = said(hits, isWhole, query);
  } catch {
    count.textContent = 'さがす準備ができませんでした。下の一覧からお選びください。';
  }
}

/** Without a hit the telephone at the end of the page comes up to the reader. */
function desk() {
  return document.querySelector('[aria-labelledby="ask"]') || '';
}

if (box) {
  const field = document.getElementById('q');
  const query = new URLSearchParams(location.search).get('q') || '';
  field.value = query;
  if (folded(query)) { search(query); }
}
