// ことばを渡す: takes what is typed on the home page to the search page behind the #, so that it is part of no request.
const form = document.querySelector('[data-ask]');

function ask() {
  const q = form.querySelector('input').value.trim();
  location.assign(`${form.action}${q ? `#?${new URLSearchParams({ q })}` : ''}`);
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
if (form && 'pressed' in form.dataset) { ask(); }
