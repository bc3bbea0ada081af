// あとで見るボタン: one for each record of a list and for a record's own page.
import { element } from './element.js';
import { keep, kept, watch } from './kept-shelf.js';

const WORDS = { true: 'あとで見るから外す', false: 'あとで見る' };
const FULL = 'このブラウザーには残せません。電話番号をひかえるか、このページを印刷してください。';
const list = document.querySelector('.kept-link');
const said = Object.assign(element('p', 'vh'), { role: 'status' });
const drawn = [];

/** The words of a name without the readings above it. */
function plain(name) {
  const copy = name.cloneNode(true);
  copy.querySelectorAll('rt').forEach((reading) => reading.remove());
  return copy.textContent.trim();
}

function place(card) {
  const row = element('p', 'keep screen-only', Object.assign(element('button', 'btn is-plain'), { type: 'button' }));
  card.append(row);
  return row;
}

function draw(row, id, name) {
  const button = row.querySelector('button');
  const word = document.createElement('span');
  button.replaceChildren(word, element('span', 'vh', `(${name})`));
  const show = () => {
    const isKept = kept().includes(id);
    word.textContent = WORDS[isKept];
    button.classList.toggle('i-check', isKept);
    button.setAttribute('aria-pressed', String(isKept));
    if (!isKept) { row.querySelector('a')?.remove(); }
  };
  button.addEventListener('click', () => turn(row, id, name));
  drawn.push(show);
}

function turn(row, id, name) {
  const before = kept();
  const isIn = before.includes(id);
  row.querySelectorAll(':scope > :not(button)').forEach((each) => each.remove());
  if (!keep(isIn ? before.filter((each) => each !== id) : [...before, id])) {
    row.append(Object.assign(element('span', '', FULL), { role: 'alert' }));
    return;
  }
  const count = kept().length;
  said.textContent = `「${name}」を${isIn ? '「あとで見る」から外しました' : '「あとで見る」に入れました'}。いま${count}件です。`;
  if (!isIn) { row.append(Object.assign(element('a', 'link', `一覧を見る(${count}件)`), { href: list.href })); }
}

document.querySelectorAll('[data-keep]').forEach((row) => draw(row, row.dataset.keep, plain(document.querySelector('h1'))));
document.querySelectorAll('[data-sifted] [data-service-id], .answer [data-service-id]').forEach((card) => {
  draw(place(card), card.dataset.serviceId, plain(card.querySelector('a')));
});
document.querySelector('main').append(said);
watch(() => drawn.forEach((show) => show()));
