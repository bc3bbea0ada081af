// 見やすさ(先に): the reader's choice is set before anything is drawn, so that nothing jumps.
document.documentElement.classList.add('js'); // what only a script can do is not offered without one
try {
  const kept = JSON.parse(localStorage.getItem('tsudoi.comfort') || '{}');
  for (const name of ['size', 'contrast', 'ruby']) {
    if (typeof kept[name] === 'string' && kept[name]) { document.documentElement.dataset[name] = kept[name]; }
  }
} catch { /* no storage here: the page starts as usual */ }
