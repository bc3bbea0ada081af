// 大きな地図: the map over the whole window. No Fullscreen API, which telephones may lack: a layer, and the page below rests.
import { element } from './element.js';
import { told } from './told.js';

const WORDS = { small: told('地図を大きく'), large: told('もとの大きさに') };

/** ``button`` enlarges the map and brings it back, as Esc and the browser's Back do; ``leave`` says whether it was large. */
export function large(box, map, between) {
  const button = Object.assign(element('button', 'map-larger', WORDS.small), { type: 'button' });
  let state = null;

  const redrawn = (change) => {
    between();
    const centre = map.getCenter();
    change();
    map.invalidateSize({ animate: false, pan: false });
    map.setView(centre, map.getZoom(), { animate: false });
  };

  const enter = () => {
    const seen = map.getBounds();
    const before = map.getZoom();
    // the page comes back to where it was by itself, and whoever goes on to its list is there before Back is done
    history.scrollRestoration = 'manual';
    history.pushState({ isLarge: true }, '');
    redrawn(() => { dress(box, true); state = { wake: still(box) }; });
    map.fitBounds(seen, { animate: false });
    state.gained = map.getZoom() - before;
    button.textContent = WORDS.large;
  };

  function leave() {
    if (!state) { return false; }
    const { wake, gained } = state;
    state = null;
    redrawn(() => { dress(box, false); wake(); });
    map.setZoom(map.getZoom() - gained, { animate: false });
    button.textContent = WORDS.small;
    button.focus({ preventScroll: true });
    // closed otherwise than by Back: the place that Back would have led to is taken
    if (history.state?.isLarge) { history.back(); }
    return true;
  }

  button.addEventListener('click', () => { if (!leave()) { enter(); } button.focus({ preventScroll: true }); });
  addEventListener('popstate', () => {
    leave();
    setTimeout(() => { history.scrollRestoration = 'auto'; }, 200);
  });
  box.addEventListener('keydown', (event) => { if (event.key === 'Escape' && leave()) { event.preventDefault(); } });
  return { button, leave };
}

function dress(box, isLarge) {
  box.classList.toggle('is-large', isLarge);
  const said = { role: 'dialog', 'aria-modal': 'true', 'aria-label': told('大きな地図') };
  for (const [name, value] of Object.entries(said)) {
    if (isLarge) { box.setAttribute(name, value); } else { box.removeAttribute(name); }
  }
}

/** The page neither scrolls nor takes the focus; what is returned wakes it where it was. */
function still(box) {
  const top = window.scrollY;
  const others = [];
  for (let at = box; at !== document.body; at = at.parentElement) {
    others.push(...[...at.parentElement.children].filter((each) => each !== at && !each.inert));
  }
  others.forEach((each) => { each.inert = true; });
  document.documentElement.classList.add('is-still');
  document.body.style.top = `-${top}px`;
  return () => {
    others.forEach((each) => { each.inert = false; });
    document.documentElement.classList.remove('is-still');
    document.body.style.top = '';
    window.scrollTo({ top, behavior: 'instant' });
  };
}
