// 地図の戸口: the list is first; the map is fetched when somebody asks for it or it comes into view.
import { told } from './told.js';

const box = document.querySelector('[data-map]');
const A_MOMENT = 500; // milliseconds

if (box) {
  const button = box.querySelector('button');
  let opened = -A_MOMENT;
  let loader = null;

  const open = async () => {
    try {
      loader ??= await import('./map-loader.js');
      return await loader.open(box);
    } catch (error) {
      // for whoever looks after the server
      console.error(error);
      box.querySelector('.map-said').textContent = told('地図を読みこめませんでした。一覧は、このままお使いいただけます。');
      return null;
    }
  };

  box.hidden = false;
  button.addEventListener('click', () => {
    if (box.querySelector('.map-frame').hidden) { open(); return; }
    // whoever pressed while it opened by itself wants it open
    if (performance.now() - opened > A_MOMENT) { loader.show(box, false); }
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
