// 見やすくする: the switches are fetched when somebody opens them; who has chosen readings before gets them at once.
const details = document.querySelector('[data-comfort]');
const switches = () => import('./comfort-switches.js');

const fill = () => details.open && switches().then((module) => module.fill(details)).catch(() => { details.open = false; });

if (document.documentElement.dataset.ruby) { switches().then((module) => module.readings()); }
if (details) {
  details.addEventListener('toggle', fill);
  fill();
}
