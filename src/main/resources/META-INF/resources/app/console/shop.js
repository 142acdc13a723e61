// The shop's pages are plain forms; only the top of the page is kept up to date.
import './copy.js';
import './forms.js';
import { showTop } from './top.js';
import { isSmallEnough } from './photo.js';
import { watch } from './watch.js';

watch(showTop);

// A photo is on its way as soon as it is chosen.
document.addEventListener('change', ({ target }) => {
  if (target.matches('.photo input[type=file]') && target.files.length > 0 && isSmallEnough(target)) target.form.requestSubmit();
});
