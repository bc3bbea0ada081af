// 地図の呼び出し: the list is first; the map's parts are fetched when somebody asks for the map or it comes into view.
const box = document.querySelector('[data-map]');

const FAILED = '地図を読みこめませんでした。一覧は、このままお使いいただけます。';
const A_MOMENT = 500; // milliseconds
const WORDS = { closed: '地図を見る', open: '地図をしまう' };

if (box) {
  const button = box.querySelector('button');
  const frame = box.querySelector('.map-frame');
  let drawn = null;
  let opened = -A_MOMENT;

  const fetched = (element) => new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(element.src || element.href));
    document.head.append(element);
  });
  const style = (href) => fetched(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  // all are fetched at once; each runs after the one before it, which it needs
  const script = (src) => fetched(Object.assign(document.createElement('script'), { src, async: false }));

  const load = async () => {
    const { styles, parts, drawing } = box.dataset;
    const [{ draw }] = await Promise.all([import(new URL(drawing, document.baseURI)), ...styles.split(' ').map(style), ...parts.split(' ').map(script)]);
    return draw(box, window.map_district_map);
  };

  const show = (isShown) => {
    box.querySelectorAll('.map-frame, .map-after').forEach((part) => { part.hidden = !isShown; });
    button.setAttribute('aria-expanded', String(isShown));
    button.textContent = isShown ? WORDS.open : WORDS.closed;
  };

  const open = async () => {
    show(true);
    try {
      drawn ||= load();
      const map = await drawn;
      map.refresh();
      return map;
    } catch (error) {
      drawn = null;
      // for whoever looks after the server
      console.error(error);
      show(false);
      box.querySelector('.map-said').textContent = FAILED;
      return null;
    }
  };

  box.hidden = false;
  button.addEventListener('click', () => {
    if (frame.hidden) { open(); return; }
    // whoever pressed while it opened by itself wants it open
    if (performance.now() - opened > A_MOMENT) { show(false); }
  });
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[href="#map"]');
    if (!link) { return; }
    const card = link.closest('[data-service-id]');
    if (card) { event.preventDefault(); }
    const map = await open();
    if (card) { map?.reveal(card.dataset.serviceId); }
  });
  // whoever comes from the map of a neighbour
  if (window.location.hash === '#map') { open(); }
  if (window.matchMedia('(min-width: 64em)').matches) {
    const seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) { seen.disconnect(); opened = performance.now(); open(); }
    });
    seen.observe(box);
  }
}
