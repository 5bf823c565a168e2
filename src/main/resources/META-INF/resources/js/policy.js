// The one Trusted Types policy of the site, and the live region that says what happened.

const WORKER = "/sw.js";
const rules = { createHTML: (html) => html, createScriptURL: () => WORKER };
const policy = window.trustedTypes ? window.trustedTypes.createPolicy("mizan", rules) : rules;

/** Registers the one worker of the site, which answers for saved pages. */
export function registerWorker() {
  return navigator.serviceWorker.register(policy.createScriptURL(WORKER));
}

/** Parses HTML that this site's own server rendered. Never call it with anything else. */
export function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = policy.createHTML(html);
  return template.content;
}

/** Says something to people who listen to the page; nothing to say takes back what was said before. */
export function announce(words) {
  const region = document.getElementById("announcer");
  if (region) {
    region.textContent = "";
    // A change in the same turn would not be noticed when the words are the same as before.
    setTimeout(() => { region.textContent = words; }, 50);
  }
}

/** The words for something that the site's frame knows how to say: "swapped" or "failed". */
export function words(key) {
  return document.getElementById("announcer")?.dataset[key] ?? "";
}
