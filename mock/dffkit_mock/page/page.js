// The page: which view is shown, how the mock is, and the reset.

import { ask } from "./admin.js";
import { attempt, byId, say } from "./elements.js";
import * as faults from "./faults.js";
import * as operations from "./operations.js";
import * as requests from "./requests.js";
import * as state from "./state.js";

const VIEWS = { requests, state, faults, operations };
const EVERY = 1000; // milliseconds between two looks
const WHEN_LOST = 3000;

let shown = null;

function route() {
  const [name, ...rest] = decodeURIComponent(location.hash.slice(1)).split("/");
  const view = VIEWS[name] ? name : "requests";
  for (const other of Object.keys(VIEWS)) byId(other).hidden = other !== view;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const changed = shown !== view;
  shown = view;
  document.title = `${view} · dffkit mock`;
  attempt(() => VIEWS[view].show(rest.join("/"), changed));
}

function tell(alive, health) {
  byId("dot").dataset.alive = alive ? "yes" : "no";
  if (!alive) byId("health").textContent = "the mock does not answer";
  else if (health) {
    const services = health.stems?.length === 1 ? health.stems[0] : `${health.stems?.length} services`;
    byId("health").textContent = `${health.engine} engine · ${services}`;
    byId("health").title = (health.stems ?? []).join(", ");
    byId("count-operations").textContent = health.operations;
    requests.setStems(health.stems ?? []);
  }
}

async function look(lost) {
  let gone = false;
  try {
    if (lost) tell(true, await ask("health"));
    // What is not looked at is asked for less: the counts of all views stay right.
    await requests.poll();
    await Promise.all([state.poll(shown === "state"), faults.poll(shown === "faults")]);
    if (shown === "operations") operations.poll(requests.called());
  } catch (error) {
    gone = true;
    tell(false);
    console.info(`the mock did not answer: ${error.message}`);
  }
  setTimeout(look, gone ? WHEN_LOST : EVERY, gone);
}

function askForReset() {
  const dialog = byId("ask");
  byId("reset").addEventListener("click", () => dialog.showModal());
  byId("ask-no").addEventListener("click", () => dialog.close());
  byId("ask-yes").addEventListener("click", async () => {
    dialog.close();
    await attempt(async () => {
      await ask("reset", { method: "POST" });
      say("Everything is forgotten");
      await requests.poll();
    });
  });
}

document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("main").focus();
});
addEventListener("hashchange", route);
askForReset();
route();
look(true);
