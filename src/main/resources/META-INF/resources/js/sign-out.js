// Signing out deletes what Mizan keeps in this browser, whoever comes next. Where something would be lost by it, it is said before.

import { forget, readProgress, traceless } from "./device.js";
import { state } from "./offline.js";

const dialog = document.querySelector("dialog.sign-out");
const form = document.querySelector("form.sign-out-form");

form?.addEventListener("submit", (event) => {
  // The wish to leave no trace is no trace: it stays.
  form.elements.namedItem("traceless").value = traceless() ? "yes" : "";
  const { courses, read, answers } = state();
  const saved = Object.keys(courses).length + read.length;
  if (event.submitter?.closest("dialog") || saved + answers.length + Object.keys(readProgress().lessons).length === 0) {
    // The server asks for the same; not every browser obeys.
    forget();
    return;
  }
  event.preventDefault();
  const waiting = dialog.querySelector("[data-waiting]");
  waiting.hidden = answers.length === 0;
  waiting.querySelector("bdi").textContent = String(answers.length);
  dialog.showModal();
});

dialog?.querySelector("[data-stay]")?.addEventListener("click", () => dialog.close());
