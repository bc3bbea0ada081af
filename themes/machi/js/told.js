// ことば: what scripts say, in the language of the page. What a page in another language needs comes only there.
/** Whether the page is in another language than its records. */
export const isForeign = 'words' in document.documentElement.dataset;
export const foreign = isForeign ? await import('./foreign.js') : {};

const asItIs = (text) => text;

/** A message with its values in the place of their ``{names}``, as text. */
export function told(message, values) {
  const text = filled(message, values, asItIs).join('');
  if (isUnsaid(message)) { foreign.remember(text); }
  return text;
}

/** The same where a value is an element, or some: what to append. */
export function woven(message, values) {
  return filled(message, values, isUnsaid(message) ? foreign.japanese : asItIs);
}

function isUnsaid(message) {
  return isForeign && !foreign.catalogue[message];
}

function filled(message, values, ours) {
  return (foreign.catalogue?.[message] ?? message).split(/{(\w+)}/).flatMap((part, at) => (at % 2 ? values[part] : ours(part)));
}
