// さがす戸口: the search's code and data are fetched when somebody goes to the search box, opens the filters or comes by a link that asks.
import { told } from './told.js';
import './near-door.js';

const form = document.querySelector('[data-sift]');

const FAILED = told('さがす準備ができませんでした。下の一覧からお選びください。');
const ASKS = /[?&](q|weekday|part|category|need|feature|district)=[^&]/;

/** From the home page, or from a page further on. */
const unveil = () => { if (location.hash.startsWith('#?')) { history.replaceState(null, '', location.hash.slice(1)); } };

unveil();
// whoever comes back may load the page anew: behind the # what was asked is part of no request
addEventListener('pagehide', () => { if (ASKS.test(location.search)) { history.replaceState(null, '', `${location.pathname}#${location.search}`); } });
addEventListener('pageshow', unveil);

if (form) {
  const said = form.querySelector('[role="status"]');
  const button = form.querySelector('[data-narrow]');
  let begun = null;

  const begin = async () => {
    begun ||= import(new URL(form.dataset.sift, document.baseURI)).then(({ sift }) => sift(form));
    try {
      return await begun;
    } catch (error) {
      begun = null;
      // for whoever looks after the server
      console.error(error);
      said.textContent = FAILED;
      return null;
    }
  };

  form.addEventListener('focusin', begin, { once: true });
  const ask = async () => (await begin())?.ask();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  button.addEventListener('click', async () => (await begin())?.narrow());
  if ('pressed' in form.dataset) { ask(); } else if (ASKS.test(location.search)) { begin(); }
}
