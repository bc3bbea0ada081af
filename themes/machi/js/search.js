// ことばでさがす: a scan over the town's records in the browser. What is typed goes nowhere.
const SMALL = Object.fromEntries([...'ぁぃぅぇぉっゃゅょゎゕゖ'].map((kana, at) => [kana, [...'あいうえおつやゆよわかけ'][at]]));
const VARIANTS = Object.fromEntries([...'髙﨑邉邊澤濱齋齊德廣惠曻塚'].map((kanji, at) => [kanji, [...'高崎辺辺沢浜斎斉徳広恵昇塚'][at]]));
const SILENT = /[\s\u30fc\u2010-\u2015\u2212\uff70~\u301c・･、。,.!?'"()「」『』【】[\]/-]/g;
const ENOUGH = 0.5;

/** The twin of exports/search.py: one spelling for all spellings. */
export function folded(text) {
  return text.normalize('NFKC').toLowerCase()
    .replace(/[髙﨑邉邊澤濱齋齊德廣惠曻塚]/gu, (kanji) => VARIANTS[kanji])
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (kana) => SMALL[kana])
    .replace(SILENT, '');
}

/** [hits, isWhole]: records that match every word, else those that match some, best first. */
export function found(data, query) {
  const words = query.trim().split(/\s+/).map(folded).filter(Boolean);
  const scored = data.services.map((service, place) => {
    const marks = words.map((word) => mark(service, word, data.needs));
    return { service, place, sum: marks.reduce((a, b) => a + b, 0), met: marks.filter(Boolean).length };
  });
  const best = (rows) => rows.sort((a, b) => b.met - a.met || b.sum - a.sum || a.place - b.place).map((row) => row.service);
  const whole = scored.filter((row) => row.met === words.length);
  return whole.length ? [best(whole), true] : [best(scored.filter((row) => row.met)), false];
}

/** How well a record answers one word: in its name, in its text, by the name of a need, or nearly. */
function mark(service, word, needs) {
  if (service.title.includes(word)) { return service.title.startsWith(word) ? 12 : 10; }
  if (service.text.includes(word)) { return 5; }
  const need = needs.find((names) => names.some((name) => name.includes(word) || (name.length > 2 && word.includes(name))));
  if (need && need.some((name) => service.text.includes(name))) { return 4; }
  return word.length > 2 && near(service, word) > ENOUGH ? near(service, word) : 0;
}

/** The share of the word's pairs of letters that stand in the record. */
function near(service, word) {
  const pairs = [...word].slice(1).map((letter, at) => [...word][at] + letter);
  return pairs.filter((pair) => service.title.includes(pair)).length / pairs.length;
}

const box = document.getElementById('hits');

function element(tag, className, text = '') {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}

function row(service) {
  const item = element('li', `c-${service.shape}`);
  item.dataset.serviceId = service.id;
  const name = Object.assign(element('a', '', service.name), { href: service.url });
  const where = [service.district, service.next].filter(Boolean).join(' ');
  item.append(element('i', 'badge'), name, element('span', 'cat', service.category), element('small', 'where', where));
  return item;
}

function said(hits, isWhole, query) {
  if (!hits.length) { return `「${query}」に合うものは、見つかりませんでした。下の一覧から選ぶか、相談窓口へお電話ください。`; }
  return isWhole ? `「${query}」に合うもの ${hits.length}件` : `「${query}」のすべてに合うものはありません。近いもの ${hits.length}件`;
}

async function search(query) {
  const count = element('p', 'hit-count');
  count.setAttribute('role', 'status');
  box.replaceChildren(element('h2', '', 'さがした結果'), count);
  box.hidden = false; // the status stands there before it speaks: only then is it read out
  try {
    const [hits, isWhole] = found(await (await fetch(box.dataset.services)).json(), query);
    const list = element('ol', 'index-list');
    list.append(...hits.map(row));
    box.append(hits.length ? list : desk());
    count.textContent = said(hits, isWhole, query);
  } catch {
    count.textContent = '一覧を読みこめませんでした。下の一覧からお選びください。';
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
