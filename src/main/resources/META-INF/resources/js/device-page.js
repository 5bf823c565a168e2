// The page about this device: shows what is kept here, stops it, forgets it.

import { forget, numerals, readProgress, setNumerals, setTraceless, traceless } from "./device.js";
import { announce } from "./policy.js";
import { readShelf } from "./shelf.js";

class Device extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => this.act(event.target.closest("[data-act]")?.dataset.act));
    for (const choice of this.querySelectorAll("[name=numerals]")) {
      choice.checked = choice.value === numerals();
      choice.addEventListener("change", () => setNumerals(choice.value));
    }
    this.show();
  }

  act(what) {
    if (!what) {
      return;
    }
    if (what === "forget") {
      forget();
      setNumerals(numerals());
      announce(this.dataset.forgotten);
    } else {
      setTraceless(what === "trace-off");
    }
    this.show();
    if (what !== "forget") {
      this.querySelector("[data-act^=trace]:not([hidden])").focus();
    }
  }

  show() {
    const { lessons, last } = readProgress();
    const count = Object.keys(lessons).length;
    this.reveal("off", traceless());
    const shelf = Object.keys(readShelf()).length;
    this.reveal("nothing", !traceless() && count === 0 && !last && shelf === 0);
    this.reveal("lessons", count > 0, String(count));
    this.reveal("shelf", shelf > 0, String(shelf));
    this.reveal("last", Boolean(last), last?.title || last?.lesson);
    this.querySelector("[data-act=trace-off]").hidden = traceless();
    this.querySelector("[data-act=trace-on]").hidden = !traceless();
  }

  reveal(name, shown, words) {
    const part = this.querySelector(`[data-kept=${name}]`);
    part.hidden = !shown;
    if (words) {
      part.querySelector("bdi").textContent = words;
    }
  }
}

customElements.define("mizan-device", Device);
