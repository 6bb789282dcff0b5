"use strict";

// Everything that is shown is text: what comes from scripts is never read as HTML.
const at = (id) => document.getElementById(id);
const make = (tag, text, more = {}) => Object.assign(document.createElement(tag), text === undefined ? {} : { textContent: text }, more);
const row = (...cells) => {
  const made = make("tr");
  for (const cell of cells) {
    made.append(cell instanceof Node ? cell : make("td", cell ?? ""));
  }
  return made;
};
const when = (seconds) => (seconds ? new Date(seconds * 1000).toLocaleString() : "");
const took = (from, to) => (from && to ? `${((to - from) * 1000).toFixed(0)} ms` : "");

let known = { functions: [] };
let chosen = null;
const unfolded = new Set();
const SHORT = 100;

async function ask(path, body) {
  const options = body === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const answer = await (await fetch(path, options)).json();
  if (!answer.ok) {
    throw new Error(answer.detail && answer.detail.message ? `${answer.message}: ${answer.detail.message}` : answer.message);
  }
  return answer.data;
}

async function refresh() {
  try {
    known = await ask("/_func/state");
  } catch (failure) {
    at("about").textContent = `The runtime does not answer: ${failure.message}`;
    return;
  }
  const waiting = known.waiting === null ? "" : ` · ${known.waiting} waiting, ${known.running} running`;
  const aside = known.aside.length ? ` · ${known.aside.length} set aside: ${known.aside.at(-1)}` : "";
  at("about").textContent = `${known.folder} · ${known.functions.length} functions · ${known.engine}${waiting}${aside}${known.trouble ? ` · ${known.trouble}` : ""}`;
  problems();
  list();
  at("jobs").tBodies[0].replaceChildren(...known.jobs.map((job) => row(job.id, job.function, job.expression, job.next ? when(job.next) : job.why, runner(job))));
  at("runs").tBodies[0].replaceChildren(...known.runs.map(({ task, outcome }) =>
    row(when(outcome.started || task.trigger_time), task.func_id, task.origin, status(outcome.status), took(outcome.started, outcome.ended), what(task, outcome))));
  for (const opened of at("runs").querySelectorAll("details")) {
    opened.open = unfolded.has(opened.id);
    opened.addEventListener("toggle", () => (opened.open ? unfolded.add(opened.id) : unfolded.delete(opened.id)));
  }
}

function what(task, outcome) {
  const text = outcome.exception || outcome.value || "";
  const shown = make("details", undefined, { id: `run-${task.id}` });
  const parts = [`kwargs: ${task.kwargs}`, outcome.traceback, outcome.logs.join("\n"), outcome.value].filter(Boolean);
  shown.append(make("summary", text.length > SHORT ? `${text.slice(0, SHORT)}…` : text), make("pre", parts.join("\n\n")));
  const cell = make("td");
  cell.append(shown);
  return cell;
}

function status(word) {
  return make("td", word, { className: word === "success" ? "good" : "bad" });
}

function runner(job) {
  const button = make("button", "Run now", { type: "button" });
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await ask(`/_func/cron/${encodeURIComponent(job.id)}`, {});
    } catch (failure) {
      at("about").textContent = failure.message;
    }
    button.disabled = false;
    await refresh();
  });
  const cell = make("td");
  cell.append(button);
  return cell;
}

function problems() {
  at("problems").hidden = known.problems.length === 0;
  at("problems").replaceChildren(...known.problems.map((problem) => {
    const shown = make("div", undefined, { className: "problem" });
    shown.append(make("strong", problem.line ? `${problem.path}, line ${problem.line}` : problem.path), make("div", problem.sentence));
    if (problem.traceback) {
      shown.append(make("pre", problem.traceback));
    }
    return shown;
  }));
}

function list() {
  const words = at("search").value.toLowerCase();
  const fitting = known.functions.filter((one) => `${one.id} ${one.title ?? ""}`.toLowerCase().includes(words));
  at("functions").replaceChildren(...fitting.map((one) => {
    const button = make("button", one.id, { type: "button" });
    button.append(make("small", one.title ?? ""));
    button.setAttribute("aria-current", String(one.id === chosen));
    button.addEventListener("click", () => choose(one));
    const item = make("li");
    item.append(button);
    return item;
  }));
}

function choose(one) {
  chosen = one.id;
  list();
  const kwargs = {};
  for (const [name, parameter] of Object.entries(one.kwargsJSON)) {
    if (!name.startsWith("*")) {
      kwargs[name] = parameter.default ?? null;
    }
  }
  const input = make("textarea", undefined, { id: "kwargs", value: JSON.stringify(kwargs, null, 2), spellcheck: false });
  input.setAttribute("aria-label", "Arguments as a JSON object");
  const button = make("button", "Call", { type: "button", id: "call" });
  const outcome = make("div", undefined, { id: "outcome" });
  button.addEventListener("click", () => call(one, input, button, outcome));
  at("function").replaceChildren(make("h2", one.title ?? one.name), make("code", one.definition), make("p", one.description), parameters(one),
    make("p", one.paths.join("  ")), input, button, outcome);
}

function parameters(one) {
  const shown = make("ul");
  for (const [name, parameter] of Object.entries(one.kwargsJSON)) {
    shown.append(make("li", "default" in parameter ? `${name} = ${JSON.stringify(parameter.default)}` : name));
  }
  return shown;
}

async function call(one, input, button, outcome) {
  let kwargs;
  try {
    kwargs = JSON.parse(input.value || "{}");
  } catch (failure) {
    outcome.replaceChildren(make("p", `The arguments are no JSON: ${failure.message}`, { className: "bad" }));
    return;
  }
  button.disabled = true;
  try {
    const found = await ask("/_func/call", { funcId: one.id, kwargs });
    const parts = [make("p", `${found.status}${found.seconds === null ? "" : `, ${(found.seconds * 1000).toFixed(1)} ms`}`, { className: found.status === "success" ? "good" : "bad" })];
    if (found.value !== null) {
      parts.push(make("h3", "Result"), make("pre", pretty(found.value), { id: "result" }));
    }
    if (found.traceback || found.exception) {
      parts.push(make("h3", "Failure"), make("pre", found.traceback || found.exception, { id: "traceback" }));
    }
    if (found.logs.length) {
      parts.push(make("h3", "Log"), make("pre", found.logs.join("\n"), { id: "log" }));
    }
    outcome.replaceChildren(...parts);
  } catch (failure) {
    outcome.replaceChildren(make("p", failure.message, { className: "bad" }));
  }
  button.disabled = false;
  await refresh();
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

at("search").addEventListener("input", list);
refresh();
setInterval(() => {
  if (!document.hidden) {
    refresh();
  }
}, 2000);
