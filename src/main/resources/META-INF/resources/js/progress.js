// Fills rings and lists with what this browser remembers. A page of somebody who signed in has its figures from the server and none of these elements.

import { lessonsDone, readProgress } from "./device.js";

/** `<mizan-progress data-lessons="id id" data-label="… #done … #total">` around a ring that says zero. */
class Progress extends HTMLElement {
  connectedCallback() {
    this.show = () => {
      const lessons = this.dataset.lessons.split(" ").filter(Boolean);
      const done = new Set(lessonsDone());
      const count = lessons.filter((lesson) => done.has(lesson)).length;
      const ring = this.querySelector(".ring");
      ring.setAttribute("aria-label", this.dataset.label.replace("#done", count).replace("#total", lessons.length));
      ring.querySelector(".ring-done").setAttribute("stroke-dasharray", `${lessons.length ? (100 * count) / lessons.length : 0} 100`);
      this.querySelector(".ring-count").textContent = `${count}/${lessons.length}`;
      this.hidden = count === 0;
    };
    this.show();
    document.addEventListener("mizan:progress", this.show);
  }

  disconnectedCallback() {
    document.removeEventListener("mizan:progress", this.show);
  }
}

/** `<mizan-resume data-prefix="/en/courses/" hidden>` around a link: leads to the lesson that was open last. */
class Resume extends HTMLElement {
  connectedCallback() {
    const { last } = readProgress();
    if (last) {
      const link = this.querySelector("a");
      link.href = this.dataset.prefix + last.lesson;
      if (last.title) {
        link.textContent = last.title;
        link.lang = last.language;
        link.dir = "auto";
      }
      this.hidden = false;
    }
  }
}

customElements.define("mizan-progress", Progress);
customElements.define("mizan-resume", Resume);

function markRows() {
  const done = new Set(lessonsDone());
  for (const row of document.querySelectorAll(".lesson-row[data-lesson]")) {
    row.classList.toggle("is-done", done.has(row.dataset.lesson));
    const mark = row.querySelector(".done-mark");
    if (mark) {
      mark.hidden = !done.has(row.dataset.lesson);
    }
  }
  goOn(done);
}

// The page cannot know where its reader stopped, so its button begins with the first lesson; this browser may know better.
function goOn(done) {
  const button = document.querySelector("[data-go-on]");
  const open = [...document.querySelectorAll(".lesson-row[data-lesson]")].find((row) => !done.has(row.dataset.lesson));
  if (button && open && done.size > 0 && document.querySelector(".lesson-row.is-done")) {
    button.href = open.querySelector("a").href;
    button.textContent = button.dataset.goOn;
  }
}

markRows();
document.addEventListener("mizan:progress", markRows);
