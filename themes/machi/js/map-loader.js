// 地図の呼び出し: the list is first; the map's parts are fetched when somebody asks for the map or it comes into view.
const box = document.querySelector('[data-map]');

const FAILED = '地図を読みこめませんでした。一覧は、このままお使いいただけます。';
const WORDS = { closed: '地図を見る', open: '地図をしまう' };

if (box) {
  const button = box.querySelector('button');
  const frame = box.querySelector('.map-frame');
  let drawn = null;

  const fetched = (element) => new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(element.src || element.href));
    document.head.append(element);
  });
  const style = (href) => fetched(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  const script = (src) => fetched(Object.assign(document.createElement('script'), { src }));

  const load = async () => {
    await Promise.all(box.dataset.styles.split(' ').map(style));
    // each needs the one before it
    for (const part of box.dataset.parts.split(' ')) { await script(part); }
    const modules = box.dataset.drawing.split(' ').map((each) => import(new URL(each, document.baseURI)));
    const [{ draw }, { slip }] = await Promise.all(modules);
    return draw(box, window.map_district_map, slip);
  };

  const show = (isShown) => {
    frame.hidden = !isShown;
    box.querySelector('.map-note').hidden = !isShown;
    button.setAttribute('aria-expanded', String(isShown));
    button.textContent = isShown ? WORDS.open : WORDS.closed;
  };

  const open = async () => {
    show(true);
    try {
      drawn ||= load();
      return (await drawn);
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
  button.addEventListener('click', () => (frame.hidden ? open().then((map) => map?.refresh()) : show(false)));
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('[data-service-id] a[href="#map"]');
    if (!link) { return; }
    event.preventDefault();
    const map = await open();
    map?.reveal(link.closest('[data-service-id]').dataset.serviceId);
  });
  if (window.matchMedia('(min-width: 64em)').matches) {
    const seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) { seen.disconnect(); open(); }
    });
    seen.observe(box);
  }
}
