// What this browser remembers about its reader, and nothing else does: lessons begun, activities answered, things done today.
// One key holds it all, so that forgetting is one act.

const PROGRESS = "mizan.progress";
const TRACE = "mizan.trace";
const NUMERALS = "mizan.numerals";
export const OVER = "over";
const EMPTY = { lessons: {}, last: null };

/** Whether the reader asked to leave no trace here. */
export function traceless() {
  return read(TRACE) === "off";
}

/** Turns remembering off, which also forgets, or on again. */
export function setTraceless(on) {
  if (on) {
    forget();
    write(TRACE, "off");
  } else {
    remove(TRACE);
  }
  changed();
}

/** `{lessons: {"course/module/lesson": {answered: {activity: true}, of: 3, steps: {id: "done"}, since: {id: day}, again: {id: day}, done: true}}, last: {lesson, title, language}}` */
export function readProgress() {
  if (traceless()) {
    return structuredClone(EMPTY);
  }
  try {
    const kept = JSON.parse(read(PROGRESS) ?? "null");
    const sound = kept && typeof kept === "object" && kept.lessons && typeof kept.lessons === "object";
    return sound ? { lessons: kept.lessons, last: kept.last ?? null } : structuredClone(EMPTY);
  } catch {
    return structuredClone(EMPTY);
  }
}

/** Notes that an activity was answered; the lesson is done when all `of` activities were. */
export function markAnswered(lesson, activity, of) {
  change(lesson, (entry) => {
    entry.answered[activity] = true;
    entry.of = of;
    entry.done ||= Object.keys(entry.answered).length >= of;
  });
}

/** Notes that a lesson without activities was read. */
export function markDone(lesson) {
  change(lesson, (entry) => { entry.done = true; });
}

/** Notes how a thing to do today went: "done", "not-possible" or "not-for-me"; null takes it back. Whoever was asked once more is not asked again. */
export function markStep(lesson, step, answer) {
  change(lesson, (entry) => {
    if (answer) {
      entry.steps[step] = answer;
    } else {
      delete entry.steps[step];
    }
    entry.since[step] = today();
    if (entry.again[step]) {
      entry.again[step] = OVER;
    }
  });
}

/** Notes the first day on which a reader had a thing to do before them. */
export function markSeen(lesson, step) {
  if (!readProgress().lessons[lesson]?.since?.[step]) {
    change(lesson, (entry) => { entry.since[step] = today(); });
  }
}

/** Notes on which day it was asked about once more; OVER, that it never will be again. */
export function markAsked(lesson, step, day) {
  change(lesson, (entry) => { entry.again[step] = day; });
}

/** The reader's own day, as 2026-11-25: more than a day is not kept. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Notes where the reader is, for "go on where you left"; the title is kept in the language of the page. */
export function markOpened(lesson, title = "") {
  if (!traceless()) {
    const progress = readProgress();
    progress.last = { lesson, title, language: document.documentElement.lang };
    write(PROGRESS, JSON.stringify(progress));
  }
}

/** Whether a lesson is done on this device. */
export function isDone(lesson) {
  return readProgress().lessons[lesson]?.done === true;
}

/** Ids of all lessons done on this device. */
export function lessonsDone() {
  return Object.entries(readProgress().lessons).filter(([, entry]) => entry.done).map(([lesson]) => lesson);
}

/** Whether a bookmark or a note of a lesson is kept here; shelf.js knows which. */
export function onShelf(lesson) {
  return Boolean(read("mizan.shelf")?.includes(JSON.stringify(lesson)));
}

/** Forgets everything that was kept here, saved pages and choices of looks too. A wish to leave no trace stays: it is no trace. */
export function forget() {
  forgetSaved();
  try {
    Object.keys(localStorage).filter((key) => key.startsWith("mizan.") && key !== TRACE).forEach((key) => localStorage.removeItem(key));
    sessionStorage.clear();
  } catch {
    // a browser that lets nothing be kept has nothing to forget
  }
  changed();
}

/** Deletes the pages that were saved for reading without a network, and the worker that answers for them. */
export async function forgetSaved() {
  try {
    await Promise.all((await window.caches?.keys() ?? []).filter((name) => name.startsWith("mizan-")).map((name) => caches.delete(name)));
    await Promise.all((await navigator.serviceWorker?.getRegistrations() ?? []).map((registration) => registration.unregister()));
  } catch {
    // a browser that lets nothing be saved has saved nothing
  }
}

/** "western" (123) or "eastern" (١٢٣). */
export function numerals() {
  return read(NUMERALS) === "eastern" ? "eastern" : "western";
}

export function setNumerals(kind) {
  if (kind === "eastern") {
    write(NUMERALS, kind);
  } else {
    remove(NUMERALS);
  }
  document.documentElement.dataset.numerals = numerals();
}

function change(lesson, how) {
  if (traceless()) {
    return;
  }
  const progress = readProgress();
  const entry = progress.lessons[lesson] ?? {};
  entry.answered ??= {};
  entry.steps ??= {};
  entry.since ??= {};
  entry.again ??= {};
  how(entry);
  progress.lessons[lesson] = entry;
  write(PROGRESS, JSON.stringify(progress));
  changed();
}

function changed() {
  document.dispatchEvent(new CustomEvent("mizan:progress"));
}

// Storage may be blocked, full or absent: the site works without it.
function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // not kept, then
  }
}

function remove(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
}
