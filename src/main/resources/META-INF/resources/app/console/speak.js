// Reads aloud what stands on the page, slowly, for whoever does not read.
function offer() {
  document.querySelectorAll('[data-speak]').forEach((button) => { button.hidden = false; });
}

if ('speechSynthesis' in window) {
  offer();
  document.addEventListener('swapped', offer);
  document.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-speak]');
    if (!button) return;
    const words = new SpeechSynthesisUtterance(document.getElementById(button.dataset.speak).textContent);
    words.lang = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
    words.rate = 0.85;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  });
}
