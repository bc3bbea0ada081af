// 写し: where the town wants it, what is read stays in this browser, for the day without a network. Nothing is sent anywhere.
import { isForeign, told } from './told.js';

const root = new URL('../../', import.meta.url);
const { serviceWorker } = navigator;
const line = document.querySelector('[data-offline]');
const made = document.querySelector('[data-later]');
const FLAG = 'tsudoi.offline';

// without a storage it is asked for again on every page
const before = () => { try { return sessionStorage.getItem(FLAG); } catch { return null; } };
const remember = () => { try { sessionStorage.setItem(FLAG, '1'); } catch {} };

/** The worker keeps whatever passes it: what came before it was there is fetched once more, with the days to come. */
async function keep() {
  const named = [...document.querySelectorAll('link[rel=stylesheet], script[src], img')].map((each) => each.href || each.currentSrc || each.src);
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const read = [...named, ...asked].filter((name) => name.startsWith(root.href));
  // what was searched for is not sent a second time
  const here = location.origin + location.pathname;
  const offline = new URL(`${isForeign ? here.slice(root.href.length).split('/')[0] : '.'}/offline/`, root).href;
  const wanted = [here, offline, new URL(made.dataset.ahead, location.href).href, ...read];
  // read to the end: an answer that nobody reads holds up the worker, and with it the one that is to take its place
  await Promise.allSettled([...new Set(wanted)].map(async (each) => (await fetch(each)).arrayBuffer()));
  // with the scripts that it names in turn
  await import(new URL(made.dataset.later, location.href));
  remember();
}

async function start() {
  serviceWorker.addEventListener('controllerchange', keep);
  await serviceWorker.register(new URL('sw.js', root));
  if (serviceWorker.controller && !before()) { await keep(); }
}

function offer() {
  const again = Object.assign(document.createElement('a'), { href: location.href, textContent: told('いまの内容を見る') });
  again.addEventListener('click', (event) => { event.preventDefault(); location.reload(); });
  line.replaceChildren(told('インターネットにつながりました。'), again);
}

if (line) {
  addEventListener('online', offer);
} else if (serviceWorker) {
  const soon = () => start().catch(() => {});
  if (document.readyState === 'complete') { soon(); } else { addEventListener('load', soon); }
}
