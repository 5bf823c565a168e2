// Bookmarks and notes of somebody who is not signed in: kept in this browser alone, under a key of their own that forgetting deletes with the rest.

import { announce } from "./policy.js";
import { traceless } from "./device.js";

const SHELF = "mizan.shelf";
const MOST = 2000;

/** `{"course/module/lesson": {marked: true, note: "…", title, language}}` */
export function readShelf() {
  if (traceless()) {
    return {};
  }
  try {
    const kept = JSON.parse(localStorage.getItem(SHELF) ?? "{}");
    return kept && typeof kept === "object" && !Array.isArray(kept) ? kept : {};
  } catch {
    return {};
  }
}

/** Changes what is kept of a lesson; what has neither bookmark nor note goes. Says whether the browser kept it. */
export function keep(lesson, change) {
  if (traceless()) {
    return false;
  }
  const shelf = readShelf();
  const entry = { ...shelf[lesson], ...change };
  if (entry.marked || entry.note) {
    shelf[lesson] = entry;
  } else {
    delete shelf[lesson];
  }
  try {
    localStorage.setItem(SHELF, JSON.stringify(shelf));
    return true;
  } catch {
    return false;
  }
}

/** `<mizan-shelf data-lesson>` on a lesson's page. */
class Shelf extends HTMLElement {
  connectedCallback() {
    const entry = readShelf()[this.dataset.lesson] ?? {};
    const button = this.querySelector("[data-act=mark]");
    const words = this.querySelector("textarea");
    button.setAttribute("aria-pressed", String(Boolean(entry.marked)));
    words.value ||= entry.note ?? "";
    this.querySelector("details").open ||= Boolean(entry.note);
    button.addEventListener("click", () => {
      const marked = button.getAttribute("aria-pressed") !== "true";
      if (keep(this.dataset.lesson, { marked, ...this.#about() })) {
        button.setAttribute("aria-pressed", String(marked));
      }
    });
    words.addEventListener("input", () => this.#note(words));
    words.addEventListener("change", () => announce(this.#said.textContent));
    if (words.value && words.value !== entry.note) {
      this.#note(words);
    }
  }

  #note(words) {
    const long = [...words.value].length > MOST;
    words.setAttribute("aria-invalid", String(long));
    const kept = !long && keep(this.dataset.lesson, { note: words.value.trim() ? words.value : "", ...this.#about() });
    this.#said.textContent = kept ? this.dataset.kept : long ? this.dataset.long : this.dataset.failed;
  }

  get #said() {
    return this.querySelector("[data-shelf=said]");
  }

  // The list on my learning has to name the lesson, and asks no server for that.
  #about() {
    const title = document.querySelector(".lesson h1");
    return { title: title.textContent, language: title.lang || document.documentElement.lang };
  }
}

customElements.define("mizan-shelf", Shelf);
