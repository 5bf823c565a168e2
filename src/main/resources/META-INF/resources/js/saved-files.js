// How files come into the browser's caches for reading without a network: all that is needed or nothing, fetched as nobody known, and never what says
// that it must not be kept. Every saved file says when it was saved, how large it is and, if it is a page, which version of the styles and scripts it names.

import { registerWorker } from "./policy.js";

const PREFIX = "mizan-";
const ASSETS = "mizan-assets";
const AT_ONCE = 4;

/** Why nothing was saved: "failed", "full" or "blocked". */
export class NotSaved extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Whether the reader's browser says that data are dear: fonts and pictures stay away then. */
export function savesData() {
  return navigator.connection?.saveData === true;
}

/**
 * All files by their addresses, a few at once; one that cannot be had, or may not be kept (a private lesson, somebody's own page), ends it.
 * @param told is told how many of how many are there
 */
export async function fetchAll(addresses, signal = undefined, told = () => {}) {
  const files = new Map();
  const waiting = [...addresses];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const answer = await fetch(next, { credentials: "omit", signal });
      if (!answer.ok || answer.redirected || /no-store/.test(answer.headers.get("Cache-Control") ?? "")) {
        throw new NotSaved("failed");
      }
      files.set(next, await copy(answer));
      told(files.size, addresses.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch {
    throw new NotSaved("failed");
  }
  return files;
}

// Unpacked, so without the header that says it is packed.
async function copy(answer) {
  const headers = new Headers(answer.headers);
  ["Content-Encoding", "Content-Length", "Vary"].forEach((name) => headers.delete(name));
  const body = await answer.blob();
  headers.set("Mizan-Saved", new Date().toISOString());
  headers.set("Mizan-Bytes", String(body.size));
  if (headers.get("Content-Type")?.startsWith("text/html")) {
    headers.set("Mizan-Assets", /\/assets\/([0-9a-f]+)\//.exec(await body.text())?.[1] ?? "");
  }
  return new Response(body, { headers });
}

/**
 * Puts files into caches, with the styles and scripts that they name, and registers the worker. Where it fails, caches that were new are gone again.
 * @param cacheFor says which cache an address belongs to
 * @return how many bytes it takes
 */
export async function keep(files, cacheFor, signal = undefined) {
  const hashes = new Set([...files.values()].map((file) => file.headers.get("Mizan-Assets")).filter(Boolean));
  const assets = new Map();
  let bytes = [...files.values()].reduce((sum, file) => sum + Number(file.headers.get("Mizan-Bytes")), 0);
  for (const hash of hashes) {
    bytes += await addAssets(assets, `/assets/${hash}/`, signal);
  }
  const room = await navigator.storage?.estimate?.() ?? {};
  if (room.quota && room.quota - room.usage < bytes) {
    throw new NotSaved("full");
  }
  if (signal?.aborted) {
    throw new NotSaved("failed");
  }
  const before = new Set(await caches.keys());
  try {
    await registerWorker();
  } catch {
    throw new NotSaved("blocked");
  }
  try {
    await write(assets, () => ASSETS);
    await write(files, cacheFor);
  } catch {
    await Promise.all((await caches.keys()).filter((name) => !before.has(name)).map((name) => caches.delete(name)));
    throw new NotSaved("full");
  }
  return bytes;
}

// All that a page of this version may load. During an upgrade one replica may answer for another: its files are not taken.
async function addAssets(assets, prefix, signal) {
  const list = await fetch(`${prefix}offline.json`, { credentials: "omit", signal }).catch(() => null);
  if (!list?.ok || !/immutable/.test(list.headers.get("Cache-Control") ?? "")) {
    throw new NotSaved("failed");
  }
  const here = new Set(await addressesIn(ASSETS));
  const wanted = Object.entries(await list.json()).filter(([path]) => !(savesData() && path.endsWith(".woff2")));
  const missing = wanted.map(([path]) => prefix + path).filter((address) => !here.has(address));
  (await fetchAll(missing, signal)).forEach((file, address) => assets.set(address, file));
  return wanted.reduce((sum, [, size]) => sum + size, 0);
}

async function write(files, cacheFor) {
  for (const [address, file] of files) {
    await (await caches.open(cacheFor(address))).put(address, file);
  }
}

/** Keeps of a cache only what is wanted. */
export async function dropOthers(name, wanted) {
  const cache = await caches.open(name);
  await Promise.all((await addressesIn(name)).filter((address) => !wanted.has(address)).map((address) => cache.delete(address)));
}

/** Drops styles and scripts of versions that no saved page names. */
export async function dropOldAssets() {
  const named = new Set();
  for (const name of (await caches.keys()).filter((one) => one.startsWith(PREFIX) && one !== ASSETS)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      named.add((await cache.match(request))?.headers.get("Mizan-Assets"));
    }
  }
  const assets = await addressesIn(ASSETS);
  await dropOthers(ASSETS, new Set(assets.filter((address) => named.has(address.split("/")[2]))));
}

async function addressesIn(name) {
  return (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname);
}
