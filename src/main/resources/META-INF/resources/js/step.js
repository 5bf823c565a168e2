// A thing to do today: how it went is kept on this device alone, and may be taken back.

import { markStep, readProgress, traceless } from "./device.js";

class Step extends HTMLElement {
  connectedCallback() {
    const lesson = this.closest("[data-lesson]");
    if (!lesson || "unrecorded" in lesson.dataset || traceless()) {
      return;
    }
    const answers = this.querySelector(".step-answers");
    answers.hidden = false;
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
