// The address form: what is filled in is said in the chat like a typed address.
import { showOver } from './over.js';
import { language } from './page.js';

const MOBILE_DIGITS = 11;
/** A mobile number, with or without the country's; a land line with its area code; anything abroad. */
const CALLABLE = /^(?:(?:\+?86)?1[3-9]\d{9}|(?:\+?86)?0\d{9,11}|(?!\+86)\+\d{8,15}|400\d{7})$/;
const LOOKS_MOBILE = /^(?:\+?86)?1\d*$/;

const sheet = document.getElementById('address');
const form = sheet.querySelector('form');
const trouble = document.getElementById('address-trouble');
const { recipient, phone, province, city, county, detail } = form.elements;
let provinces = null;
let loading = null;
let filled = () => {};

/** Calls back with what the form says, and how it is shown. */
export function onFilled(callback) {
  filled = callback;
}

/** Shows the form. */
export function open() {
  showOver(sheet);
  load();
}

const nameOf = ([name, latin]) => (language === 'en' && latin ? `${latin} ${name}` : name);

function offer(select, places) {
  const chosen = select.value;
  const none = new Option(sheet.dataset.choose, '');
  select.replaceChildren(none, ...places.map((place) => new Option(nameOf(place), place[0])));
  select.value = places.some(([name]) => name === chosen) ? chosen : '';
  // Where there is no choice nobody has to make one: a municipality is its own city.
  if (places.length === 1) select.value = places[0][0];
  select.disabled = places.length === 0;
}

const within = (places, name) => places.find(([one]) => one === name)?.[2] ?? [];

function offerBelow() {
  const cities = within(provinces, province.value);
  offer(city, cities);
  offer(county, within(cities, city.value));
}

/** Once, when the form is opened for the first time; tried again after a failure as soon as somebody wants to choose. */
async function load() {
  if (provinces || loading) return loading;
  offer(province, []);
  province.disabled = false;
  offer(city, []);
  offer(county, []);
  loading = fetchAll();
  return loading;
}

async function fetchAll() {
  try {
    const response = await fetch('/divisions.json');
    if (!response.ok) throw new Error(`divisions: ${response.status}`);
    provinces = await response.json();
    trouble.textContent = '';
    offer(province, provinces);
    offerBelow();
  } catch {
    trouble.textContent = sheet.dataset.trouble;
  } finally {
    loading = null;
  }
}

const written = (field) => field.value.trim().replace(/\s+/g, ' ');
const digits = () => phone.value.normalize('NFKC').replace(/[^\d+]/g, '');

function phoneError() {
  const number = digits();
  if (!number) return sheet.dataset.noPhone;
  if (CALLABLE.test(number)) return '';
  const count = number.replace(/^\+?86/, '').length;
  return LOOKS_MOBILE.test(number) && count !== MOBILE_DIGITS ? sheet.dataset.shortPhone.replace('%n', count) : sheet.dataset.oddPhone;
}

/** What is wrong with each field, in the order of the form; empty where nothing is. */
function errors() {
  return [
    [recipient, written(recipient) ? '' : sheet.dataset.noName],
    [phone, phoneError()],
    [province, province.value ? '' : sheet.dataset.noProvince],
    [city, city.value || city.disabled ? '' : sheet.dataset.noCity],
    [county, county.value || county.disabled ? '' : sheet.dataset.noCounty],
    [detail, written(detail) ? '' : sheet.dataset.noDetail],
  ];
}

function tell([field, error]) {
  document.getElementById(`${field.id}-error`).textContent = error;
  field.setAttribute('aria-invalid', String(Boolean(error)));
}

/** As the shop reads a form (AddressForm): a label and its part on each line. */
function line() {
  const place = [province, city, county].map((one) => one.value).filter(Boolean).join(' ');
  return `/address 收货人：${written(recipient)}\n电话：${digits()}\n所在地区：${place}\n详细地址：${written(detail)}`;
}

function shown() {
  const place = [...new Set([province, city, county].map((one) => one.value))].join('');
  return `${written(recipient)} ${digits()}\n${place}${written(detail)}`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const all = errors();
  all.forEach(tell);
  const wrong = all.find(([, error]) => error);
  if (wrong) {
    wrong[0].focus();
    return;
  }
  sheet.close();
  filled(line(), shown());
  form.reset();
  if (provinces) offerBelow();
});
form.addEventListener('input', ({ target }) => {
  // What is being put right is not scolded at each letter, only freed of its error once it is right.
  const now = errors().find(([field]) => field === target);
  if (now && !now[1]) tell(now);
});
province.addEventListener('change', () => { city.value = ''; county.value = ''; offerBelow(); });
city.addEventListener('change', () => { county.value = ''; offerBelow(); });
province.addEventListener('focus', load);
sheet.querySelector('.close').addEventListener('click', () => sheet.close());
document.getElementById('address-open').addEventListener('click', open);
