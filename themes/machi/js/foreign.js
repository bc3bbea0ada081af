// ほかの言語で: the words of a page that is in another language than its records, and what marks those. Japanese pages never ask for it.
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
const { words } = document.documentElement.dataset;

/** Message → translation; where the file cannot be had, everything is said in Japanese. */
export const catalogue = await import(new URL(words, document.baseURI)).then((file) => file.default, () => ({}));

/** Words of a record, or such as a reader may have typed: what to append. */
export function own(...inside) {
  const span = document.createElement('span');
  span.append(...inside);
  if (JAPANESE.test(span.textContent)) { span.lang = 'ja'; }
  return [span];
}

/** The name of a record, a place or a district: nothing may translate it. */
export function named(...inside) {
  const [span] = own(...inside);
  span.translate = false;
  return [span];
}

/** A word of the town's vocabulary, which the words of a language may know. */
export function term(word) {
  return catalogue[word] ? [catalogue[word]] : own(word);
}
