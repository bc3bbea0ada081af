// 印のあることば: a sentence in which some words stand apart, as templates have it, becomes what to append.
import { element } from './element.js';

const APART = /(<\w+(?: class="\w+")?>.*?<\/\w+>)/;
const PARTS = /<(\w+)(?: class="(\w+)")?>(.*)</;

/** ``said`` is our own sentence, such as まず<b class="word">電話</b>から; nothing of a record or of a reader may stand in it. */
export function marked(said) {
  return said.split(APART).map((part, at) => (at % 2 ? made(part) : part));
}

function made(part) {
  const [, tag, kind, words] = part.match(PARTS);
  return element(tag, kind, words);
}
