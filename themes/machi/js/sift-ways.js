// ほかの道: where nothing answers: one condition less, a word that is written alike, and the telephone. Fetched only then.
import { element } from './element.js';
import { own } from './own.js';
import { spelling } from './sift-spelled.js';
import { taking } from './sift-taking.js';
import { folded } from './spelling.js';
import { told, woven } from './told.js';

/** ``ways(state, narrow)``: what is to be appended. ``spelled`` are words as the dictionary's readers write them. */
export function leading(town, spelled, { answered, address, nearest, take }) {
  const written = spelling(spelled);
  const heading = document.querySelector('[data-sift]').dataset.home ? 'h3' : 'h2';

  /** Behind the # what is asked is part of no request, not in a window of its own either. */
  function offered(narrow, text, wanted) {
    const { length } = answered(town, narrow, wanted).hits;
    return length ? [taking(way(text, address(wanted).replace('?', '#?'), length), wanted, take)] : [];
  }

  /** For each word and filter, what there would be without it. */
  function looser(narrow, { q, chosen }) {
    const words = split(q);
    const ways = [
      ...words.map((word, at) => [own(word), { q: without(words, at).join(' '), chosen }]),
      ...[...chosen].map((one) => [narrow.word(one), { q, chosen: new Set(without([...chosen], [...chosen].indexOf(one))) }]),
    ];
    return ways.filter(([, wanted]) => folded(wanted.q) || wanted.chosen.size).flatMap(([word, wanted]) => offered(narrow, woven('「{word}」を外す', { word }), wanted));
  }

  /** For each word that nothing is known of, the nearest that is and that can be written. */
  function instead(narrow, { q, chosen }) {
    const words = split(q);
    return words.flatMap((word, at) => {
      const other = nearest(town, word).map(written).find(Boolean);
      const text = other && woven('「{word}」の代わりに「{other}」', { word: own(word), other: own(other) });
      return other ? offered(narrow, text, { q: words.map((each, place) => (place === at ? other : each)).join(' '), chosen }) : [];
    });
  }

  return (state, narrow) => {
    const ways = [...looser(narrow, state), ...instead(narrow, state)];
    const advice = ways.length ? told('条件を1つ変えると、次のものが見つかります。') : told('ことばを短くするか、別のことばでおさがしください。');
    const notice = element('div', 'notice is-ask i-search', element('div', '', element(heading, 'h3', told('条件に合うものは、見つかりませんでした')), element('p', '', advice)));
    const list = element('ul', 'loosen', ...ways.map((each) => element('li', '', each)));
    return [notice, ...(ways.length ? [list] : []), ...desk()];
  };
}

function split(q) {
  return q.split(/[\s、]+/).filter(Boolean);
}

function without(all, at) {
  return all.filter((_, other) => other !== at);
}

/** The telephone at the end of the page is said again where nothing was found. */
function desk() {
  const button = document.querySelector('.call-button');
  return button ? [element('p', 'answer-call', told('地図にのっていないものも、窓口が一緒におさがしします。')), button.cloneNode(true)] : [];
}

function way(text, href, count) {
  return Object.assign(element('a', 'btn is-block', element('span', '', ...text), element('b', '', told('{count}件', { count }))), { href });
}
