// The things to do today of all lessons, with what this browser remembers of each. The server sends the same list to everybody.

import { markStep, readProgress, traceless } from "./device.js";

/** What is remembered of a step: its answer, or "open" if its lesson was opened and it has none; null if it was never seen here. */
export function stateOf(item, progress = readProgress()) {
  const entry = progress.lessons[item.dataset.lesson];
  return entry?.steps?.[item.dataset.step] ?? (entry?.since?.[item.dataset.step] ? "open" : null);
}

/** Makes the answers of an item work. `then` is told the answer, null when one is taken back. */
export function answerable(item, then, state = stateOf(item)) {
  const answers = item.querySelector(".step-answers");
  answers.hidden = false;
  press(item, state);
  answers.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && button.value !== "never") {
      const answer = button.getAttribute("aria-pressed") === "true" ? null : button.value;
      markStep(item.dataset.lesson, item.dataset.step, answer);
      press(item, answer);
      then(answer);
    }
  });
}

function press(item, state) {
  item.querySelectorAll(".step-answers button[aria-pressed]").forEach((button) => button.setAttribute("aria-pressed", String(button.value === state)));
}

// How many steps of each kind this browser remembers; nothing is said where there is none.
function count(place) {
  const counts = { done: 0, "not-possible": 0, "not-for-me": 0, open: 0 };
  for (const { steps = {}, since = {} } of Object.values(readProgress().lessons)) {
    Object.values(steps).forEach((answer) => { counts[answer] += 1; });
    counts.open += Object.keys(since).filter((step) => !steps[step]).length;
  }
  const line = place.querySelector("[data-state=counts]");
  line.hidden = Object.values(counts).every((number) => number === 0);
  line.querySelectorAll("[data-count]").forEach((number) => { number.textContent = String(counts[number.dataset.count]); });
}

function showSections(place) {
  place.querySelectorAll("section").forEach((section) => { section.hidden = !section.querySelector("li:not([hidden])"); });
}

/** `<mizan-steps>` around all of them: shows the reader's own first. */
class Steps extends HTMLElement {
  connectedCallback() {
    const items = [...this.querySelectorAll("li[data-step]")];
    if (items.length === 0) {
      return;
    }
    if (traceless()) {
      this.#part("off").hidden = false;
      return;
    }
    const mine = items.filter((item) => stateOf(item) !== null);
    this.#part("nothing").hidden = mine.length > 0;
    items.forEach((item) => answerable(item, () => count(this)));
    count(this);
    const choice = this.querySelector("fieldset.pair");
    choice.hidden = mine.length === 0;
    choice.addEventListener("change", (event) => this.#only(event.target.value === "mine" ? mine : items, items));
    if (mine.length > 0) {
      choice.querySelector("[value=mine]").checked = true;
      this.#only(mine, items);
    }
  }

  #only(shown, items) {
    items.forEach((item) => { item.hidden = !shown.includes(item); });
    showSections(this);
  }

  #part(name) {
    return this.querySelector(`[data-state=${name}]`);
  }
}

/** `<mizan-step-counts>`: how many there are of each answer. */
class Counts extends HTMLElement {
  connectedCallback() {
    count(this);
    document.addEventListener("mizan:progress", () => count(this));
  }
}

/** `<mizan-plan>`: leaves out what is done, or not for the reader, when that is wanted. */
class Plan extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", (event) => {
      if (event.target.name === "which") {
        this.#only(event.target.value === "open");
      }
    });
    this.querySelector("[data-act=print]").addEventListener("click", () => window.print());
    // A browser that goes back may have kept the choice.
    this.#only(this.querySelector("[name=which]:checked")?.value === "open");
  }

  #only(open) {
    const items = [...this.querySelectorAll("li[data-step]")];
    items.forEach((item) => { item.hidden = open && ["done", "not-for-me"].includes(stateOf(item)); });
    showSections(this);
    this.querySelector("[data-state=nothing]").hidden = items.some((item) => !item.hidden);
  }
}

customElements.define("mizan-steps", Steps);
customElements.define("mizan-step-counts", Counts);
customElements.define("mizan-plan", Plan);
