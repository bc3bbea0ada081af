// 見やすさのスイッチ: text size, colours and readings; the choice stays in this browser and goes nowhere else.
import { element } from './element.js';
import { told } from './told.js';

const SWITCHES = [
  ['size', told('文字の大きさ'), [['', told('標準')], ['large', told('大')], ['largest', told('特大')]]],
  ['contrast', told('画面の色'), [['', told('ふつう')], ['high', told('くっきり(黒)')]]],
  ['ruby', told('ふりがな'), [['', told('なし')], ['on', told('あり')]]],
];
const root = document.documentElement;
let filled = null;

const keep = () => {
  const chosen = Object.fromEntries(SWITCHES.map(([name]) => [name, root.dataset[name] || '']));
  // without a storage it lasts as long as the page
  try { localStorage.setItem('tsudoi.comfort', JSON.stringify(chosen)); } catch {}
};

/** The week names what stands in the list with its readings. */
export const readings = () => root.dataset.ruby && document.querySelectorAll('a[href^="#s"] > span:not(.nb)').forEach((name) => {
  const title = document.querySelector(`${name.parentElement.hash} h4 a`);
  if (title) { name.replaceChildren(...title.cloneNode(true).childNodes); }
});

const choose = (name, value, buttons) => {
  if (value) { root.dataset[name] = value; } else { delete root.dataset[name]; }
  buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.value === value)));
  readings();
};

const fieldset = ([name, legend, options]) => {
  const set = element('fieldset', 'switch');
  const row = element('span', 'opts');
  const buttons = options.map(([value, word]) => Object.assign(element('button', '', word), { type: 'button', value }));
  buttons.forEach((button) => button.addEventListener('click', () => { choose(name, button.value, buttons); keep(); }));
  choose(name, root.dataset[name] || '', buttons);
  row.append(...buttons);
  set.append(element('legend', '', legend), row);
  return set;
};

/** Plain buttons do as well, where a style does not come. */
const styled = (href) => new Promise((resolve) => {
  if (document.querySelector(`link[href="${href}"]`)) { resolve(); return; }
  const media = href.includes('.chosen.') ? 'screen' : 'all';
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', media, href, onload: resolve, onerror: resolve }));
});

const draw = async (details) => {
  const { chosen } = document.querySelector('script[data-chosen]').dataset;
  await Promise.all([details.dataset.comfort, ...(chosen.match(/\S+/g) || [])].map(styled));
  details.append(element('div', 'comfort-body', ...SWITCHES.map(fieldset)));
};

/** Puts the switches behind their door, once. */
export const fill = (details) => (filled ??= draw(details));
