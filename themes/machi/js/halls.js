// 会館の名: what is called 公民館 in this town is コミュニティセンター in the next, and its people say either.
import { folded } from './spelling.js';

const KINDS = ['公民館 こうみんかん コミュニティセンター コミセン 市民センター 地区センター 交流センター 生涯学習センター まちづくりセンター', '集会所 自治会館 町内会館 町会館 公会堂']
  .map((all) => all.split(' ').map(folded));

export const HALLS = KINDS.flat();

/** The other names that a hall may have, of its folded one: 若葉コミセン for 若葉公民館. */
export function halls(word) {
  const all = KINDS.find((names) => names.some((name) => word.endsWith(name))) || [];
  const own = all.find((name) => word.endsWith(name));
  return all.filter((name) => name !== own).map((name) => word.slice(0, -own.length) + name);
}
