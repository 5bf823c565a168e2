// Takes over the forms of an activity: sends them in the background and swaps in what the same address answers to a plain form.

import { announce, parse, words } from "./policy.js";
import { markAnswered, readProgress, traceless } from "./device.js";

class Activity extends HTMLElement {
  #busy = false;
  #next = null;
  #plain = false;

  connectedCallback() {
    this.addEventListener("submit", (event) => this.#submit(event));
    this.addEventListener("keydown", (event) => this.#enter(event));
    this.addEventListener("click", (event) => this.#refuseDisabled(event), true);
    this.addEventListener("click", (event) => this.#goOn(event));
    this.#dress();
    this.#remember();
  }

  get lesson() {
    return this.closest("[data-lesson]");
  }

  // Whether this browser may keep anything: not for lessons that leave no trace, and not beside an account, which keeps it itself.
  get #keeps() {
    const lesson = this.lesson;
    return lesson && !("unrecorded" in lesson.dataset) && !("kept" in lesson.dataset) && !traceless();
  }

  async #submit(event) {
    const form = event.target;
    const button = event.submitter;
    if (this.#plain) {
      this.#carryTheOthers(form);
      return;
    }
    event.preventDefault();
    if (this.#busy) {
      // Whoever is quicker than the line gets both presses.
      this.#next = button && { name: button.name, value: button.value };
      return;
    }
    this.#busy = true;
    this.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.action.split("#")[0], {
        method: "POST",
        body: new URLSearchParams(new FormData(form, button)),
        headers: { "Mizan-Fragment": "true" },
        redirect: "manual",
      });
      if (answer.ok) {
        this.#show(await answer.text(), button);
      } else if (answer.status >= 500) {
        await this.#failed(form, button);
      } else {
        this.#fallBack(form, button);
      }
    } catch {
      await this.#failed(form, button);
    } finally {
      this.#busy = false;
      this.removeAttribute("aria-busy");
    }
    const next = this.#next;
    this.#next = null;
    if (next) {
      this.#button(next)?.click();
    }
  }

  // A link to what comes next on this very page: a browser would take it for a jump within what is shown already.
  async #goOn(event) {
    const link = event.target.closest("a[data-next]");
    if (!link || link.pathname !== window.location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const page = link.href.split("#")[0];
    const answer = await fetch(page).catch(() => null);
    if (answer?.ok && !answer.redirected) {
      this.#show(await answer.text(), link);
    } else {
      window.location.assign(page);
    }
  }

  #button({ name, value }) {
    return this.querySelector(`button[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  }

  // A session that ended, a form that is too large: the server's to say, on a page of its own.
  #fallBack(form, button) {
    this.#plain = true;
    form.requestSubmit(button);
  }

  // The line or the server is down. To leave the page would lose what is on it, so it stays as it is and says so. Where the reader saves pages for
  // such times, the answer is kept as well, to be sent when there is a network again.
  async #failed(form, button) {
    const kept = savesPages() ? await import("./kept-answers.js").then(({ keepAnswer }) => keepAnswer(this, form, button)).catch(() => "") : "";
    const note = this.querySelector(".activity-note") ?? document.createElement("p");
    note.className = kept ? "notice kept activity-note" : "notice warning activity-note";
    note.textContent = kept || words("failed");
    (kept && button?.closest(".question") || this).append(note);
    announce(note.textContent);
  }

  /** Shows what came of an answer that was kept for want of a network: the same fragment, while the focus stays where it is. */
  receive(html) {
    const fresh = parse(html).querySelector("mizan-activity");
    if (fresh) {
      this.replaceChildren(...fresh.childNodes);
      this.toggleAttribute("data-answered", "answered" in fresh.dataset);
      this.#dress();
      this.#remember();
    }
  }

  #show(html, button) {
    const fresh = parse(html).querySelector("mizan-activity");
    if (!fresh) {
      return;
    }
    const open = [...this.querySelectorAll("details[open][id]")].map((one) => one.id);
    const before = button?.getBoundingClientRect().top ?? 0;
    const used = { id: button?.id, name: button?.name, value: button?.value, then: button?.dataset.then, go: button?.dataset.go };
    this.replaceChildren(...fresh.childNodes);
    this.toggleAttribute("data-answered", "answered" in fresh.dataset);
    open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
    this.#dress();
    this.#focus(used, before);
    // Where the focus went to a heading, that is read out; else something has to be said.
    const said = [...this.querySelectorAll("[data-announce]")].map((one) => one.innerText.trim()).filter(Boolean).join(" ");
    announce(said || (document.activeElement?.matches("h2, h3, h4, [role=heading]") ? "" : words("swapped")));
    this.#remember();
  }

  // The control that was used keeps the focus and its place on the screen; where it is gone, the focus goes where it pointed to.
  #focus({ id, name, value, then, go }, before) {
    const same = id ? this.querySelector(`#${CSS.escape(id)}`)
      : name ? this.#button({ name, value }) : null;
    if (same && !go) {
      same.focus({ preventScroll: true });
      window.scrollBy({ top: same.getBoundingClientRect().top - before, behavior: "instant" });
      return;
    }
    const place = document.getElementById(go ?? then ?? "") ?? this.querySelector("h2, [role=heading]");
    const field = place?.matches("fieldset") ? place.querySelector("input:not([type=hidden]), select, button") : place;
    field?.focus({ preventScroll: true });
    const top = place?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight * 0.8) {
      place.scrollIntoView({ block: "start", behavior: "instant" });
    }
  }

  // Enter in a gap checks its own question, and not whatever button comes first.
  #enter(event) {
    const field = event.target;
    if (event.key !== "Enter" || !field.matches("input:not([type=hidden])")) {
      return;
    }
    const check = field.closest(".question")?.querySelector("button[name=check]");
    if (check) {
      event.preventDefault();
      check.click();
    }
  }

  #refuseDisabled(event) {
    if (event.target.closest("[aria-disabled=true]")) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #dress() {
    const orderings = this.querySelectorAll("[data-ordering]");
    if (orderings.length > 0) {
      import("./ordering.js").then(({ makeSortable }) => orderings.forEach((list) => makeSortable(list)));
    }
    const words = this.querySelector("textarea[data-stays]");
    if (words && this.#keeps) {
      const key = `mizan.words.${this.lesson.dataset.lesson}#${this.dataset.activity}`;
      try {
        words.value ||= localStorage.getItem(key) ?? "";
        words.addEventListener("input", () => (words.value ? localStorage.setItem(key, words.value) : localStorage.removeItem(key)));
      } catch {
        // a browser that keeps nothing keeps the words on the page
      }
    }
  }

  #remember() {
    const lesson = this.lesson;
    if (!lesson) {
      return;
    }
    if ("answered" in this.dataset && this.#keeps) {
      markAnswered(lesson.dataset.lesson, this.dataset.activity, Number(lesson.dataset.of));
    }
    const kept = this.#keeps ? readProgress().lessons[lesson.dataset.lesson]?.answered ?? {} : {};
    if ("answered" in this.dataset || kept[this.dataset.activity]) {
      fill(this.dataset.activity);
    }
  }

  // A page that is about to go has to carry what the other activities remember, as it would without JavaScript.
  #carryTheOthers(form) {
    form.querySelectorAll("input[name^='elsewhere.']").forEach((one) => one.remove());
    for (const other of document.querySelectorAll("mizan-activity")) {
      if (other === this || other.querySelector("form input[name='form-token']")) {
        continue;
      }
      for (const [name, value] of new FormData(other.querySelector("form"))) {
        if (!name.startsWith("elsewhere.")) {
          const carried = Object.assign(document.createElement("input"), { type: "hidden", name: `elsewhere.${other.dataset.activity}.${name}`, value });
          form.prepend(carried);
        }
      }
    }
  }
}

// Whether anything was ever saved here for reading without a network.
function savesPages() {
  try {
    return localStorage.getItem("mizan.offline") !== null;
  } catch {
    return false;
  }
}

// The beam above the lesson, and the words below it when all is done.
function fill(activity) {
  const stop = document.querySelector(`[data-stop="${CSS.escape(activity)}"]`);
  if (stop) {
    stop.classList.add("answered");
    const state = stop.querySelector("[data-done]");
    state.textContent = state.dataset.done;
  }
  if (!document.querySelector("[data-stop]:not(.answered)")) {
    document.querySelector("[data-lesson-done]")?.removeAttribute("hidden");
  }
}

customElements.define("mizan-activity", Activity);
