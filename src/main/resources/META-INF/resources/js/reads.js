// On the page about this device: the switch that keeps the lessons that are read here, and what is saved altogether.

import { traceless } from "./device.js";
import { able, setReads, state } from "./offline.js";
import { announce } from "./policy.js";

class Reads extends HTMLElement {
  connectedCallback() {
    if (!able()) {
      return;
    }
    this.hidden = false;
    this.querySelector("input").addEventListener("change", (event) => this.#turn(event.target));
    document.addEventListener("mizan:progress", () => this.#show());
    this.#show();
  }

  async #turn(control) {
    const note = this.querySelector("[data-note]");
    try {
      await setReads(control.checked);
      note.textContent = control.checked ? this.dataset.on : this.dataset.offNow;
    } catch (why) {
      note.textContent = this.dataset[why.reason ?? "failed"];
    }
    note.hidden = false;
    announce(note.textContent);
    this.#show();
  }

  #show() {
    const { reads, courses, read } = state();
    const control = this.querySelector("input");
    control.checked = reads;
    control.disabled = traceless();
    this.querySelector("[data-traceless]").hidden = !traceless();
    const saved = Object.keys(courses).length + read.length;
    const count = this.querySelector("[data-saved]");
    count.hidden = saved === 0;
    count.querySelector("bdi").textContent = String(saved);
  }
}

customElements.define("mizan-reads", Reads);
