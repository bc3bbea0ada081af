// ことば: what scripts say, in the language of the page. What a page in another language needs comes only there.
/** Whether the page is in another language than its records. */
export const isForeign = 'words' in document.documentElement.dataset;
export const foreign = isForeign ? await import('./foreign.js') : {};

/** A message with its values in the place of their ``{names}``, of which some may be elements: what to append. */
export const woven = foreign.woven ?? ((message, values) => message.split(/{(\w+)}/).flatMap((part, at) => (at % 2 ? values[part] : part)));

/** The same as text. */
export const told = foreign.told ?? ((message, values) => woven(message, values).join(''));
