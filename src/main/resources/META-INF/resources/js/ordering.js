// Ordering by dragging and by the arrow keys. The buttons up and down then work at once, too; the order travels with the next form.

import { announce } from "./policy.js";

export function makeSortable(list) {
  if (list.dataset.sortable) {
    return;
  }
  list.dataset.sortable = "";
  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) {
      event.preventDefault();
      event.stopPropagation();
      if (button.getAttribute("aria-disabled") !== "true") {
        move(list, button.closest("li"), button.name.startsWith("up.") ? -1 : 1, button);
      }
    }
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const button = event.target.closest("button");
    if (step && button) {
      event.preventDefault();
      move(list, button.closest("li"), step, button);
    }
  });
  list.addEventListener("pointerdown", (event) => drag(list, event));
}

function move(list, item, step, control) {
  const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (!other) {
    return;
  }
  if (step < 0) {
    other.before(item);
  } else {
    other.after(item);
  }
  settle(list);
  control.focus();
  tell(list, item);
}

function drag(list, event) {
  const item = event.target.closest("li");
  if (!item || event.button !== 0 || event.target.closest("button, a") || event.pointerType === "touch" && !event.target.closest(".grip")) {
    return;
  }
  event.preventDefault();
  item.setPointerCapture(event.pointerId);
  item.classList.add("dragged");
  const over = (moved) => {
    const before = [...list.children].find((other) => other !== item && moved.clientY < middle(other));
    if (before !== item.nextElementSibling) {
      list.insertBefore(item, before ?? null);
    }
  };
  const end = () => {
    item.classList.remove("dragged");
    item.removeEventListener("pointermove", over);
    settle(list);
    tell(list, item);
  };
  item.addEventListener("pointermove", over);
  item.addEventListener("lostpointercapture", end, { once: true });
}

function middle(element) {
  const box = element.getBoundingClientRect();
  return box.top + box.height / 2;
}

// What a marking said about the order before is no longer true, and the ends of the list have moved.
function settle(list) {
  const items = [...list.children];
  items.forEach((item, place) => {
    item.classList.remove("follows", "breaks");
    item.querySelector(".part")?.remove();
    const [up, down] = item.querySelectorAll("button");
    up.value = down.value = String(place);
    disable(up, place === 0);
    disable(down, place === items.length - 1);
  });
  list.dispatchEvent(new CustomEvent("mizan:moved", { bubbles: true }));
}

function disable(button, disabled) {
  if (disabled) {
    button.setAttribute("aria-disabled", "true");
  } else {
    button.removeAttribute("aria-disabled");
  }
}

function tell(list, item) {
  const items = [...list.children];
  announce(list.dataset.moved.replace("%i", item.querySelector(".item-text").innerText.trim())
    .replace("%p", String(items.indexOf(item) + 1)).replace("%t", String(items.length)));
}
