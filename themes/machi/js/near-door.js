// 近い順の戸口: the code is fetched when somebody asks for the order, or comes by the link that offers it.
const box = document.querySelector('[data-near]');

if (box) {
  const open = async (isAsking) => (await import('./near.js')).open(box, isAsking);
  box.querySelector('button').addEventListener('click', () => open(true));
  if (location.hash === '#near') { open(false); }
}
