// What the reader saves for reading without a network: whole courses, and lessons as they are read. Nothing of it happens before it is asked for.
// The pages lie in the browser's caches (saved-files.js); one key beside "mizan.progress" says what there is, so that forgetting stays one act.

import { forgetSaved, traceless } from "./device.js";
import { dropOldAssets, dropOthers, fetchAll, keep, NotSaved, savesData } from "./saved-files.js";

const KEY = "mizan.offline";
const STANDING_IN = "mizan-offline";
const READ = "mizan-read";
const MOST_READ = 40;

/** Whether this browser can save pages. */
export function able() {
  return "serviceWorker" in navigator && "caches" in window && window.isSecureContext;
}

/**
 * `{reads, reader, courses: {"/ar/courses/id": {title, language, version, bytes, at, checked}}, read: [{page, title, language, at}], answers, came}`:
 * reader is a mark of whoever was signed in at the last page from the network; answers and came are kept-answers.js's.
 */
export function state() {
  const empty = { reads: false, reader: "", courses: {}, read: [], answers: [], came: [] };
  try {
    return traceless() ? empty : { ...empty, ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
  } catch {
    return empty;
  }
}

/** Changes what is known; false if the browser takes it no more. */
export function change(how) {
  if (traceless()) {
    return false;
  }
  const now = state();
  how(now);
  try {
    localStorage.setItem(KEY, JSON.stringify(now));
    return true;
  } catch {
    return false;
  }
}

/** A mark of whoever is signed in, by which their answers are told from others'; a saved page does not know it, so it stays as it was. */
export function readerOfPage(before) {
  return "saved" in document.documentElement.dataset ? before : document.getElementById("announcer").dataset.reader ?? "";
}

/** Whether the reader saves anything here. */
export function saves() {
  const { reads, courses } = state();
  return able() && (reads || Object.keys(courses).length > 0);
}

/** What saving a course takes, as the server's SavedCourse says. */
export async function weigh(course) {
  const answer = await fetch(`${course}/saved.json`, { credentials: "omit" }).catch(() => null);
  if (!answer?.ok) {
    throw new NotSaved("failed");
  }
  return answer.json();
}

/** Saves a course whole, or renews what is saved of it; where that fails, what was saved before stays. */
export async function saveCourse(course, signal, told) {
  const list = await weigh(course);
  await settled(async () => {
    const files = await fetchAll([...list.pages, ...(savesData() ? [] : list.media), ...standIns()], signal, told);
    const size = await keep(files, (one) => (standIns().includes(one) ? STANDING_IN : cacheOf(course)), signal);
    await dropOthers(cacheOf(course), new Set(files.keys()));
    const at = Date.now();
    change((now) => {
      now.reader = readerOfPage(now.reader);
      now.courses[course] = { title: list.title, language: languageOf(course), version: list.version, bytes: size, at, checked: at };
    });
  });
}

export async function removeCourse(course) {
  await settled(async () => {
    await caches.delete(cacheOf(course));
    change((now) => { delete now.courses[course]; });
  });
}

/** Keeps the lesson that is being read; the oldest one goes when there are too many. */
export async function saveRead(page, title) {
  await settled(async () => {
    const files = await fetchAll([page, ...standIns()]);
    const media = savesData() ? [] : [...(await files.get(page).clone().text()).matchAll(/src="(\/content\/[^"#?]+)"/g)].map((found) => found[1]);
    (await fetchAll([...new Set(media)])).forEach((file, address) => files.set(address, file));
    await keep(files, (one) => (standIns().includes(one) ? STANDING_IN : READ));
    const read = [{ page, title, language: languageOf(page), at: Date.now() }, ...state().read.filter((one) => one.page !== page)];
    const cache = await caches.open(READ);
    await Promise.all(read.slice(MOST_READ).map((one) => cache.delete(one.page)));
    change((now) => { now.read = read.slice(0, MOST_READ); });
  });
}

export async function removeRead(page) {
  await settled(async () => {
    await (await caches.open(READ)).delete(page);
    change((now) => { now.read = now.read.filter((one) => one.page !== page); });
  });
}

/** Turns the keeping of what is read on, with the worker that it needs, or off, which also removes what was kept so. */
export async function setReads(on) {
  await settled(async () => {
    if (on) {
      await keep(await fetchAll(standIns()), () => STANDING_IN);
      change((now) => { now.reads = true; now.reader = readerOfPage(now.reader); });
    } else {
      await caches.delete(READ);
      change((now) => { now.reads = false; now.read = []; });
    }
  });
}

/** Words for what only happens without a network: they lie on the saved page that stands in for others. */
export function savedPage(language) {
  return caches.match(`/${language}/offline`, { ignoreVary: true });
}

// Whatever becomes of it, nothing is left that nothing needs; and where nothing is saved and nothing waits, all goes, the worker too.
async function settled(act) {
  try {
    return await act();
  } finally {
    const { answers, came } = state();
    if (saves() || answers.length > 0 || came.length > 0) {
      await dropOldAssets();
    } else {
      localStorage.removeItem(KEY);
      await forgetSaved();
    }
  }
}

function cacheOf(course) {
  return `mizan-course${course.replaceAll("/", "-")}`;
}

function languageOf(address) {
  return address.split("/")[1];
}

/** The page that says what is saved, in every language of the site: it stands in for those that are not. */
function standIns() {
  const others = [...document.querySelectorAll("link[rel=alternate][hreflang]")].map((link) => link.hreflang);
  return [document.documentElement.lang, ...others].map((language) => `/${language}/offline`);
}
