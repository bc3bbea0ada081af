// あとで見るの返事: what is read out once a record has been put aside or taken out, and what is said where that could not be kept.
import { element } from './element.js';
import { kept } from './kept-shelf.js';
import { named } from './own.js';
import { told, woven } from './told.js';

export function say(row, said, name, isIn, isKept) {
  if (!isKept) {
    const full = told('このブラウザーには残せません。電話番号をひかえるか、このページを印刷してください。');
    row.append(Object.assign(element('span', '', full), { role: 'alert' }));
    return;
  }
  const values = { name: named(name), count: kept().length };
  said.replaceChildren(...(isIn ? woven('「{name}」を「あとで見る」に入れました。いま{count}件です。', values) : woven('「{name}」を「あとで見る」から外しました。いま{count}件です。', values)));
}
