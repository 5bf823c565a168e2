// Asks about a thing to do today once more, a week later and on my learning alone. Decision 14 says when; nothing of it leaves this browser.

import { OVER, markAsked, readProgress, today } from "./device.js";
import { announce, parse } from "./policy.js";
import { answerable } from "./steps.js";

const WEEK = 7;
const MOST = 3;

/** The steps to ask about on a day, the oldest first: `[{lesson, step}]`. */
export function due(progress, day = today()) {
  const found = [];
  for (const [lesson, { steps = {}, since = {}, again = {} }] of Object.entries(progress.lessons)) {
    for (const [step, from] of Object.entries(since)) {
      const open = !steps[step] || steps[step] === "not-possible";
      const asked = again[step];
      if (open && days(from, day) >= WEEK && asked !== OVER && !(asked && days(asked, day) >= WEEK)) {
        found.push({ lesson, step, from, asked });
      }
    }
  }
  // What is being asked stays before what waits for its turn.
  return found.sort((one, other) => Boolean(other.asked) - Boolean(one.asked) || one.from.localeCompare(other.from)).slice(0, MOST);
}

function days(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** `<mizan-again data-source="address of all steps" hidden>`: shows what is due, if anything is. */
class Again extends HTMLElement {
  async connectedCallback() {
    const asked = due(readProgress());
    if (asked.length === 0) {
      return;
    }
    let all;
    try {
      // The page that everybody has, asked for as nobody in particular.
      const answer = await fetch(this.dataset.source, { credentials: "omit" });
      all = answer.ok ? parse(await answer.text()) : null;
    } catch {
      all = null;
    }
    const list = this.querySelector("ul");
    for (const { lesson, step, asked: before } of all ? asked : []) {
      const item = all.querySelector(`li[data-lesson="${CSS.escape(lesson)}"][data-step="${CSS.escape(step)}"]`);
      if (item) {
        markAsked(lesson, step, before ?? today());
        list.append(item);
        this.#ask(item);
      }
    }
    this.hidden = list.children.length === 0;
  }

  #ask(item) {
    const never = item.querySelector("[value=never]");
    never.hidden = false;
    never.addEventListener("click", () => this.#over(item));
    // Nothing is pressed yet: to say the same as a week ago is an answer too.
    answerable(item, () => this.#over(item), null);
  }

  #over(item) {
    markAsked(item.dataset.lesson, item.dataset.step, OVER);
    const thanks = Object.assign(document.createElement("p"), { tabIndex: -1, textContent: this.dataset.thanks });
    item.replaceChildren(thanks);
    thanks.focus();
    announce(this.dataset.thanks);
  }
}

customElements.define("mizan-again", Again);
