// A question of an assessment: what is chosen is kept at once, so that a closed browser loses nothing. The button keeps it as well, and goes on.

import { announce } from "./policy.js";

const PAUSE = 400;

class Answer extends HTMLElement {
  #waiting = 0;

  connectedCallback() {
    this.addEventListener("change", () => this.#soon());
    this.addEventListener("mizan:moved", () => this.#soon());
    this.addEventListener("click", (event) => this.#refuseDisabled(event), true);
    const orderings = this.querySelectorAll("[data-ordering]");
    if (orderings.length > 0) {
      import("./ordering.js").then(({ makeSortable }) => orderings.forEach((list) => makeSortable(list)));
    }
  }

  #soon() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#keep(), PAUSE);
  }

  async #keep() {
    const form = this.querySelector("form");
    let kept = false;
    try {
      const answer = await fetch(form.action.split("#")[0], {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { "Mizan-Fragment": "true" },
        redirect: "manual",
        keepalive: true,
      });
      kept = answer.ok;
    } catch {
      // said below
    }
    const words = kept ? this.dataset.kept : this.dataset.failed;
    this.querySelector(".kept-note").textContent = words;
    if (!kept) {
      announce(words);
    }
  }

  #refuseDisabled(event) {
    if (event.target.closest("[aria-disabled=true]")) {
      event.preventDefault();
      event.stopPropagation();
    }
  }
}

customElements.define("mizan-answer", Answer);
