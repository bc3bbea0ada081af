// しぼるボタン: the filters as buttons with counts, and what is chosen as buttons that take it away.
import { element } from './element.js';

/** Draws the panel below the form and the chosen filters below it; ``changed`` is called after each choice. */
export function panel(form, groups, { chosen }, changed) {
  const opener = form.querySelector('[data-narrow]');
  const box = element('div', 'narrow');
  const active = element('div', 'chips active');
  const buttons = new Map();
  active.setAttribute('role', 'group');
  active.setAttribute('aria-label', 'いまの条件');
  box.id = 'narrow';
  opener.setAttribute('aria-controls', box.id);
  box.append(...groups.map((group) => fieldset(group, toggle, buttons)));
  form.append(box, active);

  function toggle(one) {
    if (!chosen.delete(one)) { chosen.add(one); }
    changed();
  }

  function open(isOpen) {
    box.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  }

  function removers() {
    const words = [...buttons].filter(([one]) => chosen.has(one)).map(([one, { word }]) => remover(word, () => removed(one)));
    active.replaceChildren(...words, ...(words.length > 1 ? [remover('条件をすべて', () => removed())] : []));
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
    update(counts) {
      for (const [one, { button, number }] of buttons) {
        const isChosen = chosen.has(one);
        button.setAttribute('aria-pressed', String(isChosen));
        button.disabled = !counts.get(one) && !isChosen;
        number.textContent = counts.get(one);
      }
      removers();
    },
  };
}

function fieldset({ name, title, options }, toggle, buttons) {
  const set = element('fieldset', 'chip-set');
  const row = element('div', 'chips');
  for (const { value, word } of options) {
    const number = element('span', 'n');
    const button = Object.assign(element('button', 'chip', word, number), { type: 'button' });
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => toggle(`${name}:${value}`));
    buttons.set(`${name}:${value}`, { button, number, word });
    row.append(button);
  }
  set.append(element('legend', '', title), row);
  return set;
}

function remover(word, act) {
  const button = Object.assign(element('button', 'chip is-remove i-close', word, element('span', 'vh', 'を外す')), { type: 'button' });
  button.addEventListener('click', act);
  return button;
}
