// What the search of a built site answers: { site, queries } on stdin; for each query its hits, best first, and how many of them answer all of it.
import { readdirSync, readFileSync } from 'node:fs';

import { found, nearest } from '../../themes/machi/js/finding.js';
import { indexed, learn } from '../../themes/machi/js/indexing.js';

const { site, queries } = JSON.parse(readFileSync(0, 'utf8'));
const read = (name) => JSON.parse(readFileSync(`${site}/search/${name}`, 'utf8'));
const all = (folder) => readdirSync(`${site}/search/${folder}`).sort().map((name) => read(`${folder}/${name}`));

const town = indexed(read('words.json'), all('districts'));
await learn(town, read('dictionary.json'), all('texts'));
const answers = queries.map((query) => {
  const { hits, whole } = found(town, query);
  return { hits: hits.map(({ id, category, needs = [], features = [], spot = '' }) => ({ id, category, needs, features, spot })), whole, nearest: nearest(town, query) };
});
console.log(JSON.stringify(answers));
