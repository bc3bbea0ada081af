// その場で答える: a link to another question, which is answered in the page as it stands.

/** What ``take`` does with ``wanted`` ({ q, chosen }), unless the link's reader wants another window. */
export function taking(link, wanted, take) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    take(wanted);
  });
  return link;
}
