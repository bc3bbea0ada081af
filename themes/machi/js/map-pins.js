// 地図の中身: numbered pins over folium's shell, and what the list may ask of them.
import { clusters, gathered, inOrder, intoView, isTight, keepFocus, stand, widen } from './map-clusters.js';
import { counted, pointing, whatIsShown } from './map-follow.js';
import { byHouse, marker } from './map-houses.js';
import { large } from './map-large.js';
import { onPaper } from './map-paper.js';
import { slip } from './map-slip.js';
import { tools } from './map-tools.js';
import { approach, reach, settle } from './map-view.js';

/** Put the pins of a district on its map. */
export async function draw(box, map) {
  const answer = await fetch(box.dataset.pins);
  if (!answer.ok) { throw new Error(box.dataset.pins); }
  const { features } = await answer.json();
  const container = map.getContainer();
  const first = map.getBounds();
  let placed = features;
  const whole = () => map.fitBounds(...reach(first, placed));
  const { button, leave } = large(box, map, () => paper.close());
  const paper = slip(box, map, leave);
  settle(box, map, reach(first, features));
  container.before(tools(map, button, whole));

  const group = clusters();
  const sorted = () => inOrder(map, group);
  let markers = [];
  let isDrawn = false;
  map.addLayer(group);
  map.on('zoomend moveend', sorted);
  keepFocus(map);
  intoView(map);
  group.on('click', ({ layer }) => paper.open(layer));
  group.on('clusterclick', ({ layer }) => (isTight(group, layer) ? paper.open(gathered(layer)) : widen(map, group, layer)));
  byKeyboard(container);
  pointing(map);

  whatIsShown((ids) => {
    const isInside = box.querySelector('.map-frame').contains(document.activeElement);
    placed = features.filter(({ id }) => !ids || ids.has(id));
    paper.close();
    group.clearLayers();
    markers = byHouse(placed).map(marker);
    group.addLayers(markers);
    if (isDrawn) { whole(); }
    isDrawn = true;
    sorted();
    box.querySelector('.map-count').textContent = counted(placed.length, ids ? ids.size : Number(box.dataset.total), Boolean(ids));
    if (isInside && document.activeElement === document.body) { stand(map, placed[0]?.id ?? ''); }
  });
  onPaper(box, map, group, { markers: () => markers, before: leave, whole, after: sorted });
  return {
    refresh: () => map.invalidateSize(),
    reveal: (id) => {
      const wanted = markers.find((each) => each.house.some((feature) => feature.id === id));
      if (wanted) { paper.open(approach(map, group, wanted), id); }
    },
  };
}

function byKeyboard(container) {
  container.addEventListener('keydown', (event) => {
    const pin = event.target.closest('.leaflet-marker-icon');
    if (pin && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); pin.click(); }
  });
}
