// あとで見る戸口: where a record can be kept, or some are, the code for it is fetched when the page stands.
if (document.documentElement.dataset.kept === '' || document.querySelector('.keep, [data-sifted]')) {
  const soon = () => setTimeout(() => import('./kept-buttons.js'));
  // a page in another language waits for its words, and may stand before this runs
  if (document.readyState === 'complete') { soon(); } else { addEventListener('load', soon); }
}
