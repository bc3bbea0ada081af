// 行き先: whoever follows a link within a page has the focus where it leads; browsers would leave it nowhere.
const arrived = () => {
  const goal = document.activeElement === document.body && document.querySelector(':target');
  if (!goal) { return; }
  goal.tabIndex = -1;
  goal.addEventListener('blur', () => goal.removeAttribute('tabindex'), { once: true });
  goal.focus({ preventScroll: true });
};

// the browser goes there once all who listen have been told of the click
document.addEventListener('click', (event) => { if (event.target.closest('a[href^="#"]')) { setTimeout(arrived); } });
