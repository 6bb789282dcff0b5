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
let stems = ""; // as they were last told

function place() {
  try {
    return decodeURIComponent(location.hash.slice(1)).split("/");
  } catch {
    return []; // a percent sign that is none: somebody wrote the address
  }
}

function route() {
  const [name, ...rest] = place();
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

/** Says how the mock is; null where it does not answer. */
function tell(health) {
  byId("dot").dataset.alive = health ? "yes" : "no";
  const problem = health?.specs_problem;
  byId("problem").hidden = !problem;
  byId("problem").textContent = problem ? `The last good specs are served: ${problem}` : "";
  if (!health) {
    byId("health").textContent = "the mock does not answer";
    return;
  }
  const served = health.stems ?? [];
  byId("health").textContent = `${health.engine} engine · ${served.length === 1 ? served[0] : `${served.length} services`}`;
  byId("health").title = served.join(", ");
  byId("count-operations").textContent = health.operations;
  if (served.join() !== stems) requests.setStems(served);
  stems = served.join();
}

async function look() {
  let gone = false;
  try {
    tell(await ask("health"));
    await requests.poll();
    await Promise.all([state.poll(shown === "state"), faults.poll(shown === "faults")]);
    if (shown === "operations") operations.poll(requests.called());
  } catch (error) {
    gone = true;
    tell(null);
    console.info(`the mock did not answer: ${error.message}`);
  }
  setTimeout(look, gone ? WHEN_LOST : EVERY);
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
look();
