// The lists of bookmarks and notes on my learning, for somebody who is not signed in.

import { keep, readShelf } from "./shelf.js";

/** `<mizan-kept data-prefix="/en/courses/" hidden>` around two empty lists and the templates of their items. */
class Kept extends HTMLElement {
  connectedCallback() {
    this.#show();
  }

  #show() {
    const all = Object.entries(readShelf());
    const marks = all.filter(([, entry]) => entry.marked);
    const notes = all.filter(([, entry]) => entry.note);
    this.#fill("marks", marks, ([lesson, entry]) => this.#mark(lesson, entry));
    this.#fill("notes", notes, ([lesson, entry]) => this.#note(lesson, entry));
    this.hidden = marks.length + notes.length === 0;
  }

  #fill(name, entries, item) {
    const list = this.querySelector(`[data-list=${name}]`);
    list.hidden = entries.length === 0;
    list.querySelector("bdi").textContent = String(entries.length);
    list.querySelector("ul").replaceChildren(...entries.map(item));
  }

  #mark(lesson, entry) {
    const item = this.#item("mark", lesson, entry);
    const button = item.querySelector("button");
    button.setAttribute("aria-label", button.dataset.label.replace("#", entry.title ?? lesson));
    button.addEventListener("click", () => this.#change("marks", lesson, { marked: false }));
    return item;
  }

  #note(lesson, entry) {
    const item = this.#item("note", lesson, entry);
    item.querySelector(".kept-words").textContent = entry.note;
    item.querySelector("button").addEventListener("click", () => this.#change("notes", lesson, { note: "" }));
    return item;
  }

  #item(kind, lesson, entry) {
    const item = this.querySelector(`template[data-item=${kind}]`).content.firstElementChild.cloneNode(true);
    const link = item.querySelector("a");
    link.href = `${this.dataset.prefix}${lesson}#lesson_shelf`;
    link.textContent = entry.title ?? lesson;
    link.lang = entry.language ?? "";
    link.dir = "auto";
    return item;
  }

  // The focus stays near what was removed.
  #change(name, lesson, change) {
    keep(lesson, change);
    this.#show();
    const summary = this.querySelector(`[data-list=${name}]:not([hidden]) > summary`) ?? document.querySelector("main h1");
    summary.tabIndex = summary.matches("summary") ? 0 : -1;
    summary.focus();
  }
}

customElements.define("mizan-kept", Kept);
