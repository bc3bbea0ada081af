// 写しの番: stands between the pages and the network. The network comes first; only without it is shown what was kept.
const { scope } = self.registration;
const { version, page, style } = self.tsudoi;
const OURS = `tsudoi ${scope} `;
const MOST = { pages: 60, parts: 240 };
const HEAVIEST = 1e6;
const DAY = 'x-kept-on';
// these carry a hash of their content in their names: the browser's own copy cannot be old
const FOR_EVER = ['assets/', 'photos/'].map((folder) => scope + folder);

const shelf = (kind) => caches.open(`${OURS}${version} ${kind}`);
const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
const isOurs = ({ method, url, headers }) => method === 'GET' && url.startsWith(scope) && !headers.has('range') && !url.startsWith(`${scope}__`);

/** One page, one name: what was searched for is nobody's business and is not kept. */
function plain(address) {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href.replace(/\/index\.html$/, '/');
}

async function keep(address, response) {
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
  const body = await response.arrayBuffer();
  // one that a newer worker has replaced puts nothing on a shelf that was just cleared away
  if (body.byteLength > HEAVIEST || self.serviceWorker?.state === 'redundant') { return; }
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(DAY, today());
  const kind = isPage ? 'pages' : 'parts';
  const kept = await shelf(kind);
  // the newest stands last, the oldest goes
  await kept.delete(plain(address));
  await kept.put(plain(address), new Response(body, { headers }));
  const names = await kept.keys();
  const surplus = names.slice(0, Math.max(0, names.length - MOST[kind]));
  await Promise.all(surplus.map((name) => kept.delete(name)));
}

const kept = async (kind, address) => (await shelf(kind)).match(plain(address), { ignoreVary: true });

function spoken(iso, lang) {
  const year = iso.startsWith(today().slice(0, 4)) ? {} : { year: 'numeric' };
  return new Date(iso).toLocaleDateString(lang, { month: 'long', day: 'numeric', ...year, timeZone: 'UTC' });
}

/** The file of words that the page's own scripts read; a Japanese page has none. */
async function words(text, address) {
  const [, path] = text.match(/<html[^>]* data-words="([^"]+)"/) ?? [];
  const file = path && await kept('parts', new URL(path, address));
  return file ? JSON.parse((await file.text()).match(/{.*}/s)[0]) : {};
}

/** A page as it was kept, with a line that says so and of which day it is; in Japanese where the page's own words are not kept. */
async function dated(response, address) {
  const text = await response.text();
  const lang = text.match(/<html[^>]* lang="([^"]+)"/)?.[1] ?? 'ja';
  const catalogue = await words(text, address);
  const told = (message, tag) => {
    const said = catalogue[message];
    const day = spoken(response.headers.get(DAY), said ? lang : 'ja');
    return `<${tag}${said ? '' : ' lang="ja"'}>${(said ?? message).replace('{day}', day)}</${tag}>`;
  };
  const said = told('インターネットにつながっていません。{day}に開いたときの内容です。', 'b');
  const advice = told('変わっていることがあるので、お出かけの前に、電話でお確かめください。', 'span');
  const line = `<link rel="stylesheet" href="${scope}${style}"><p class="offline" role="status" data-offline>${said}${advice}</p>`;
  return new Response(text.replace(/<main\b[^>]*>/, (tag) => tag + line), { headers: response.headers });
}

/** In the language of the address where there is such a page. It is shown at any: its links lead from its own place, not from where it stands. */
async function unseen(url) {
  const [first] = url.slice(scope.length).split('/');
  const theirs = `${scope}${first}/${page}`;
  const found = await kept('pages', theirs);
  const any = found ?? await kept('pages', scope + page);
  if (!any) { return Response.error(); }
  const from = (_, up) => `"${new URL(up, found ? theirs : scope + page).pathname}`;
  return new Response((await any.text()).replace(/"((?:\.\.\/)+)/g, from), { status: 503, headers: any.headers });
}

async function withoutNetwork({ mode, url }) {
  if (mode !== 'navigate') { return (await kept('parts', url)) ?? (await kept('pages', url)) ?? Response.error(); }
  const found = (await kept('pages', url)) ?? (await kept('pages', `${plain(url)}/`));
  return found && !plain(url).endsWith(`/${page}`) ? dated(found, url) : unseen(url);
}

async function answer(event) {
  const { request } = event;
  const isNamedByContent = FOR_EVER.some((folder) => request.url.startsWith(folder));
  const asked = isNamedByContent ? request : new Request(request, { cache: 'no-cache' });
  let response;
  try { response = await fetch(asked); } catch { return withoutNetwork(request); }
  if (response.status === 200 && response.type === 'basic' && !response.redirected) {
    // a full disk is no reason to show nothing
    event.waitUntil(keep(request.url, response.clone()).catch(() => {}));
  }
  return response;
}

/** The page for the day without a network, and what it is made of. */
async function prepare() {
  const address = scope + page;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) { throw new Error(`${address}: ${response.status}`); }
  const text = await response.clone().text();
  const parts = [...text.matchAll(/<(?:link|script|img)\b[^>]*?(?:href|src)="(\.\.\/assets\/[^"]+)"/g)].map(([, part]) => new URL(part, address).href);
  await keep(address, response);
  await Promise.all([...new Set([...parts, scope + style])].map(whole));
}

/** A script goes with those that it names. */
async function whole(address) {
  const response = await fetch(address);
  const named = address.endsWith('.js') ? [...(await response.clone().text()).matchAll(/\bfrom"(\.\/[^"]+)"/g)] : [];
  await Promise.all([keep(address, response), ...named.map(([, name]) => whole(new URL(name, address).href))]);
}

async function begin() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && !name.startsWith(`${OURS}${version} `));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('install', (event) => { self.skipWaiting(); event.waitUntil(prepare()); });
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('fetch', (event) => { if (isOurs(event.request)) { event.respondWith(answer(event)); } });
