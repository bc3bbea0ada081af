// たずねられた条件: what an address asks of the filters, as people and other sites write it: weekday=tuesday, 火曜, need=買い物.
import { wholeWeekday } from './dates.js';
import { element } from './element.js';
import { stretch } from './matching.js';
import { own } from './own.js';
import { taking } from './sift-taking.js';
import { folded } from './spelling.js';
import { told, woven } from './told.js';

const MONDAY = 4; // 1970-01-05
const DAYS = '月火水木金土日';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const PARTS = { am: ['午前', '朝', 'morning'], pm: ['午後', '昼', 'afternoon'], eve: ['夕方', '夜', 'evening'] };
const LISTS = { feature: 'features', category: 'categories', need: 'needs' };
const SHORTEST = 3;

/** { chosen: the filters that are meant ("weekday:tue"), names: how each is called, missing: what nobody knows, missed(state, take): says so }; on a district's page its own name says nothing. */
export function understood(asked, words, home) {
  const chosen = new Set();
  const names = new Map();
  const missing = [];
  for (const one of asked) {
    const [name, value] = [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1).trim()];
    const [id, called] = meant(name, value, words) || [];
    if (id) {
      chosen.add(`${name}:${id}`);
      names.set(`${name}:${id}`, called);
    } else if (value) { missing.push(value); }
  }
  chosen.delete(`district:${home}`);
  return { chosen, names, missing, missed };
}

/** What a link asked that no record here has, and the way to all of them. */
function missed({ missing, q, chosen }, take) {
  if (!missing.length) { return []; }
  const words = own(missing.join('」「'));
  if (!q && !chosen.size) { return woven('リンクの条件「{words}」に合うものは、ここにはありません。下は、すべての一覧です。', { words }); }
  const all = taking(Object.assign(element('a', 'link', told('すべての一覧を見る')), { href: location.pathname }), { q: '', chosen: [] }, take);
  return [...woven('リンクの条件「{words}」に合うものは、ここにはありません。この条件は使っていません。', { words }), ' ', all, ' '];
}

function meant(name, value, words) {
  switch (name) {
    case 'weekday': return weekday(value);
    case 'part': return part(value.toLowerCase());
    case 'district': return called(words.districts, value, (each) => each.words.map((written) => stretch(written).surface));
    default: return called(words[LISTS[name]], value, ({ mark }) => (mark ? [folded(mark)] : []));
  }
}

/** tue, Tuesday, 火, 火曜日 */
function weekday(value) {
  const word = value.toLowerCase();
  const english = word.length >= SHORTEST ? WEEKDAYS.findIndex((day) => day.startsWith(word)) : -1;
  const at = english < 0 && /^.曜?日?$/.test(word) ? DAYS.indexOf(word[0]) : english;
  return at < 0 ? null : [WEEKDAYS[at].slice(0, SHORTEST), wholeWeekday(MONDAY + at)];
}

function part(value) {
  const id = Object.keys(PARTS).find((each) => each === value || PARTS[each].includes(value));
  return id ? [id, PARTS[id][0]] : null;
}

/** By its id, by its name, or by another that it has. */
function called(all, value, others) {
  const word = folded(value);
  const is = (each) => each.id.toLowerCase() === value.toLowerCase() || (word && (folded(each.name) === word || others(each).includes(word)));
  const found = all.find(({ id }) => id === value) ?? all.find(is);
  return found ? [found.id, found.mark || found.name] : null;
}
