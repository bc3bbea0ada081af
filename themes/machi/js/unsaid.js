// まだ訳のないことば: what a language lacks is said in Japanese, and says so wherever on the page it comes to stand.
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
const KANA = /[\u3040-\u30ff]/;
const LABELS = ['aria-label', 'placeholder', 'title'];

const texts = new Set();

export const isJapanese = (text) => JAPANESE.test(text);

/** From now on this text is looked for in whatever changes. */
export function remember(text) {
  if (!isJapanese(text)) { return; }
  if (!texts.size) { watch(); }
  texts.add(text);
}

function watch() {
  const watcher = new MutationObserver((changes) => changes.forEach(({ type, target, addedNodes }) => {
    (type === 'childList' ? addedNodes : [target]).forEach(mark);
  }));
  watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: LABELS });
}

function mark(node) {
  const inside = document.createNodeIterator(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const found = [];
  for (let each = inside.nextNode(); each; each = inside.nextNode()) { found.push(each); }
  found.filter((each) => each.isConnected).forEach((each) => (each instanceof Element ? markLabel(each) : markText(each)));
}

const isMarked = (element) => element.closest('[lang]').lang === 'ja';

/** What stands behind the words is looked at in its turn. */
function markText(node) {
  const words = unsaidIn(node.data);
  if (!words || isMarked(node.parentElement)) { return; }
  const part = node.splitText(node.data.indexOf(words));
  part.splitText(words.length);
  const span = Object.assign(document.createElement('span'), { lang: 'ja' });
  part.replaceWith(span);
  span.append(part);
}

/** The longest that is in it; or all of it, where it is a piece of one that may break. */
function unsaidIn(data) {
  const [words] = [...texts].filter((each) => data.includes(each)).sort((a, b) => b.length - a.length);
  return words ?? (KANA.test(data) && [...texts].some((each) => each.includes(data.trim())) ? data : '');
}

/** A label is in the language of its element; what is inside keeps its own. */
function markLabel(element) {
  if (!LABELS.some((name) => texts.has(element.getAttribute(name))) || isMarked(element)) { return; }
  element.lang = 'ja';
  for (const child of element.children) { child.lang ||= document.documentElement.lang; }
}
