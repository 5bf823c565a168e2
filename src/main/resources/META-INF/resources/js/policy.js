// The one Trusted Types policy of the site, and what goes with swapping a fragment: focus stays, and a live region says what happened.

const policy = window.trustedTypes
  ? window.trustedTypes.createPolicy("mizan", { createHTML: (html) => html })
  : { createHTML: (html) => html };

/** Parses HTML that this site's own server rendered. Never call it with anything else. */
export function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = policy.createHTML(html);
  return template.content;
}

/** Says something to people who listen to the page. */
export function announce(words) {
  const region = document.getElementById("announcer");
  if (region && words) {
    region.textContent = "";
    // A change in the same turn would not be noticed when the words are the same as before.
    setTimeout(() => { region.textContent = words; }, 50);
  }
}

/** The words for something that the site's frame knows how to say: "swapped" or "failed". */
export function words(key) {
  return document.getElementById("announcer")?.dataset[key] ?? "";
}

/** Replaces an element by the first element of the HTML, keeps the focus in place, and returns the new element. */
export function swap(element, html) {
  const fresh = parse(html).firstElementChild;
  if (!fresh) {
    return element;
  }
  const path = focusPath(element);
  element.replaceWith(fresh);
  const again = path && find(fresh, path);
  if (again) {
    again.focus({ preventScroll: true });
  } else if (path) {
    const heading = fresh.matches("[data-focus]") ? fresh : fresh.querySelector("[data-focus], h2, h3, legend") ?? fresh;
    if (!heading.hasAttribute("tabindex")) {
      heading.setAttribute("tabindex", "-1");
    }
    heading.focus();
  }
  return fresh;
}

// What had the focus is found again by id, else by name and value: fragments keep both from one rendering to the next.
function focusPath(element) {
  const active = document.activeElement;
  if (!active || !element.contains(active)) {
    return null;
  }
  return { id: active.id, name: active.getAttribute("name"), value: active.getAttribute("value") };
}

function find(root, { id, name, value }) {
  if (id) {
    return root.id === id ? root : root.querySelector(`#${CSS.escape(id)}`);
  }
  if (!name) {
    return null;
  }
  const sameName = `[name="${CSS.escape(name)}"]`;
  const exact = value === null ? null : root.querySelector(`${sameName}[value="${CSS.escape(value)}"]:not([type=hidden])`);
  return exact ?? root.querySelector(`${sameName}:not([type=hidden])`);
}
