// しぼる条件: by which facts a list can be narrowed, and whether a record has them.
import { weekday } from './dates.js';
import { named, term } from './own.js';
import { told } from './told.js';

const MONDAY = 4; // 1970-01-05
const KEYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const PARTS = [['am', told('午前')], ['pm', told('午後')], ['eve', told('夕方から')]];

/** The groups of filters that these records know: { name, title, options: [{ value, word }] }; ``word()`` is to be appended. One of a group is enough, but of features all. */
export function facets(words, services, home) {
  const some = (name, title, all) => ({ name, title, options: all.filter(({ value }) => services.some((service) => has(name, service, value))) });
  const terms = (list) => words[list].map(({ id, mark, name }) => ({ value: id, word: () => term(mark || name) }));
  return [
    some('weekday', told('曜日'), KEYS.map((value, at) => ({ value, word: () => [weekday(MONDAY + at)] }))),
    some('part', told('時間'), PARTS.map(([value, word]) => ({ value, word: () => [word] }))),
    some('feature', told('助けになること'), terms('features')),
    some('category', told('種別'), terms('categories')),
    some('need', told('困りごと'), terms('needs')),
    ...(home ? [] : [some('district', told('地区'), words.districts.map(({ id, name }) => ({ value: id, word: () => named(name) })))]),
  ].filter(({ options }) => options.length > 1);
}

/** Whether a record passes one group, given all that is chosen ("weekday:tue"). */
export function wants({ name, options }, service, chosen) {
  const asked = options.filter(({ value }) => chosen.has(`${name}:${value}`));
  const is = ({ value }) => has(name, service, value);
  return name === 'feature' ? asked.every(is) : !asked.length || asked.some(is);
}

function has(name, { days = [], parts = [], features = [], needs = [], category, districts = [] }, value) {
  switch (name) {
    case 'weekday': return days.includes(KEYS.indexOf(value));
    case 'part': return parts.includes(value);
    case 'feature': return features.includes(value);
    case 'need': return needs.includes(value);
    case 'category': return category === value;
    default: return districts.includes(value) || districts.includes('*');
  }
}
