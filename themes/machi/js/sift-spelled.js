// 書かれたとおり: words that are compared in one spelling, as people write them. Fetched only where nothing was found.
import { folded } from './spelling.js';

const LONGER = 6;

/** ``spelled({ surface, id })``: エアコン for えあこん, from the list of how the dictionary's words are written or from the record that has it; "" where neither tells. */
export function spelling(words) {
  const known = new Map();
  for (const word of words) { if (!known.has(folded(word))) { known.set(folded(word), word); } }
  return ({ surface, id }) => known.get(surface) ?? (id ? within(surface, said(id)) : surface);
}

/** What the page's list says of a record. */
function said(id) {
  const row = document.querySelector(`[data-service-id="${CSS.escape(id)}"]`)?.cloneNode(true);
  row?.querySelectorAll('rt').forEach((each) => each.remove());
  return row?.textContent ?? '';
}

/** The part of a text that is spelled so: ー and spaces may make it longer. */
function within(surface, text) {
  for (let start = 0; start < text.length; start += 1) {
    if (folded(text[start]) && surface.startsWith(folded(text[start]))) {
      for (let length = surface.length; length <= surface.length + LONGER; length += 1) {
        const part = text.slice(start, start + length);
        if (folded(part) === surface) { return part; }
      }
    }
  }
  return '';
}
