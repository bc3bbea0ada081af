// 見やすさ(先に): the reader's choice is set before anything is drawn, so that nothing jumps; so is whether something is kept for later.
// what only a script can do is not offered without one
document.documentElement.classList.add('js');
try {
  const chosen = JSON.parse(localStorage.getItem('tsudoi.comfort') || '{}');
  for (const name of ['size', 'contrast', 'ruby']) {
    if (typeof chosen[name] === 'string' && chosen[name]) { document.documentElement.dataset[name] = chosen[name]; }
  }
  if (localStorage.getItem('tsudoi.kept')) { document.documentElement.dataset.kept = ''; }
  // without a storage the page starts as usual
} catch {}
// what is asked before the search has come goes nowhere, and is answered when it has
addEventListener('submit', (event) => {
  event.preventDefault();
  event.target.dataset.pressed = '';
});
// what styles hold only for those choices; written here, it is there before anything is drawn
if (document.documentElement.dataset.size || document.documentElement.dataset.contrast) {
  for (const style of document.currentScript.dataset.chosen.match(/\S+/g) || []) { document.write(`<link rel="stylesheet" media="screen" href="${style}">`); }
}
