// Asks at the first sign-in whether the lessons that this browser remembers are the learner's own. Names none, and takes silence for no.

import { lessonsDone } from "./device.js";

const ASKED = "mizan.claimed";

class Claim extends HTMLElement {
  connectedCallback() {
    const lessons = lessonsDone();
    if (lessons.length <= asked()) {
      return;
    }
    const form = this.querySelector("form");
    const language = document.documentElement.lang;
    const words = this.dataset[new Intl.PluralRules(language).select(lessons.length)] ?? this.dataset.other;
    this.querySelector("[data-question]").textContent = words.replace("#", lessons.length);
    form.elements.lessons.value = lessons.join(",");
    form.addEventListener("submit", () => { remember(lessons.length); });
    this.hidden = false;
  }
}

function asked() {
  try {
    return Number(localStorage.getItem(ASKED) ?? 0);
  } catch {
    return 0;
  }
}

function remember(number) {
  try {
    localStorage.setItem(ASKED, String(number));
  } catch {
    // asked again, then
  }
}

customElements.define("mizan-claim", Claim);
