// What a lesson's page does beyond its activities: remembers where the reader is, marks what was read, and leaves at once when asked to.

import { isDone, markDone, markOpened, readProgress, traceless } from "./device.js";

const lesson = document.querySelector(".lesson");
const keeps = lesson && !("unrecorded" in lesson.dataset) && !("kept" in lesson.dataset);

if (keeps) {
  markOpened(lesson.dataset.lesson);
  if (lesson.querySelector("[data-just-read]")) {
    markDone(lesson.dataset.lesson);
  }
  if (!traceless()) {
    for (const [activity, answered] of Object.entries(readProgress().lessons[lesson.dataset.lesson]?.answered ?? {})) {
      if (answered) {
        const stop = lesson.querySelector(`[data-stop="${CSS.escape(activity)}"]`);
        stop?.classList.add("answered");
      }
    }
  }
  if (isDone(lesson.dataset.lesson)) {
    lesson.querySelector("[data-lesson-done]")?.removeAttribute("hidden");
  }
}

// The entry of the history is replaced, so that "back" does not lead here.
document.querySelector("[data-quick-exit]")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.body.replaceChildren();
  window.location.replace(event.currentTarget.href);
});
