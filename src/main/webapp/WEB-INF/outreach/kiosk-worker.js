/* Keeps a tablet's page, its resources and its questions, so that it begins without a network too.
   The answers are no business of this worker: the page keeps them. */
"use strict";
const KEPT = "aidas-kiosk";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/* The page was loaded before this worker came: it tells what to keep. */
self.addEventListener("message", (event) => {
  event.waitUntil(keep(event.data.keep));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.searchParams.has("v")) event.respondWith(keptOrFresh(event.request));
  else if (url.pathname.startsWith("/kiosk/")) event.respondWith(freshOrKept(event.request));
});

async function keep(addresses) {
  const cache = await caches.open(KEPT);
  await Promise.all(addresses.map(async (address) => {
    if (!(await cache.match(address))) await cache.add(address);
  }));
}

async function freshOrKept(request) {
  const cache = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request.url, answer.clone());
    if (answer.status === 404) await cache.delete(request.url);
    return answer.status < 500 && answer.status !== 429 ? answer : (await cache.match(request.url)) || answer;
  } catch (away) {
    return (await cache.match(request.url)) || Response.error();
  }
}

async function keptOrFresh(request) {
  return (await caches.match(request.url)) || fetch(request);
}
