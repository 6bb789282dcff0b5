// What is stored, by service and kind: whatever JSON the mock gives is shown, records under the names they go by.

import { ask, Refused } from "./admin.js";
import { byId, element, prettyValue } from "./elements.js";

const NAMES = ["name", "title", "func_name", "display_name", "workflow_name", "version_name", "job_name"];
const MOST = 200;

let stored = []; // [{ stem, kind, records }]
let text = "";
let absent = false; // where the mock has no such address, it is not asked again
let chosen = "";
let open = new Set(); // the records that are unfolded, so that they stay so

export async function show(rest, changed) {
  chosen = rest || chosen;
  await poll(true);
  draw();
  if (!changed && rest) byId("records").focus({ preventScroll: true });
}

/** Asks what is stored; shows it where it has changed. */
export async function poll(visible) {
  if (absent) return;
  let told;
  try {
    told = await ask("state");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    told = null;
    absent = true;
  }
  const now = JSON.stringify(told);
  if (now === text) return;
  text = now;
  stored = read(told);
  byId("count-state").textContent = stored.reduce((sum, each) => sum + each.records.length, 0) || "";
  if (visible) draw();
}

/** Services, their kinds and the records of each, whether those are a list or go by a key. */
function read(told) {
  const services = told?.state && typeof told.state === "object" ? told.state : told;
  const found = [];
  for (const [stem, kinds] of pairs(services)) {
    for (const [kind, records] of pairs(kinds)) {
      const all = Array.isArray(records) ? records.map((each, at) => [String(at + 1), each]) : pairs(records);
      found.push({ stem, kind, records: all });
    }
  }
  return found.filter((each) => each.records.length);
}

function pairs(value) {
  return value !== null && typeof value === "object" ? Object.entries(value) : [];
}

function draw() {
  if (!stored.some((each) => name(each) === chosen)) chosen = stored.length ? name(stored[0]) : "";
  const kinds = byId("kinds");
  kinds.replaceChildren();
  if (!stored.length) {
    const why = text === "null" ? "This mock keeps no state." : "Nothing is stored yet: what clients create appears here.";
    kinds.append(element("p", { class: "empty" }, why));
  }
  for (const stem of new Set(stored.map((each) => each.stem))) {
    const links = stored.filter((each) => each.stem === stem).map(link);
    kinds.append(element("h2", {}, stem), element("ul", {}, ...links));
  }
  drawRecords(stored.find((each) => name(each) === chosen));
}

function link(each) {
  const current = name(each) === chosen;
  return element(
    "li",
    {},
    element(
      "a",
      { href: `#state/${encodeURIComponent(name(each))}`, "aria-current": current ? "true" : null },
      each.kind,
      element("span", { class: "count" }, String(each.records.length)),
    ),
  );
}

function name({ stem, kind }) {
  return `${stem}.${kind}`;
}

function drawRecords(each) {
  const panel = byId("records");
  if (!each) {
    panel.replaceChildren();
    return;
  }
  const shown = each.records.slice(-MOST).reverse();
  const more = each.records.length - shown.length;
  panel.replaceChildren(
    element("h2", {}, `${each.stem} · ${each.kind}`),
    ...shown.map(([key, record]) => unfolded(each, key, record)),
    ...(more > 0 ? [element("p", { class: "empty" }, `and ${more} older ones: GET /_mock/state has them all`)] : []),
  );
}

function unfolded(each, key, record) {
  const id = `${name(each)} ${key}`;
  const made = element(
    "details",
    { class: "record", open: open.has(id) || each.records.length === 1 },
    element("summary", {}, element("span", { class: "place" }, key), " ", label(record)),
  );
  const fill = () => made.open && made.childElementCount === 1 && made.append(prettyValue(record));
  made.addEventListener("toggle", () => {
    if (made.open) open.add(id);
    else open.delete(id);
    fill();
  });
  fill();
  return made;
}

/** What a record is called by people: its name, else its first short text. */
function label(record) {
  const value = record !== null && typeof record === "object" && !Array.isArray(record) ? (record.value ?? record) : record;
  if (value === null || typeof value !== "object") return String(value).slice(0, 100);
  const named = NAMES.map((each) => value[each]).find((each) => typeof each === "string" && each);
  return named ?? Object.values(value).find((each) => typeof each === "string" && each && each.length < 100) ?? "";
}
