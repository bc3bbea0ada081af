// あとで見るボタン: one for each record of a list and for a record's own page. It says what pressing it will do, so that it has no state of its own to be read out.
import { element } from './element.js';
import { keep, kept, watch } from './kept-shelf.js';
import { told } from './told.js';

const WORDS = { true: told('あとで見るから外す'), false: told('あとで見る') };
const said = Object.assign(element('p', 'vh'), { role: 'status' });
const drawn = [];

/** The words of a name without the readings above it. Nothing may translate a name; said here, it does not weigh on a list of forty. */
function plain(name) {
  name.translate = false;
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
  button.replaceChildren(word, Object.assign(element('span', 'vh', `(${name})`), { lang: 'ja', translate: false }));
  const show = () => {
    const isKept = kept().includes(id);
    word.textContent = WORDS[isKept];
    button.classList.toggle('i-check', isKept);
    if (!isKept) { row.querySelector('a')?.remove(); }
  };
  button.addEventListener('click', () => turn(row, id, name));
  drawn.push(show);
}

function turn(row, id, name) {
  const before = kept();
  const isIn = !before.includes(id);
  const isKept = keep(isIn ? [...before, id] : before.filter((each) => each !== id));
  row.querySelectorAll(':scope > :not(button)').forEach((each) => each.remove());
  if (isIn && isKept) { row.append(Object.assign(element('a', 'link', told('一覧を見る({count}件)', { count: kept().length })), { href: document.querySelector('.kept-link').href })); }
  // without a network the button itself says enough
  import('./kept-said.js').then(({ say }) => say(row, said, name, isIn, isKept), () => {});
}

document.querySelectorAll('[data-keep]').forEach((row) => draw(row, row.dataset.keep, plain(document.querySelector('h1'))));
document.querySelectorAll('[data-sifted] [data-service-id], .answer [data-service-id]').forEach((card) => {
  draw(place(card), card.dataset.serviceId, plain(card.querySelector('a')));
});
document.querySelector('main').append(said);
watch(() => drawn.forEach((show) => show()));
