// Faults, on and off: what the mock does wrong on purpose, where, and how often it did.

import { ask, Refused } from "./admin.js";
import { attempt, byId, element, redraw, say } from "./elements.js";

// What each kind takes: an example of its value, and one sentence. A kind without an example is on or not.
const KINDS = {
  status: ["503,503,200", "Answers with this status, or with one after another."],
  latency: ["200ms", "Lets the request wait; with deviation=50ms or tail=2 not always as long."],
  throttle: ["20", "Refuses what is above so many requests a minute, in the vendor's way."],
  reset: [null, "Resets the connection instead of answering."],
  truncate: ["10", "Ends the connection after so many bytes of the body."],
  drip: ["100", "Sends so many bytes a second."],
  content_type: ["text/html", "Gives the answer another Content-Type."],
  broken_json: [null, "Makes JSON of the answer that cannot be read."],
  proxy: [null, "Answers 504 with an HTML page, like a proxy on the way."],
  skew: ["5m", "Sets the clock of the server ahead."],
};

let drawn = "";
let listed = null; // where the list stands, once the view was made

export async function show() {
  if (!listed) await draw();
  await poll(true);
}

/** Asks which faults there are; shows them where they have changed. */
export async function poll() {
  let told;
  try {
    told = await ask("faults");
  } catch (error) {
    if (error instanceof Refused) return;
    throw error;
  }
  const faults = Array.isArray(told) ? told : (told?.faults ?? []);
  byId("count-faults").textContent = faults.length || "";
  if (!listed) return;
  const text = JSON.stringify(faults);
  if (text === drawn && listed.childElementCount) return;
  drawn = text;
  redraw(listed, () => listed.replaceChildren(faults.length ? list(faults) : none()));
}

async function draw() {
  listed = element("div", { class: "list" });
  const { operations } = await ask("operations");
  byId("faults").replaceChildren(form(operations), listed);
}

function none() {
  return element("p", { class: "empty" }, "No fault is on: requests are answered as the specs say.");
}

function list(faults) {
  const rows = faults.map((fault) =>
    element(
      "tr",
      { class: fault.over ? "over" : "" },
      element("td", {}, element("code", {}, String(fault.id ?? ""))),
      element("td", {}, String(fault.operation ?? "all")),
      element("td", {}, element("code", {}, describe(fault))),
      element("td", { class: "number" }, `${fault.met ?? 0} of ${fault.seen ?? 0}`),
      element("td", {}, element("span", { class: "badge" }, fault.over ? "over" : "on")),
      element(
        "td",
        {},
        element("button", { type: "button", onclick: () => remove(fault.id), dataset: { place: fault.id }, "aria-label": `Remove ${fault.id}` }, "Remove"),
      ),
    ),
  );
  const heads = ["Id", "Where", "What", "Met", "", ""].map((name, at) =>
    element("th", { scope: "col", class: at === 3 ? "number" : null }, name),
  );
  return element(
    "table",
    { class: "faults" },
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows),
  );
}

/** The fault in a line, without what has a column of its own. */
function describe(fault) {
  if (typeof fault.text !== "string") return JSON.stringify(fault);
  const own = new Set([`operation=${fault.operation}`, `id=${fault.id}`]);
  return fault.text.split("; ").filter((item) => !own.has(item)).join("; ");
}

async function remove(id) {
  await attempt(async () => {
    await ask(`faults/${encodeURIComponent(id)}`, { method: "DELETE" });
    await poll();
    say(`${id} is off`);
  });
}

function form(operations) {
  const places = ["all", ...new Set(operations.map((each) => each.stem)), ...operations.map((each) => each.id)];
  const options = places.map((place) => element("option", { value: place }));
  const kinds = Object.keys(KINDS).map((kind) => element("option", { value: kind }, kind.replaceAll("_", " ")));
  const hint = element("p", { class: "hint", id: "fault-hint" });
  const made = element(
    "form",
    { class: "switch", "aria-label": "Switch a fault on", onsubmit: (event) => add(event, made) },
    element("h2", {}, "Switch a fault on"),
    field("Where", element("input", { name: "operation", list: "places", value: "all", spellcheck: "false", autocomplete: "off" })),
    element("datalist", { id: "places" }, ...options),
    field("What", element("select", { name: "kind", "aria-describedby": "fault-hint", onchange: () => advise(made, hint) }, ...kinds)),
    field("Value", element("input", { name: "value", autocomplete: "off", spellcheck: "false" })),
    field("Times", element("input", { name: "times", inputmode: "numeric", placeholder: "always", autocomplete: "off" })),
    field("Further keys", element("input", { name: "more", placeholder: "retry-after=2; probability=0.5", autocomplete: "off", spellcheck: "false" })),
    element("button", { class: "primary" }, "Switch on"),
    hint,
  );
  advise(made, hint);
  return made;
}

function field(name, control) {
  return element("label", {}, element("span", {}, name), control);
}

function advise(made, hint) {
  const [example, sentence] = KINDS[made.elements.kind.value];
  hint.textContent = sentence;
  made.elements.value.disabled = example === null;
  made.elements.value.value = example ?? "";
  made.elements.value.placeholder = example ?? "–";
}

async function add(event, made) {
  event.preventDefault();
  const { operation, kind, value, times, more } = Object.fromEntries(new FormData(made));
  // As the header X-Mock-Fault has it: the mock reads and checks it.
  const items = [value ? `${kind}=${value}` : kind, operation && `operation=${operation}`, times && `times=${times}`, more];
  await attempt(async () => {
    await ask("faults", { method: "POST", json: items.filter(Boolean).join("; ") });
    await poll();
    say("The fault is on");
  });
}
