/* Keeps a screen's page and its resources, so that a screen that starts anew while the network is
   away still shows something. The content is no business of this worker: the page keeps it. */
"use strict";
const KEPT = "aidas-screen";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/* The page was loaded before this worker came: it tells what to keep, or to forget everything. */
self.addEventListener("message", (event) => {
  event.waitUntil(event.data.keep ? keep(event.data.keep) : caches.delete(KEPT));
});

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(freshOrKept(request));
  else if (url.searchParams.has("v")) event.respondWith(keptOrFresh(request));
});

async function keep(addresses) {
  const cache = await caches.open(KEPT);
  const kept = (await cache.keys()).filter((request) => !addresses.includes(request.url));
  await Promise.all(kept.map((request) => cache.delete(request)));
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
    return answer.status < 500 ? answer : (await cache.match(request.url)) || answer;
  } catch (away) {
    return (await cache.match(request.url)) || Response.error();
  }
}

async function keptOrFresh(request) {
  return (await caches.match(request.url)) || fetch(request);
}
