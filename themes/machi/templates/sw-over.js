{# In a town without an offline copy: whatever worker an earlier site left in a browser goes away with all that it kept. #}
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  const kept = (await caches.keys()).filter((name) => name.startsWith(`tsudoi ${self.registration.scope} `));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await self.registration.unregister();
})()));
