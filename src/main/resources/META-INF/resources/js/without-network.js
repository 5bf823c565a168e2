// What happens on every page once something was saved for reading without a network: a saved page says that it is one, what waits is sent, what is saved
// is renewed, and the lesson that is read is kept if the reader wants that.

import { sendAnswers, showAgain } from "./kept-answers.js";
import { change, readerOfPage, savedPage, saveCourse, saveRead, state, weigh } from "./offline.js";
import { announce, parse } from "./policy.js";
import { savesData } from "./saved-files.js";
import { day } from "./saving.js";

const QUARTER = 15 * 60 * 1000;
const root = document.documentElement;
const lesson = document.querySelector(".lesson[data-lesson]:not([data-unrecorded])");

if ("saved" in root.dataset) {
  sayThatItIsSaved();
} else {
  // Only a page from the network knows who is signed in.
  change((now) => { now.reader = readerOfPage(now.reader); });
  // Behind the page itself, which the reader is waiting for.
  setTimeout(withNetwork, 300);
}
window.addEventListener("online", () => setTimeout(send, 500));

async function withNetwork() {
  if (navigator.onLine) {
    await send();
    await showWhatCame();
    await renew();
  }
}

async function sayThatItIsSaved() {
  const words = await wordsOfThisPage();
  if (words && !("missing" in root.dataset)) {
    const saved = words.copy.replace("#day", day(root.dataset.saved));
    note([state().reader ? `${saved} ${words.everybody}` : saved]);
  }
}

async function send() {
  if (state().answers.length === 0) {
    return;
  }
  const came = await sendAnswers();
  const elsewhere = [];
  for (const one of came) {
    const here = lesson?.dataset.lesson === one.lesson && document.querySelector(`mizan-activity[data-activity="${CSS.escape(one.activity)}"]`);
    if (here && one.html) {
      here.receive(one.html);
      seen(one);
    } else {
      elsewhere.push(one);
    }
  }
  const words = came.length > 0 && await wordsOfThisPage();
  if (words) {
    note([words.sent, ...elsewhere.map((one) => link(one.page, one.title, one.language)), link(`/${root.lang}/offline#came`, words.list, root.lang)]);
    announce(words.sent);
    document.dispatchEvent(new CustomEvent("mizan:offline"));
  }
}

// On the page of its lesson an answer that came back has its place; after that it is in the list no more.
async function showWhatCame() {
  for (const one of state().came.filter((came) => came.lesson === lesson?.dataset.lesson && ["sent", "older"].includes(came.outcome))) {
    const here = document.querySelector(`mizan-activity[data-activity="${CSS.escape(one.activity)}"]`);
    if (here && (one.reader || await showAgain(one, here))) {
      seen(one);
    }
  }
}

function seen(one) {
  change((now) => { now.came = now.came.filter((came) => came.lesson !== one.lesson || came.activity !== one.activity); });
}

// Not more often than every quarter of an hour, and not by itself where data are dear.
async function renew() {
  if (savesData()) {
    return;
  }
  for (const [course, saved] of Object.entries(state().courses)) {
    if (Date.now() - saved.checked > QUARTER) {
      change((now) => { now.courses[course].checked = Date.now(); });
      const version = await weigh(course).then((list) => list.version).catch(() => saved.version);
      if (version !== saved.version) {
        await saveCourse(course).catch(() => {});
      }
    }
  }
  const page = window.location.pathname;
  const { reads, courses } = state();
  if (lesson && reads && !Object.keys(courses).some((course) => page.startsWith(`${course}/`))) {
    await saveRead(page, lesson.querySelector("h1").textContent).catch(() => {});
  }
}

async function wordsOfThisPage() {
  const page = await savedPage(root.lang);
  return page ? parse(await page.text()).querySelector("#offline-words").dataset : null;
}

function link(href, text, language) {
  const made = Object.assign(document.createElement("a"), { href, textContent: text, lang: language });
  made.dir = "auto";
  return made;
}

function note(parts) {
  const words = document.createElement("p");
  words.className = "notice offline-note";
  words.setAttribute("role", "status");
  parts.forEach((part) => words.append(part, " "));
  const place = document.querySelector(".offline-notes") ?? Object.assign(document.createElement("div"), { className: "wrap offline-notes" });
  place.append(words);
  document.getElementById("main").before(place);
}
