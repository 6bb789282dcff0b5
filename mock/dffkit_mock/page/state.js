// What is stored, by service and kind: whatever JSON the mock gives is shown, records under the names they go by.

import { ask, Refused } from "./admin.js";
import { byId, element, prettyValue, redraw } from "./elements.js";

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

/** Asks what is stored while somebody looks, because it may be much; shows it where it has changed. */
export async function poll(visible) {
  if (absent || !visible) return;
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
  redraw(byId("state"), draw);
}

/** Services, their kinds and the records of each; what begins with $ is said about records, not by them. */
function read(told) {
  const found = [];
  for (const [stem, kinds] of pairs(told)) {
    if (stem.startsWith("$")) continue;
    for (const [kind, records] of pairs(kinds)) {
      const all = pairs(records).flatMap(([at, record]) => unwrap(at, record));
      found.push({ stem, kind, records: all });
    }
  }
  return found.filter((each) => each.records.length);
}

/** The records in one, each with what it goes by: a log has many, and none of them has a key. */
function unwrap(at, record) {
  if (record === null || typeof record !== "object" || Array.isArray(record)) return [[at, record]];
  const { $key: key = at, $in: scope, $items: items, $value: value, ...rest } = record;
  const place = Array.isArray(scope) && scope.length ? ` in ${scope.join(" / ")}` : "";
  if (Array.isArray(items)) return items.map((item, number) => [`${number + 1}${place}`, item]);
  return [[`${key}${place}`, value ?? rest]];
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
      { href: `#state/${encodeURIComponent(name(each))}`, "aria-current": current ? "true" : null, dataset: { place: name(each) } },
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
    element("summary", { dataset: { place: id } }, element("strong", {}, label(record)), " ", element("span", { class: "place" }, key)),
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
  if (record === null || typeof record !== "object") return String(record).slice(0, 100);
  return NAMES.map((each) => record[each]).find((each) => typeof each === "string" && each) ?? "";
}
