// What the page asks the mock: its own addresses, all of them beside this file, and nobody else.

export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/** The answer of an address as JSON, null where it has no body. Throws Refused, and TypeError where nobody answers. */
export async function ask(path, { method = "GET", json } = {}) {
  const options = { method, cache: "no-store", headers: { accept: "application/json" } };
  if (json !== undefined) {
    options.body = JSON.stringify(json);
    options.headers["content-type"] = "application/json";
  }
  const answer = await fetch(path, options);
  const text = await answer.text();
  if (!answer.ok) throw new Refused(answer.status, sentence(text) ?? `the mock answered ${answer.status}`);
  return text ? JSON.parse(text) : null;
}

function sentence(text) {
  try {
    return JSON.parse(text).message;
  } catch {
    return null;
  }
}
