// The lesson to go on with, for a reader whose progress only this browser knows. The rule is that of NextStep.java, in the same order.

import { lessonsDone, readProgress } from "./device.js";

const LONG = 10;

/** `<mizan-next>` around the first lesson of all, and a hidden list of the others to choose from. */
class Next extends HTMLElement {
  connectedCallback() {
    this.show = () => this.#choose();
    this.show();
    document.addEventListener("mizan:progress", this.show);
  }

  disconnectedCallback() {
    document.removeEventListener("mizan:progress", this.show);
  }

  #choose() {
    const done = new Set(lessonsDone());
    const last = readProgress().last?.lesson;
    const all = [...this.querySelectorAll("li[data-lesson]")];
    const open = all.filter((row) => !done.has(row.dataset.lesson));
    const reading = last && course(last);
    const courses = new Set(all.filter((row) => done.has(row.dataset.lesson)).map((row) => course(row.dataset.lesson)));
    if (reading) {
      courses.add(reading);
    }
    const begun = open.filter((row) => courses.has(course(row.dataset.lesson)));
    const next = open.find((row) => row.dataset.lesson === last) ?? begun.find((row) => course(row.dataset.lesson) === reading) ?? begun[0] ?? open[0];
    this.#part("all").hidden = Boolean(next) || all.length === 0;
    for (const part of ["course", "title", "link"]) {
      this.#part(part).closest("p, h2").hidden = !next;
    }
    if (next) {
      this.#show(next, begun.includes(next));
      this.#shorter(next, begun);
    } else {
      this.#part("shorter").hidden = true;
    }
  }

  #show(row, begun) {
    const link = row.querySelector("a");
    for (const title of this.querySelectorAll("[data-next=title]")) {
      title.textContent = link.textContent;
      title.lang = link.lang;
      title.dir = link.dir;
    }
    this.#part("course").textContent = link.dataset.course;
    this.#part("course").lang = link.dataset.written;
    this.#part("link").href = link.href;
    this.#part("minutes").textContent = row.dataset.takes;
    if (begun) {
      this.#part("word").textContent = this.dataset.go;
    }
  }

  #shorter(next, begun) {
    const minutes = Number(next.dataset.minutes);
    const row = minutes <= LONG ? undefined : begun.filter((one) => Number(one.dataset.minutes) * 2 <= minutes)
      .sort((one, other) => Number(one.dataset.minutes) - Number(other.dataset.minutes))[0];
    const part = this.#part("shorter");
    part.hidden = !row;
    if (row) {
      const link = row.querySelector("a");
      part.querySelector("a").href = link.href;
      part.querySelector("bdi").textContent = link.textContent;
      part.querySelector("bdi").lang = link.lang;
      part.querySelector("span").textContent = row.dataset.takes;
    }
  }

  #part(name) {
    return this.querySelector(`[data-next=${name}]`);
  }
}

function course(lesson) {
  return lesson.split("/")[0];
}

customElements.define("mizan-next", Next);
