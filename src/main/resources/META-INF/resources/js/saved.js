// The page of what is saved for reading without a network; it stands in for pages that are not.

import { change, removeCourse, removeRead, state } from "./offline.js";
import { announce } from "./policy.js";
import { day, megabytes } from "./saving.js";

class Saved extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => this.#act(event.target.closest("button")));
    document.addEventListener("mizan:progress", () => this.#show());
    document.addEventListener("mizan:offline", () => this.#show());
    const missing = document.querySelector("[data-missing-note]");
    if ("missing" in document.documentElement.dataset) {
      missing.hidden = false;
      missing.querySelector("button").addEventListener("click", () => window.location.reload());
    }
    this.#show();
  }

  async #act(button) {
    if (!button) {
      return;
    }
    const { act, of } = button.dataset;
    if (act === "course") {
      await removeCourse(of);
    } else if (act === "read") {
      await removeRead(of);
    } else if (act === "answer") {
      change((now) => { now.answers = now.answers.filter((one) => String(one.at) !== of); });
    } else if (act === "came") {
      change((now) => { now.came = []; });
    }
    this.#show();
    announce(this.dataset.removed);
    this.querySelector("h2:not([hidden] *)").focus();
  }

  #show() {
    const { courses, read, answers, came, reader } = state();
    const saved = Object.entries(courses);
    this.querySelector("[data-nothing]").hidden = saved.length + read.length > 0;
    this.#list("courses", saved, ([page, one]) => this.#row({ page, ...one },
      this.dataset.size.replace("#size", megabytes(one.bytes)).replace("#day", day(one.at)), "course", page));
    this.#list("read", read, (one) => this.#row(one, day(one.at), "read", one.page));
    this.#list("answers", answers, (one) => this.#row(one, [...one.said, one.reader === reader ? "" : this.dataset.others].filter(Boolean).join(" — "), "answer", String(one.at)));
    this.#list("came", came, (one) => this.#row({ ...one, page: `${one.page}#${one.activity}` },
      [this.dataset[one.outcome], ...(one.outcome === "sent" ? [] : one.said)].join(" "), "", ""));
  }

  #list(name, entries, row) {
    const part = this.querySelector(`[data-part=${name}]`);
    part.hidden = entries.length === 0;
    part.querySelector("ul").replaceChildren(...entries.map(row));
  }

  #row({ page, title, language }, words, act, of) {
    const row = document.createElement("li");
    const link = Object.assign(document.createElement("a"), { href: page, textContent: title, lang: language, dir: "auto" });
    const told = Object.assign(document.createElement("span"), { className: "muted", textContent: words, dir: "auto" });
    row.append(link, told);
    if (act) {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "button button-quiet", textContent: this.dataset.remove });
      button.setAttribute("aria-label", this.dataset.removeWhat.replace("#what", title));
      button.dataset.act = act;
      button.dataset.of = of;
      row.append(button);
    }
    return row;
  }
}

customElements.define("mizan-saved", Saved);
