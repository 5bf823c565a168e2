// Answers for saved pages when the network does not. It saves nothing itself and looks at nothing but GET requests of this site; who saves, and what, is
// js/offline.js, and only when a reader asked for it. Without such a wish this worker is not registered.

// Somebody who waits longer than this for a page that is saved gets the saved one.
const PATIENCE = 4000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(page(request, address));
  } else if (/^\/(assets|content)\//.test(address.pathname)) {
    event.respondWith(file(request));
  }
});

async function page(request, address) {
  const saved = address.search ? undefined : await found(address.pathname);
  const answer = fetch(request).catch(() => null);
  const first = saved ? await Promise.race([answer, new Promise((done) => { setTimeout(done, PATIENCE, null); })]) : await answer;
  if (first && !(saved && [502, 503, 504].includes(first.status))) {
    return first;
  }
  return saved ? marked(saved, `data-saved="${saved.headers.get("Mizan-Saved")}"`) : missing(address);
}

/** The page that says what is saved, in the language of the page that is not. */
async function missing(address) {
  const language = address.pathname.split("/")[1];
  const names = await (await caches.open("mizan-offline")).keys();
  const page = await found(`/${language}/offline`) ?? (names.length > 0 ? await found(new URL(names[0].url).pathname) : undefined);
  return page ? marked(page, `data-saved="${page.headers.get("Mizan-Saved")}" data-missing`) : Response.error();
}

/** The same page with a mark by which its scripts know where it comes from. */
async function marked(saved, mark) {
  const html = (await saved.text()).replace("<html ", `<html ${mark} `);
  return new Response(html, { headers: saved.headers });
}

// Addresses of files carry the hash of what they lead to, so that a saved one is the right one.
async function file(request) {
  return await found(request.url) ?? fetch(request);
}

function found(address) {
  return caches.match(address, { ignoreVary: true });
}
