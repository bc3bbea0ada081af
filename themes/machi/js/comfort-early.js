// 見やすさ(先に): the reader's choice is set before anything is drawn, so that nothing jumps.
// what only a script can do is not offered without one
document.documentElement.classList.add('js');
try {
  const kept = JSON.parse(localStorage.getItem('tsudoi.comfort') || '{}');
  for (const name of ['size', 'contrast', 'ruby']) {
    if (typeof kept[name] === 'string' && kept[name]) { document.documentElement.dataset[name] = kept[name]; }
  }
  // without a storage the page starts as usual
} catch {}
