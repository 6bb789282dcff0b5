// Requests as they come in: the newest on top, filtered here, told by the mock from the last number on.

import { ask } from "./admin.js";
import { closeDetails, openDetails } from "./details.js";
import { attempt, byId, element, methodBadge, say, statusBadge } from "./elements.js";

const AT_ONCE = 500;
const KEPT = 1000;

const rows = new Map(); // by number, in their order
let journal = null;
let last = 0;
let opened = 0;
let paused = false;

export function show(rest) {
  const number = Number(rest);
  if (number > 0) open(number);
  else close();
}

export async function poll() {
  if (paused) return;
  const told = await ask(`requests?brief=1&since=${last}&limit=${AT_ONCE}`);
  if (journal !== null && told.journal !== journal) {
    // Another journal: the mock was started again, and its numbers with it.
    forget(Infinity);
    last = 0;
    journal = told.journal;
    await poll();
    return;
  }
  journal = told.journal;
  const body = byId("rows");
  for (const entry of told.requests) {
    if (rows.has(entry.number)) continue;
    const row = makeRow(entry);
    rows.set(entry.number, { entry, row });
    row.hidden = !passes(entry);
    body.prepend(row);
  }
  last = Math.max(last, told.requests.at(-1)?.number ?? 0);
  forget(Math.max(told.first, last - KEPT + 1));
  count();
}

/** How often each operation is in the list. */
export function called() {
  const counts = new Map();
  for (const { entry } of rows.values()) counts.set(entry.operation, (counts.get(entry.operation) ?? 0) + 1);
  return counts;
}

export function filterFor(text) {
  byId("text").value = text;
  byId("status").value = byId("stem").value = "";
  filter();
}

export function setStems(stems) {
  const select = byId("stem");
  const chosen = select.value;
  select.replaceChildren(element("option", { value: "" }, "any service"));
  for (const stem of stems) select.append(element("option", { value: stem }, stem));
  select.value = stems.includes(chosen) ? chosen : "";
}

function makeRow(entry) {
  const [stem, operation] = splitOperation(entry.operation);
  const name = operation
    ? [element("span", { class: "stem" }, `${stem} `), element("strong", {}, operation)]
    : [element("em", {}, "no operation has this path")];
  const marks = [
    entry.refused_by && !entry.fault && element("span", { class: "mark refused" }, `refused by ${entry.refused_by}`),
    entry.fault && element("span", { class: "mark fault", title: entry.fault }, shorten(entry.fault)),
  ];
  const link = element("a", { class: "open", href: `#requests/${entry.number}` }, ...name);
  return element(
    "tr",
    { dataset: { number: entry.number, class: String(entry.status).charAt(0) }, onclick: openRow },
    element("td", { class: "number" }, String(entry.number)),
    element("td", { class: "time" }, clock(entry.time)),
    element("td", {}, methodBadge(entry.method)),
    element("td", {}, statusBadge(entry.status)),
    element("td", { class: "what" }, element("div", {}, link, ...marks), element("div", { class: "path" }, entry.path)),
    element("td", { class: "number" }, entry.milliseconds.toFixed(1)),
  );
}

/** A fault without its place, which the row says already. */
function shorten(fault) {
  return fault.replaceAll(/(^|; |: )operation=[^;\s]+(; )?/g, (_, before, behind) => (behind ? before : ""));
}

function openRow(event) {
  if (getSelection().type === "Range" || event.target.closest("a")) return;
  location.hash = `#requests/${event.currentTarget.dataset.number}`;
}

function splitOperation(operation) {
  const at = (operation ?? "").indexOf(".");
  return at < 0 ? ["", ""] : [operation.slice(0, at), operation.slice(at + 1)];
}

function clock(time) {
  const moment = new Date(time);
  return Number.isNaN(moment.getTime()) ? time : moment.toLocaleTimeString([], { hour12: false });
}

function passes(entry) {
  const text = byId("text").value.trim().toLowerCase();
  const status = byId("status").value;
  const stem = byId("stem").value;
  if (stem && splitOperation(entry.operation)[0] !== stem) return false;
  if (status === "refused" ? !entry.refused_by : status === "fault" ? !entry.fault : !String(entry.status).startsWith(status))
    return false;
  const facts = [entry.method, entry.path, entry.operation, entry.identity, entry.fault, entry.refused_by, entry.status];
  return facts.some((fact) => String(fact ?? "").toLowerCase().includes(text));
}

function filter() {
  for (const { entry, row } of rows.values()) row.hidden = !passes(entry);
  const stem = byId("stem").value;
  byId("har").href = stem ? `requests.har?stem=${encodeURIComponent(stem)}` : "requests.har";
  count();
}

function count() {
  const visible = [...rows.values()].filter(({ row }) => !row.hidden).length;
  byId("count-requests").textContent = rows.size;
  const none = byId("none");
  none.hidden = visible > 0;
  none.textContent = rows.size
    ? "No request passes the filter."
    : `Nothing was asked yet. Point a client at ${location.origin}, and its requests appear here.`;
}

/** Takes away the rows below a number. */
function forget(number) {
  for (const [each, { row }] of rows) {
    if (each >= number) break;
    row.remove();
    rows.delete(each);
  }
}

async function open(number) {
  opened = number;
  mark();
  try {
    const entry = await ask(`requests/${number}`);
    if (opened === number) openDetails(entry);
  } catch (error) {
    closeDetails();
    say(error.message, { wrong: true });
  }
}

function close() {
  opened = 0;
  mark();
  closeDetails();
}

function mark() {
  for (const [number, { row }] of rows) row.classList.toggle("opened", number === opened);
}

/** Up and down go from row to row, Escape closes the details. */
function walk(event) {
  if (event.key === "Escape" && opened) {
    const row = rows.get(opened)?.row;
    location.hash = "#requests";
    row?.querySelector("a").focus();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [...byId("rows").querySelectorAll("tr:not([hidden]) a.open")];
  const at = links.indexOf(document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  links[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
}

byId("text").addEventListener("input", filter);
byId("status").addEventListener("change", filter);
byId("stem").addEventListener("change", filter);
byId("requests").addEventListener("keydown", walk);
byId("pause").addEventListener("click", (event) => {
  paused = !paused;
  event.currentTarget.setAttribute("aria-pressed", String(paused));
  event.currentTarget.textContent = paused ? "Go on" : "Pause";
  byId("dot").classList.toggle("paused", paused);
  if (!paused) attempt(poll);
});
byId("clear").addEventListener("click", () =>
  attempt(async () => {
    await ask("requests", { method: "DELETE" });
    location.hash = "#requests";
    await poll();
    say("The journal is empty");
  }),
);
