// 町のことば: what the town wrote stays Japanese, and says so on a page in another language. On a Japanese page all of it stays as it came.
import { foreign } from './told.js';

const asItCame = (...inside) => inside;

/** Words of a record, or such as a reader may have typed: what to append. */
export const own = foreign.own ?? asItCame;

/** The name of a record, a place or a district. */
export const named = foreign.named ?? asItCame;

/** Before anything of a file of days is said. */
export const learn = foreign.learn ?? (() => {});

/** Why it is so, each reason once. */
export const because = (reasons) => [...new Set(reasons.filter(Boolean))].flatMap((reason, at) => [...(at ? [' '] : []), ...term(reason)]);

/** A word of the town's vocabulary, or another that a language may know; ``inside`` is how it is drawn. */
export const term = foreign.term ?? ((word, ...inside) => (inside.length ? inside : [word]));
