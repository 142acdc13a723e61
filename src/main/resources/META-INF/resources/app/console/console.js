// The live page: watches the shop and lets the host act on it.
import { show } from './board.js';
import { refreshSheet } from './hosting.js';
import { watch } from './watch.js';

watch((board) => {
  show(board);
  refreshSheet();
});
