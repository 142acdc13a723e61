// Reads aloud what stands on the page, slowly, for whoever does not read.
for (const button of document.querySelectorAll('[data-speak]')) {
  if (!('speechSynthesis' in window)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    const words = new SpeechSynthesisUtterance(document.getElementById(button.dataset.speak).textContent);
    words.lang = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
    words.rate = 0.85;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  });
}
