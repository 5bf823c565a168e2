// Loads what the page has of custom elements and other parts, each from a module of its name. Without JavaScript every one of them is plain HTML that works.

import { numerals } from "./device.js";

document.documentElement.dataset.numerals = numerals();

const MODULES = {
  "mizan-progress, mizan-resume, .lesson-row[data-lesson]": "./progress.js",
  "mizan-device": "./device-page.js",
  "mizan-claim": "./claim.js",
  "mizan-activity": "./activity.js",
  ".lesson": "./lesson.js",
};

for (const [selector, module] of Object.entries(MODULES)) {
  if (document.querySelector(selector)) {
    import(module);
  }
}
