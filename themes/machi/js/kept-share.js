// あとで見る一覧を渡す: a link that holds the list. It goes only where its reader sends it.
import { element } from './element.js';
import { told } from './told.js';

const WORDS = told('このリンクを開いた人は、いまの一覧の写しを見られます。あとで一覧を変えても、渡した写しは変わりません。');
const INSIDE = told('リンクには、一覧に入れたものの番号だけが入ります。お名前などは入りません。');

/** [the button that opens it, the box]; ``listed`` gives the ids of the moment. */
export function share(listed) {
  const opener = button('btn is-plain', told('リンクで渡す'));
  const address = Object.assign(element('input'), { id: 'kept-link', readOnly: true });
  const said = Object.assign(element('p', 'kept-said'), { role: 'status' });
  const label = Object.assign(element('label', '', told('この一覧のリンク')), { htmlFor: address.id });
  const copy = button('btn', told('リンクを写す'));
  const box = element('div', 'kept-share screen-only', element('p', '', WORDS), label, address, element('p', 'row', copy, ...sender(address)), said, element('p', 'small', INSIDE));
  const show = (isShown) => {
    box.hidden = !isShown;
    address.value = `${location.origin}${location.pathname}?ids=${listed().map(encodeURIComponent).join(',')}`;
    opener.setAttribute('aria-expanded', String(isShown));
  };
  box.id = 'kept-share';
  opener.setAttribute('aria-controls', box.id);
  opener.addEventListener('click', () => show(box.hidden));
  address.addEventListener('focus', () => address.select());
  copy.addEventListener('click', async () => {
    said.textContent = await copied(address);
  });
  show(false);
  return [opener, box];
}

export function button(className, ...inside) {
  return Object.assign(element('button', className, ...inside), { type: 'button' });
}

async function copied(address) {
  try {
    await navigator.clipboard.writeText(address.value);
    return told('リンクを写しました。メールなどに貼りつけて、お送りください。');
  } catch {
    address.focus();
    return told('リンクを選びました。この文字を写して、メールなどに貼りつけてください。');
  }
}

/** Where the device has a way of its own to send things. */
function sender(address) {
  if (!navigator.share) { return []; }
  const send = button('btn is-plain', told('送る相手をえらぶ'));
  // whoever closes the choice has sent nothing, and need not be told so
  send.addEventListener('click', () => navigator.share({ title: document.title, url: address.value }).catch(() => {}));
  return [send];
}
