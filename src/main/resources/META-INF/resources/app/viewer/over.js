// Whatever has come up over a page is closed by the browser's Back, which leaves the page only when nothing is over it.

/** What closes each, the topmost last. */
const open = [];
/** Whether the browser stands at an entry of ours, beyond the page's own. */
let beyond = history.state?.over === true;
let returning = false;

/**
 * Says that something has come up.
 *
 * @param close what Back does to it
 * @returns what to call once it is gone, however it went
 */
export function over(close) {
  open.push(close);
  settle();
  return () => {
    const at = open.indexOf(close);
    if (at >= 0) open.splice(at, 1);
    settle();
  };
}

/** The same for a dialog, when it is shown. */
export function showOver(dialog) {
  if (dialog.open) return;
  dialog.showModal();
  dialog.addEventListener('close', over(() => dialog.close()), { once: true });
}

/** One entry, however many are open; it is not left behind, or Back would seem to do nothing. */
function settle() {
  if (returning) return;
  if (open.length > 0 && !beyond) {
    // Of the page's own entry: the way back to it must not move what has been looked at meanwhile.
    history.scrollRestoration = 'manual';
    history.pushState({ over: true }, '');
    beyond = true;
  } else if (open.length === 0 && beyond) {
    returning = true;
    history.back();
  }
}

addEventListener('popstate', ({ state }) => {
  beyond = state?.over === true;
  if (!beyond) history.scrollRestoration = 'auto';
  if (!returning && !beyond) open.pop()?.();
  returning = false;
  settle();
});

// A page that was loaded again while something was over it has nothing over it any more.
settle();
