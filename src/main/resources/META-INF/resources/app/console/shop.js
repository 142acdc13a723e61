// The shop's pages are plain forms; only the top of the page is kept up to date.
import { showTop } from './top.js';
import { watch } from './watch.js';

watch(showTop);
