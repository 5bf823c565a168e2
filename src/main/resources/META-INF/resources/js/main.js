// Loads what the page has of custom elements and other parts, each from a module of its name. Without JavaScript every one of them is plain HTML that works.
// What a lesson's page does beyond its activities is in here, because a lesson may cost ten requests at most: it remembers where the reader is, marks what
// was read, and leaves at once when asked to.

import { isDone, markDone, markOpened, markSeen, markStep, numerals, onShelf, readProgress, traceless } from "./device.js";

document.documentElement.dataset.numerals = numerals();

const MODULES = {
  "mizan-progress, mizan-resume, .lesson-row[data-lesson]": "./progress.js",
  "mizan-device": "./device-page.js",
  "mizan-next": "./next.js",
  "mizan-steps, mizan-step-counts, mizan-plan": "./steps.js",
  "mizan-again": "./again.js",
  "mizan-kept": "./kept.js",
  "mizan-claim": "./claim.js",
  "mizan-activity": "./activity.js",
  "mizan-answer": "./answer.js",
  "mizan-saving": "./saving.js",
  "mizan-saved": "./saved.js",
  "mizan-reads": "./reads.js",
  "dialog.sign-out": "./sign-out.js",
};

for (const [selector, module] of Object.entries(MODULES)) {
  if (document.querySelector(selector)) {
    import(module);
  }
}

const lesson = document.querySelector(".lesson");
const saving = savedHere();

if (saving) {
  // A saved page is everybody's. Whoever read on as somebody signed in keeps nothing beside the account.
  if (lesson && saving.reader && "saved" in document.documentElement.dataset) {
    lesson.dataset.kept = "";
  }
  import("./without-network.js");
}

const keeps = lesson && !("unrecorded" in lesson.dataset) && !("kept" in lesson.dataset);

if (keeps) {
  markOpened(lesson.dataset.lesson, lesson.querySelector("h1").textContent);
  if (lesson.querySelector("[data-just-read]")) {
    markDone(lesson.dataset.lesson);
  }
  if (!traceless()) {
    for (const [activity, answered] of Object.entries(readProgress().lessons[lesson.dataset.lesson]?.answered ?? {})) {
      if (answered) {
        const stop = lesson.querySelector(`[data-stop="${CSS.escape(activity)}"]`);
        stop?.classList.add("answered");
      }
    }
  }
  if (isDone(lesson.dataset.lesson)) {
    lesson.querySelector("[data-lesson-done]")?.removeAttribute("hidden");
  }
}

// Bookmark and note come when they are wanted, or when there is one to be shown: most readers of a lesson need neither.
const shelf = document.querySelector("mizan-shelf");
if (shelf && traceless()) {
  shelf.querySelector("[data-shelf=on]").hidden = true;
  shelf.querySelector("[data-shelf=off]").hidden = false;
} else if (shelf) {
  const load = () => import("./shelf.js");
  if (onShelf(shelf.dataset.lesson)) {
    load();
  }
  shelf.addEventListener("focusin", load, { once: true });
  shelf.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (button && !customElements.get("mizan-shelf")) {
      await load();
      button.click();
    }
  });
}

// The entry of the history is replaced, so that "back" does not lead here.
document.querySelector("[data-quick-exit]")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.body.replaceChildren();
  window.location.replace(event.currentTarget.href);
});

/** A thing to do today: how it went is kept on this device alone, and may be taken back. */
class Step extends HTMLElement {
  connectedCallback() {
    // The element says itself which lesson it is of; only the lesson around it says that nothing may be written down.
    const lesson = this.closest(".lesson[data-lesson]");
    if (!lesson || "unrecorded" in lesson.dataset || traceless()) {
      return;
    }
    const answers = this.querySelector(".step-answers");
    answers.hidden = false;
    markSeen(this.dataset.lesson, this.dataset.step);
    this.#show(readProgress().lessons[this.dataset.lesson]?.steps?.[this.dataset.step] ?? null);
    answers.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) {
        const answer = button.getAttribute("aria-pressed") === "true" ? null : button.value;
        markStep(this.dataset.lesson, this.dataset.step, answer);
        this.#show(answer);
      }
    });
  }

  #show(answer) {
    this.querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", String(button.value === answer)));
  }
}

customElements.define("mizan-step", Step);

// Nothing of reading without a network is loaded where nothing was saved for it.
function savedHere() {
  try {
    return JSON.parse(localStorage.getItem("mizan.offline") ?? "null");
  } catch {
    return null;
  }
}
