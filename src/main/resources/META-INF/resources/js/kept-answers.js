// Answers given without a network: kept on this device, sent when there is one again, and shown with what came of them. What somebody signed in answered is
// sent only while the same person is signed in; what nobody known answered, only while nobody is. A lesson that leaves no trace leaves none here.

import { markAnswered } from "./device.js";
import { change, savedPage, saves, state } from "./offline.js";
import { parse } from "./policy.js";

const MOST = 200;
const PRIVATE = (name) => name === "form-token" || name.startsWith("elsewhere.");

/** Keeps what a form would have sent. @return words that say so; nothing if it is of a kind that is not kept, or the browser has no room. */
export async function keepAnswer(element, form, button) {
  const lesson = element.closest("[data-lesson]");
  const kind = ["quiz", "simulation", "reflection"].find((one) => element.classList.contains(`activity-${one}`));
  const pressed = button ? [button.name, button.value] : ["act", "stay"];
  const of = { quiz: pressed[0] === "check" ? pressed[1] : null, simulation: "", reflection: pressed[1] === "thought" ? "" : null }[kind] ?? null;
  if (!lesson || "unrecorded" in lesson.dataset || of === null || !saves()) {
    return "";
  }
  const fields = [...new FormData(form)].filter(([name]) => !PRIVATE(name) && !(kind === "reflection" && name === "text"));
  const answer = {
    reader: state().reader, lesson: lesson.dataset.lesson, page: window.location.pathname, language: document.documentElement.lang,
    title: lesson.querySelector("h1").textContent, activity: element.dataset.activity, kind, of, at: Date.now(),
    action: new URL(form.action).pathname, fields: [...fields, pressed], hidden: hidden(form), said: said(element, of),
  };
  const kept = state().answers.length < MOST && change((now) => {
    now.answers = [...now.answers.filter((one) => !sameQuestion(one, answer)), answer];
  });
  const words = parse(await (await savedPage(answer.language)).text()).querySelector("#offline-words").dataset;
  return !kept ? "" : kind === "simulation" ? words.keptStep : words.kept;
}

/**
 * Sends what waits, as far as whoever is signed in now may.
 * @return `[{lesson, page, title, language, activity, outcome, said, at, html}]`: outcome is "sent", "older", "lost", "already" or "gone"
 */
export async function sendAnswers() {
  const send = async () => {
    const came = [];
    const { answers, reader } = state();
    for (const group of groups(answers.filter((one) => one.reader === reader))) {
      const result = await sendGroup(group);
      if (result === null) {
        break;
      }
      if (result) {
        const sent = new Set(group.map((one) => one.at));
        const { html, fields, ...known } = result;
        change((now) => {
          now.answers = now.answers.filter((one) => !sent.has(one.at) || !sameActivity(one, group[0]));
          now.came = [...now.came.filter((one) => !sameActivity(one, known)), { ...known, fields }].slice(-MOST);
        });
        came.push({ ...known, html });
      }
    }
    return came;
  };
  // One tab alone sends; the others find nothing left.
  return navigator.locks ? navigator.locks.request("mizan-answers", { ifAvailable: true }, (lock) => (lock ? send() : [])) : send();
}

// Sends the answers of one activity one after the other, each in the form that the server made of the one before. Null: no network; undefined: not for now.
async function sendGroup(group) {
  const first = group[0];
  const known = { lesson: first.lesson, page: first.page, title: first.title, language: first.language, activity: first.activity, reader: first.reader,
    said: group.flatMap((one) => one.said), at: Date.now() };
  const answer = await fetch(first.page).catch(() => null);
  if (!answer || answer.status >= 500) {
    return null;
  }
  const page = answer.ok ? parse(await answer.text()) : null;
  const now = page?.querySelector(`mizan-activity[data-activity="${CSS.escape(first.activity)}"]`);
  if (!now) {
    return { ...known, outcome: "gone" };
  }
  if ((page.querySelector("#announcer")?.dataset.reader ?? "") !== first.reader) {
    return undefined;
  }
  const token = page.querySelector("input[name='form-token']")?.value;
  let form = now.querySelector("form");
  if (first.reader && elsewhereMeanwhile(now, form, first)) {
    return { ...known, outcome: "already" };
  }
  let html = "";
  let shown = null;
  for (const one of group) {
    const body = new URLSearchParams(one.kind === "quiz" && sameVersion(form, one) ? asOneQuestion(form, one) : one.fields);
    if (token) {
      body.set("form-token", token);
    }
    const told = await fetch(one.action, { method: "POST", body, headers: { "Mizan-Fragment": "true" }, redirect: "manual" }).catch(() => null);
    if (!told || told.status >= 500) {
      return null;
    }
    html = told.ok ? await told.text() : "";
    shown = parse(html).querySelector("mizan-activity");
    if (!shown) {
      return told.status === 404 ? { ...known, outcome: "gone" } : undefined;
    }
    if (first.reader && !shown.querySelector("input[name='form-token']")) {
      return undefined;
    }
    form = shown.querySelector("form");
  }
  if (!first.reader && "answered" in shown.dataset) {
    markAnswered(first.lesson, first.activity, Number(page.querySelector("[data-lesson]").dataset.of));
  }
  const outcome = { lost: "lost", older: "older" }[shown.dataset.version] ?? "sent";
  // Of somebody who is not signed in the server keeps nothing: to see it once more is to send the form once more.
  const fields = first.reader || outcome === "lost" ? null : [...new FormData(form)].filter(([name]) => !PRIVATE(name));
  return { ...known, outcome, html, fields };
}

/** What came of answers of nobody known is marked once more for the lesson's page, since the server kept nothing of it. */
export async function showAgain(came, element) {
  const body = new URLSearchParams([...came.fields, ["act", "stay"]]);
  const told = await fetch(element.querySelector("form").action.split("#")[0], { method: "POST", body, headers: { "Mizan-Fragment": "true" } }).catch(() => null);
  if (told?.ok) {
    element.receive(await told.text());
  }
  return Boolean(told?.ok);
}

// Whoever answered it on another device meanwhile has the newer answer; this one does not overwrite it.
function elsewhereMeanwhile(activity, form, first) {
  if ("answered" in activity.dataset) {
    return true;
  }
  return first.kind === "simulation" && sameVersion(form, first) && JSON.stringify(hidden(form)) !== JSON.stringify(first.hidden);
}

// The form as it stands now with the answer to this one question in it.
function asOneQuestion(form, one) {
  const own = new Set([`q.${one.of}`, `sure.${one.of}`]);
  return [...[...new FormData(form)].filter(([name]) => !own.has(name) && !PRIVATE(name)), ...one.fields.filter(([name]) => own.has(name)), ["check", one.of]];
}

function sameVersion(form, one) {
  return form.elements.namedItem("hash")?.value === one.fields.find(([name]) => name === "hash")?.[1];
}

function hidden(form) {
  return [...form.querySelectorAll("input[type=hidden]")].map(({ name, value }) => [name, value]).filter(([name]) => !PRIVATE(name));
}

// What a reader would recognise the answer by, should it come back without a marking.
function said(element, question) {
  const part = question ? element.querySelector(`#${CSS.escape(question)}`) : element;
  const chosen = [...part.querySelectorAll("input:checked")].filter((one) => !one.closest(".confidence")).map((one) => one.closest("label")?.innerText);
  const picked = [...part.querySelectorAll("select")].map((one) => one.selectedOptions[0]?.text);
  const typed = [...part.querySelectorAll("input:not([type])")].map((one) => one.value);
  const ordered = [...part.querySelectorAll(".item-text")].map((one) => one.innerText);
  return [[...chosen, ...picked, ...typed, ...ordered].map((text) => text?.trim()).filter(Boolean).join(" · ")].filter(Boolean);
}

function groups(answers) {
  const found = [];
  for (const one of answers) {
    const group = found.find((other) => sameActivity(other[0], one));
    if (group) {
      group.push(one);
    } else {
      found.push([one]);
    }
  }
  return found;
}

function sameActivity(one, other) {
  return one.reader === other.reader && one.lesson === other.lesson && one.activity === other.activity;
}

function sameQuestion(one, other) {
  return sameActivity(one, other) && one.of === other.of;
}
