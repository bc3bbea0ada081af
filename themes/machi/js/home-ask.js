// ことばを渡す: takes what is typed on the home page to the search page behind the #, so that it is part of no request.
const form = document.querySelector('[data-ask]');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const q = form.querySelector('input').value.trim();
  location.assign(`${form.action}${q ? `#?${new URLSearchParams({ q })}` : ''}`);
});
