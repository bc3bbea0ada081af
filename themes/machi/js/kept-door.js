// あとで見る戸口: where a record can be kept, or some are, the code for it is fetched when the page stands.
if (document.documentElement.dataset.kept === '' || document.querySelector('.keep, [data-sifted]')) {
  addEventListener('load', () => setTimeout(() => import('./kept-buttons.js')));
}
