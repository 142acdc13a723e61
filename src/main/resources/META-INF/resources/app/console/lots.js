// A lot's page: counting what is bad with a thumb, and saying at once what follows.
import './shop.js';
import './speak.js';

const form = document.querySelector('#look form[data-acceptance]');

if (form) {
  const counts = [...form.querySelectorAll('.counter input')];
  const verdict = form.querySelector('.verdict');
  const show = () => {
    const bad = counts.reduce((sum, input) => sum + (Number(input.value) || 0), 0);
    const passes = bad <= Number(form.dataset.acceptance);
    verdict.querySelector('output').textContent = `${bad} · ${passes ? form.dataset.pass : form.dataset.fail}`;
    verdict.classList.toggle('bad', !passes);
  };
  // A picture is sent in a form of its own, and the page comes anew: what was counted so far stays.
  const counted = `${form.getAttribute('action')} ${form.elements.round.value}`;
  JSON.parse(sessionStorage.getItem(counted) ?? '[]').forEach((value, at) => {
    if (counts[at].value === '0') counts[at].value = value;
  });
  const count = () => {
    sessionStorage.setItem(counted, JSON.stringify(counts.map((input) => input.value)));
    show();
  };
  form.addEventListener('input', count);
  form.addEventListener('submit', () => sessionStorage.removeItem(counted));
  form.querySelectorAll('[data-step]').forEach((button) => {
    button.addEventListener('click', () => {
      const input = button.parentElement.querySelector('input');
      input.value = Math.max(0, (Number(input.value) || 0) + Number(button.dataset.step));
      count();
    });
  });
  verdict.hidden = false;
  show();
}

// Only what is asked of new goods, or of other terms than the usual, is shown when it is needed.
const intake = document.querySelector('form[action="/console/lots"][method="post"]');

if (intake) {
  const fold = () => {
    intake.querySelector('[data-new]').hidden = intake.elements.product.value !== 'new';
    intake.querySelector('[data-agreed]').hidden = intake.elements.way.value === 'usual';
  };
  intake.addEventListener('change', fold);
  fold();
}
