// Elements of the page. What came from outside becomes text, never markup: there is no innerHTML on this page.

/** An element with properties (class, dataset, on…, others as attributes) and children, which are nodes or text. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "dataset") Object.assign(made.dataset, value);
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export const byId = (id) => document.getElementById(id);

/** One short word about what was done, said to screen readers too. */
export function say(sentence, { wrong = false } = {}) {
  const word = byId("word");
  word.textContent = sentence;
  word.classList.toggle("wrong", wrong);
  word.classList.add("shown");
  clearTimeout(say.timer);
  say.timer = setTimeout(() => word.classList.remove("shown"), wrong ? 8000 : 3000);
}

/** Runs what a button is for; says what went wrong. */
export async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    say(error.message || String(error), { wrong: true });
    return undefined;
  }
}

export function methodBadge(method) {
  return element("span", { class: "method", dataset: { method } }, method);
}

export function statusBadge(status) {
  return element("span", { class: "status", dataset: { class: String(status).charAt(0) } }, String(status));
}

const COLOURED = 40_000;
const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A text as it is, or as JSON with lines and colours where it is that. */
export function pretty(text) {
  const shown = element("pre", { class: "code", tabindex: "0" });
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (value === null || typeof value !== "object") shown.textContent = text;
  else colour(shown, JSON.stringify(value, null, 2));
  return shown;
}

export function prettyValue(value) {
  const shown = element("pre", { class: "code", tabindex: "0" });
  colour(shown, JSON.stringify(value, null, 2) ?? "");
  return shown;
}

function colour(shown, text) {
  if (text.length > COLOURED) {
    shown.textContent = text;
    return;
  }
  let at = 0;
  for (const found of text.matchAll(TOKEN)) {
    const kind = found[2] ? "key" : found[1] ? "text" : "value";
    const token = found[1] ?? found[0];
    shown.append(text.slice(at, found.index), element("span", { class: kind }, token));
    at = found.index + token.length;
  }
  shown.append(text.slice(at));
}

/** Puts text into the clipboard, or selects it where the browser does not let a page do that. */
export async function copy(text, source) {
  try {
    await navigator.clipboard.writeText(text);
    say("Copied");
  } catch {
    getSelection().selectAllChildren(source);
    say("Selected: copy it with the keyboard");
  }
}

/** Draws anew, and puts the focus back on what had it: the element with the same data-place. */
export function redraw(container, draw) {
  const place = container.contains(document.activeElement) ? document.activeElement.dataset.place : undefined;
  draw();
  if (place === undefined) return;
  [...container.querySelectorAll("[data-place]")].find((each) => each.dataset.place === place)?.focus();
}
