// The page's service worker. It keeps one page, which says that there is no network, and nothing that could be old: what the shop
// says is always asked of the shop.
const ASKED = new URL(self.location.href).searchParams.get('lang');
const LANGUAGE = ['en', 'zh-Hant'].includes(ASKED) ? ASKED : 'zh';
const OFFLINE = `/offline?lang=${LANGUAGE}`;
const KEPT = [OFFLINE, '/app/viewer/village.css', '/app/viewer/door.css', '/app/viewer/offline.js', '/app/viewer/icon.svg'];
const CACHE = 'offline';

async function keep() {
  const cache = await caches.open(CACHE);
  await Promise.all((await cache.keys()).map((request) => cache.delete(request)));
  await cache.addAll(KEPT.map((address) => new Request(address, { cache: 'reload' })));
}

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  } else if (KEPT.includes(pathname + search)) {
    event.respondWith(fetch(request).catch(() => caches.match(request)));
  }
});
