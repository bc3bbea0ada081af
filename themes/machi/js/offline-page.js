// 残っているページ: on the page for the day without a network, what this browser has kept, and a way to throw it away.
import { element } from './element.js';
import { told } from './told.js';

const root = new URL('../../', import.meta.url).href;
const isHere = (url) => url.endsWith('/offline/');
const box = document.querySelector('[data-kept-pages]');

const shelves = async () => (await caches.keys()).filter((name) => name.startsWith(`tsudoi ${root} `));

/** What a page is called, in its own language; a title cannot mark the names in it, but the page does. */
async function title(response) {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  page.querySelectorAll('rt').forEach((reading) => reading.remove());
  const whole = page.title.split('|')[0];
  const names = [...page.querySelectorAll('main [lang=ja][translate=no]')].map(({ textContent }) => textContent);
  const [name = ''] = names.filter((each) => whole.includes(each)).sort((a, b) => b.length - a.length);
  const [before, ...after] = name ? whole.split(name) : [whole];
  const marked = name && Object.assign(element('span', '', name), { lang: 'ja', translate: false });
  return { lang: page.documentElement.lang, words: [before, marked, after.join(name)] };
}

async function pages() {
  const found = [];
  for (const name of (await shelves()).filter((each) => each.endsWith(' pages'))) {
    const shelf = await caches.open(name);
    const kept = (await shelf.keys()).map(({ url }) => url).filter((url) => !isHere(url) && !url.endsWith('/404.html'));
    found.push(...kept.reverse().map(async (url) => ({ url, ...await title(await shelf.match(url, { ignoreVary: true })) })));
  }
  return Promise.all(found);
}

async function clear() {
  for (const name of await shelves()) {
    const shelf = await caches.open(name);
    const gone = (await shelf.keys()).filter(({ url }) => !isHere(url) && (name.endsWith(' pages') || !url.includes('/assets/')));
    await Promise.all(gone.map((each) => shelf.delete(each)));
  }
  box.querySelector('ul').replaceChildren();
  const said = box.querySelector('[role=status]');
  said.textContent = told('この端末に残っていたページを、すべて消しました。');
  said.focus();
  box.querySelector('button').hidden = true;
}

async function show() {
  const found = await pages();
  if (!found.length) { return; }
  const links = found.map(({ url, words, lang }) => element('li', '', Object.assign(element('a', '', element('span', '', ...words)), { href: url, lang })));
  box.querySelector('ul').replaceChildren(...links);
  box.querySelector('button').addEventListener('click', clear);
  box.hidden = false;
}

if (box && 'caches' in window) { show().catch(() => {}); }
