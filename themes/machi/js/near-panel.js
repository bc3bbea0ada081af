// 近い順の箱: the field for a name, what is said, the places to choose from and the way back.
import { element } from './element.js';
import { named } from './own.js';
import { told } from './told.js';

/** The field, what is said, and the way back; the button above them stays what it is. */
export function drawn(box) {
  const opener = box.querySelector('button');
  const said = Object.assign(element('p', 'near-said'), { role: 'status' });
  const field = Object.assign(element('input'), { id: 'near-town', type: 'text', autocomplete: 'off', required: true });
  const label = Object.assign(element('label', '', told('町の名前から')), { htmlFor: field.id });
  const go = Object.assign(element('button', 'btn', told('この町から見る')), { type: 'submit' });
  const form = element('form', 'near-form', label, element('div', 'row', field, go));
  // spaces are no name: the browser asks for one
  go.addEventListener('click', () => { field.value = field.value.trim(); });
  const back = Object.assign(element('button', 'btn is-plain', told('いつもの順に戻す')), { type: 'button', hidden: true });
  const more = element('p', 'row');
  const choice = element('p', 'row');
  box.append(said, choice, more, form, back);
  return {
    opener, field, form, back,
    /** ``words``: a text, or what is to be appended. */
    tell(words, ...ways) {
      said.replaceChildren(...[words].flat());
      more.replaceChildren(...ways.filter(Boolean));
    },
    /** Several places that may be meant. */
    offer(found, chosen) {
      choice.replaceChildren(...found.map((place) => {
        const button = Object.assign(element('button', 'btn is-plain', ...named(place.name)), { type: 'button' });
        button.addEventListener('click', () => {
          field.value = place.name;
          chosen(place);
          field.focus();
        });
        return button;
      }));
    },
  };
}
