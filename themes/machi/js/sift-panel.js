// しぼるボタン: the filters as buttons with counts, and what is chosen as buttons that take it away.
import { element } from './element.js';
import { facets, wants } from './facets.js';
import { sheet } from './sheet.js';
import { told, woven } from './told.js';

const OPEN = ['weekday', 'part', 'feature'];
const WIDE = '(min-width: 48em)';

/** Draws the panel below the form and the chosen filters below it; ``changed`` is called after each choice. */
export async function panel(form, words, services, state, changed) {
  const { chosen } = state;
  const groups = facets(words, services, form.dataset.home);
  const opener = form.querySelector('[data-narrow]');
  await sheet(opener.dataset.narrow);
  const box = element('div', 'narrow');
  const active = element('div', 'chips active');
  const buttons = new Map();
  active.setAttribute('role', 'group');
  active.setAttribute('aria-label', told('いまの条件'));
  box.id = 'narrow';
  opener.setAttribute('aria-controls', box.id);
  box.append(...groups.map((group) => chipSet(group, toggle, buttons, [...chosen].some((one) => one.startsWith(`${group.name}:`)))));
  form.append(box, active);
  // what the address asks may be unknown here
  for (const one of [...chosen]) { if (!buttons.has(one)) { chosen.delete(one); } }

  function toggle(one) {
    if (!chosen.delete(one)) { chosen.add(one); }
    changed();
  }

  function passes(service, wanted) {
    return groups.every((group) => wants(group, service, wanted));
  }

  function open(isOpen) {
    box.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  }

  function removers() {
    const words = [...buttons].filter(([one]) => chosen.has(one)).map(([one, { word }]) => remover(word(), () => removed(one)));
    active.replaceChildren(...words, ...(words.length > 1 ? [button([told('条件をすべて外す')], () => removed())] : []));
    active.hidden = !words.length;
  }

  /** The button that was pressed is gone: focus goes to the next, or to where filters are chosen. */
  function removed(one) {
    const at = [...active.children].indexOf(document.activeElement);
    if (one) { chosen.delete(one); } else { chosen.clear(); }
    changed();
    (active.children[Math.min(at, active.children.length - 1)] || opener).focus();
  }

  open(false);
  removers();
  return {
    toggle: () => open(box.hidden),
    word: (one) => buttons.get(one)?.word() ?? [one],
    passes,
    /** Counts what each filter would leave of the records that the words leave. */
    update(matched) {
      for (const [one, { button, number, name }] of buttons) {
        const others = [...chosen].filter((each) => name === 'feature' || !each.startsWith(`${name}:`));
        const count = matched.filter((service) => passes(service, new Set([...others, one]))).length;
        button.setAttribute('aria-pressed', String(chosen.has(one)));
        button.disabled = !count && !chosen.has(one);
        number.textContent = count;
      }
      removers();
    },
  };
}

/** What people ask for first stands open; on a phone the rest opens at a touch. */
function chipSet(group, toggle, buttons, isWanted) {
  const isPlain = OPEN.includes(group.name);
  const set = element(isPlain ? 'fieldset' : 'details', 'chip-set', element(isPlain ? 'legend' : 'summary', '', group.title), chips(group, toggle, buttons));
  if (isPlain) { return set; }
  set.open = isWanted || matchMedia(WIDE).matches;
  set.lastChild.setAttribute('role', 'group');
  set.lastChild.setAttribute('aria-label', group.title);
  return set;
}

function chips({ name, options }, toggle, buttons) {
  const row = element('div', 'chips');
  for (const { value, word } of options) {
    const number = element('span', 'n');
    const button = Object.assign(element('button', 'chip', ...word(), number), { type: 'button' });
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => toggle(`${name}:${value}`));
    buttons.set(`${name}:${value}`, { button, number, name, word });
    row.append(button);
  }
  return row;
}

/** All of the sentence is said, and its word shown. */
function remover(word, act) {
  const shown = element('span', '', ...word);
  return button(woven('{word}を外す', { word: shown }).map((part) => (part === shown ? part : element('span', 'vh', part))), act);
}

function button(words, act) {
  const made = Object.assign(element('button', 'chip is-remove i-close', ...words), { type: 'button' });
  made.addEventListener('click', act);
  return made;
}
