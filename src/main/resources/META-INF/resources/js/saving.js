// On the page of a course: saves it for reading without a network, says how large it is and how far it is, and removes it again.

import { traceless } from "./device.js";
import { able, removeCourse, saveCourse, state, weigh } from "./offline.js";
import { announce } from "./policy.js";
import { savesData } from "./saved-files.js";

/** A size in words of the page's language, with western digits, which the fonts draw as the reader likes. */
export function megabytes(bytes) {
  const number = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`, { style: "unit", unit: "megabyte", unitDisplay: "long", maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return number.format(bytes / 1_000_000);
}

/** A day in words. */
export function day(when) {
  return new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, { dateStyle: "long" }).format(new Date(when));
}

class Saving extends HTMLElement {
  #stop = null;
  #told = "";

  connectedCallback() {
    if (!able()) {
      return;
    }
    this.addEventListener("click", (event) => this.#act(event.target.closest("[data-act]")?.dataset.act));
    document.addEventListener("mizan:progress", () => this.#show());
    this.hidden = false;
    this.#show();
    if (!this.#saved && !savesData() && !("saved" in document.documentElement.dataset)) {
      this.#size().catch(() => {});
    }
  }

  get #course() {
    return this.dataset.course;
  }

  get #saved() {
    return state().courses[this.#course];
  }

  async #act(what) {
    if (what === "save") {
      await this.#save();
    } else if (what === "stop") {
      this.#stop?.abort();
    } else if (what === "remove") {
      await removeCourse(this.#course);
      this.#say(this.dataset.removed);
      this.#show();
      this.querySelector("[data-act=save]").focus();
    }
  }

  // Where data are dear nothing is fetched before its size was said, and the button is pressed once more.
  async #save() {
    try {
      if (savesData() && !this.#told) {
        await this.#size();
        announce(this.#told);
        return;
      }
      this.#stop = new AbortController();
      this.#show();
      this.querySelector("[data-act=stop]").focus();
      announce(this.dataset.begun);
      const progress = this.querySelector("progress");
      await saveCourse(this.#course, this.#stop.signal, (done, total) => { progress.max = total; progress.value = done; });
      this.#stop = null;
      this.#say("");
      this.#show();
      announce(this.querySelector("[data-saved]").innerText);
      this.querySelector("[data-act=remove]").focus();
    } catch (why) {
      const stopped = this.#stop?.signal.aborted;
      this.#stop = null;
      this.#say(stopped ? this.dataset.stopped : this.dataset[why.reason ?? "failed"]);
      this.#show();
      this.querySelector("[data-act=save]").focus();
    }
  }

  async #size() {
    const { bytes, light } = await weigh(this.#course);
    this.#told = this.dataset[savesData() ? "light" : "size"].replace("#size", megabytes(savesData() ? light : bytes));
    this.#show();
  }

  #say(words) {
    const note = this.querySelector("[data-note]");
    note.textContent = words;
    note.hidden = !words;
    announce(words);
  }

  #show() {
    const saved = this.#saved;
    const busy = this.#stop !== null;
    const off = traceless();
    this.#reveal("[data-act=save]", !saved && !busy && !off);
    this.#reveal("[data-act=remove]", Boolean(saved) && !busy);
    this.#reveal("[data-busy]", busy);
    this.#reveal("[data-saved]", Boolean(saved) && !busy);
    this.#reveal("[data-off]", off);
    const size = this.querySelector("[data-size]");
    size.textContent = this.#told;
    size.hidden = !this.#told || Boolean(saved) || busy || off;
    if (saved) {
      this.querySelector("[data-saved] span").textContent = this.dataset.here.replace("#size", megabytes(saved.bytes)).replace("#day", day(saved.at));
    }
  }

  #reveal(part, shown) {
    this.querySelector(part).hidden = !shown;
  }
}

customElements.define("mizan-saving", Saving);
