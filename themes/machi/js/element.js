// 部品: makes an element; what a record says goes in as text, never as HTML.
export function element(tag, className = '', ...inside) {
  const made = Object.assign(document.createElement(tag), { className });
  made.append(...inside);
  return made;
}
