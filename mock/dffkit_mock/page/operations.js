// The operations of all specs, and how often each was called.

import { ask } from "./admin.js";
import { byId, element, methodBadge } from "./elements.js";
import { filterFor } from "./requests.js";

let drawn = false;
const counts = new Map(); // the place of each operation's count

export async function show() {
  if (drawn) return;
  const { operations } = await ask("operations");
  const search = element("input", {
    type: "search",
    placeholder: "Filter: path, name, summary",
    "aria-label": "Filter operations",
    autocomplete: "off",
    spellcheck: "false",
    oninput: filter,
  });
  const stems = group(operations, (each) => each.stem);
  byId("operations").replaceChildren(
    element("div", { class: "tools" }, search),
    ...[...stems].map(([stem, of]) => service(stem, of)),
  );
  drawn = true;
}

/** Shows how often each was called, by name. */
export function poll(called) {
  for (const [id, place] of counts) {
    const times = called.get(id) ?? 0;
    const text = times ? `${times}×` : "";
    if (place.textContent !== text) place.textContent = text;
  }
}

function service(stem, operations) {
  const tags = group(operations, (each) => each.tag);
  return element(
    "details",
    { class: "service", open: true },
    element(
      "summary",
      {},
      element("h2", {}, stem),
      element("span", { class: "count" }, String(operations.length)),
      element("a", { href: `specs/${encodeURIComponent(stem)}.json` }, "openapi.json"),
    ),
    ...[...tags].map(([tag, of]) => element("div", { class: "tag" }, element("h3", {}, tag), ...of.map(line))),
  );
}

function line(operation) {
  const place = element("span", { class: "times" });
  counts.set(operation.id, place);
  const name = operation.id.slice(operation.stem.length + 1);
  return element(
    "div",
    { class: "operation", dataset: { words: Object.values(operation).join(" ").toLowerCase() } },
    methodBadge(operation.method),
    element("a", { href: "#requests", title: "Its requests", onclick: () => filterFor(operation.id) }, name),
    element("code", { class: "path" }, operation.path),
    element("span", { class: "summary" }, operation.summary),
    place,
  );
}

function group(items, by) {
  const groups = new Map();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return groups;
}

function filter(event) {
  const words = event.currentTarget.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const shown of byId("operations").querySelectorAll(".operation"))
    shown.hidden = !words.every((word) => shown.dataset.words.includes(word));
  for (const part of byId("operations").querySelectorAll(".tag, .service"))
    part.hidden = !part.querySelector(".operation:not([hidden])");
}
