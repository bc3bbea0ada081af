// しぼる条件: by which facts a list can be narrowed, and whether a record has them.
const DAYS = [...'月火水木金土日'];
const KEYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const PARTS = [['am', '午前'], ['pm', '午後'], ['eve', '夕方から']];

/** The groups of filters that these records know: { name, title, options: [{ value, word }] }. One of a group is enough, but of features all. */
export function facets(words, services, home) {
  const some = (name, title, all) => ({ name, title, options: all.filter(({ value }) => services.some((service) => has(name, service, value))) });
  const terms = (list) => words[list].map(({ id, mark, name }) => ({ value: id, word: mark || name }));
  return [
    some('weekday', '曜日', DAYS.map((word, at) => ({ value: KEYS[at], word }))),
    some('part', '時間', PARTS.map(([value, word]) => ({ value, word }))),
    some('feature', '助けになること', terms('features')),
    some('category', '種別', terms('categories')),
    some('need', '困りごと', terms('needs')),
    ...(home ? [] : [some('district', '地区', words.districts.map(({ id, name }) => ({ value: id, word: name })))]),
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
