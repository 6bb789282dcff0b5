// One request whole: what each stage said and how long it took, what was asked and what was answered.

import { byId, copy, element, methodBadge, pretty, statusBadge } from "./elements.js";

const LEFT_OUT = new Set(["host", "content-length", "connection", "accept-encoding", "transfer-encoding"]);
const MASK = "***";
const NOTE = /^\(\d+ bytes(, not kept)?\)$/; // stands for a body that is not shown

export function openDetails(entry) {
  const panel = byId("details");
  const fresh = panel.hidden || panel.dataset.number !== String(entry.number);
  panel.dataset.number = entry.number;
  panel.replaceChildren(
    head(entry),
    element("div", { class: "scroll" }, refusal(entry), facts(entry), verdicts(entry), request(entry), answer(entry)),
  );
  panel.hidden = false;
  if (fresh) panel.focus({ preventScroll: true });
}

export function closeDetails() {
  byId("details").hidden = true;
}

function head(entry) {
  return element(
    "header",
    {},
    element("h2", {}, methodBadge(entry.method), " ", statusBadge(entry.status), " ", entry.operation ?? "no operation"),
    element("a", { class: "button close", href: "#requests", "aria-label": "Close the details" }, "✕"),
  );
}

function refusal(entry) {
  if (!entry.refused_by && !entry.fault) return null;
  return element(
    "div",
    { class: "callout" },
    entry.refused_by && element("p", {}, element("strong", {}, `Refused by ${entry.refused_by}. `), entry.sentence ?? ""),
    entry.fault && element("p", {}, element("strong", {}, "Fault: "), entry.fault),
  );
}

function facts(entry) {
  const rows = [
    ["Path", element("code", {}, entry.path)],
    ["Time", `${entry.time} · ${entry.milliseconds} ms · no. ${entry.number}`],
    ["Identity", entry.identity],
    ["State", entry.state],
    ["Request id", element("code", {}, entry.request_id)],
    ["Disagreement", entry.disagreement && pretty(JSON.stringify(entry.disagreement))],
  ];
  const shown = rows.filter(([, value]) => value);
  return element("dl", { class: "facts" }, ...shown.map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]).flat());
}

function verdicts(entry) {
  const total = entry.verdicts.reduce((sum, each) => sum + each.milliseconds, 0) || 1;
  const bar = element("div", { class: "timing", role: "img", "aria-label": "Time in each stage, listed below" });
  for (const each of entry.verdicts) {
    const part = element("span", { dataset: { stage: each.stage }, title: `${each.stage}: ${each.milliseconds} ms` });
    part.style.flexGrow = String(each.milliseconds / total);
    bar.append(part);
  }
  const rows = entry.verdicts.map((each) =>
    element(
      "li",
      {},
      element("span", { class: "swatch", dataset: { stage: each.stage } }),
      element("span", { class: "stage" }, each.stage),
      element("span", { class: `verdict ${each.verdict}` }, each.verdict),
      element("span", { class: "number" }, `${each.milliseconds.toFixed(3)} ms`),
    ),
  );
  return element("section", {}, element("h3", {}, "Verdicts"), bar, element("ol", { class: "verdicts" }, ...rows));
}

function request(entry) {
  const text = curl(entry);
  const shown = element("pre", { class: "code", tabindex: "0" }, text);
  return element(
    "section",
    {},
    element("h3", {}, "Request"),
    headers(entry.headers),
    body(entry.body, entry.size),
    element(
      "details",
      {},
      element("summary", {}, "As curl, without credentials"),
      shown,
      element("button", { type: "button", onclick: () => copy(text, shown) }, "Copy"),
    ),
  );
}

function answer(entry) {
  return element(
    "section",
    {},
    element("h3", {}, "Answer ", statusBadge(entry.answer.status)),
    headers(entry.answer.headers),
    body(entry.answer.body, entry.answer.size),
  );
}

function headers(pairs) {
  const rows = pairs.map(([name, value]) =>
    element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
  );
  return element(
    "details",
    { open: pairs.length <= 4 },
    element("summary", {}, `${pairs.length} ${pairs.length === 1 ? "header" : "headers"}`),
    element("table", { class: "headers" }, element("tbody", {}, ...rows)),
  );
}

function body(text, size) {
  if (!text) return element("p", { class: "quiet" }, "No body");
  return element("div", {}, element("p", { class: "quiet" }, `Body, ${size.toLocaleString()} bytes`), pretty(text));
}

/** The request as a command for a shell, without what is masked: sign it anew. */
export function curl(entry) {
  const parts = [`curl -X ${quote(entry.method)} ${quote(location.origin + entry.path)}`];
  for (const [name, value] of entry.headers) {
    if (!LEFT_OUT.has(name) && !value.includes(MASK)) parts.push(`-H ${quote(`${name}: ${value}`)}`);
  }
  if (entry.body && !NOTE.test(entry.body)) parts.push(`--data-raw ${quote(entry.body)}`);
  return parts.join(" \\\n  ");
}

function quote(text) {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
