// The menu of further pages closes by a tap beside it, and by Escape.
const menu = document.querySelector('.tabs .more');

document.addEventListener('pointerdown', ({ target }) => {
  if (menu?.open && !menu.contains(target)) menu.open = false;
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
