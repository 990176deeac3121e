/// <reference lib="webworker" />
/** Everything that the checker is made of, by address: `['check.html', 'assets/main-1f2e.js']`. */
declare const VIGIE_FILES: readonly string[];
/** Changes with any of them. */
declare const VIGIE_BUILD: string;

const scope = globalThis as unknown as ServiceWorkerGlobalScope;
const cacheName = `vigie-${VIGIE_BUILD}`;

scope.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName);
      await cache.addAll([...VIGIE_FILES]);
      await scope.skipWaiting();
    })(),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
      await scope.clients.claim();
    })(),
  );
});

// Only what belongs to the checker comes from the cache; whatever else is asked, a report above all, goes to the network untouched.
const own = new Set(VIGIE_FILES.map((file) => new URL(file, scope.location.href).href));
scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !own.has(url.split(/[?#]/u, 1)[0] ?? '')) return;
  event.respondWith(
    (async () => (await caches.match(event.request, { ignoreSearch: true })) ?? fetch(event.request))(),
  );
});
