'use strict';
// What came out of Prism, as status, headers, body, and a verdict for the engine that asked.

const { ProblemJsonError } = require('@stoplight/prism-http');
const { serialize } = require('@stoplight/prism-http-server/dist/serialize');

const ERROR = 0; // DiagnosticSeverity.Error
const VIOLATIONS_LIMIT = 4096;

/** The answer to a request that Prism took apart: accepted, or refused with the reasons. */
function mocked({ output, validations }) {
  const refused = validations.input.some(({ severity }) => severity === ERROR);
  const violations = [...located('request', validations.input), ...located('response', validations.output)];
  const headers = headersOf(output.headers);
  const body = bodyOf(output.body, headers);
  if (body === undefined) delete headers['content-type'];
  return { status: output.statusCode, headers, body, verdict: refused ? 'refused' : 'accepted', violations };
}

/** The answer where Prism has none: no route, no such media type, no such status or example. */
function problem(error, preferred) {
  const code = (error.name ?? '').split('#').pop() || 'Error';
  const reasons = error.additional?.validation ?? [{ location: [], code, message: error.detail || error.message }];
  // A Prefer that names what the spec does not have is the asker's mistake, not a judgement on the request.
  return problemOf(error, preferred && code === 'NOT_FOUND' ? 'preference' : 'refused', reasons.map(prefixed));
}

/** The answer to a Prefer header that says nothing Prism understands, like `code=abc`. */
function misunderstood(error) {
  return problemOf(error, 'preference', []);
}

function problemOf(error, verdict, violations) {
  const body = JSON.stringify(ProblemJsonError.toProblemJson(error));
  const headers = { 'content-type': 'application/problem+json' };
  return { status: error.status ?? 500, headers, body, verdict, violations };
}

function prefixed({ location, code, message }) {
  return { location: ['request', ...(location ?? [])], code: String(code), message };
}

/** The answer where Prism threw, or where the host itself refused: the requests that end `prism mock`. */
function failed(error) {
  const refused = error.status !== undefined;
  return {
    status: error.status ?? 500,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title: error.message }),
    verdict: refused ? 'refused' : 'crashed',
    violations: [{ location: ['request'], code: error.code ?? 'crash', message: String(error.message) }],
  };
}

function send(response, { status, headers, body, verdict, violations }) {
  const sent = { ...headers, 'x-prism-verdict': verdict };
  if (violations.length) sent['sl-violations'] = violationsHeader(violations);
  if (body !== undefined) sent['content-length'] = Buffer.byteLength(body);
  response.sendDate = false;
  response.writeHead(status, sent);
  response.end(body);
}

function located(side, violations) {
  return violations.map(({ path, code, message }) => ({ location: [side, ...(path ?? [])], code: String(code), message }));
}

/** A list that still parses when it was cut, in the bytes a header may have: other characters end Node's server. */
function violationsHeader(violations) {
  const kept = [];
  let length = 2;
  for (const { location = [], code, message } of violations) {
    const text = ascii(JSON.stringify({ location, code, message: String(message).slice(0, 400) }));
    length += text.length + 1;
    if (length > VIOLATIONS_LIMIT) break;
    kept.push(text);
  }
  return `[${kept.join(',')}]`;
}

function ascii(json) {
  return json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Names in lower case; a header that Prism could make no value for is null there and left out here. */
function headersOf(headers = {}) {
  const known = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function bodyOf(value, headers) {
  if (value === undefined || value === null && !headers['content-type']) return undefined;
  return serialize(value, headers['content-type']);
}

module.exports = { failed, misunderstood, mocked, problem, send };
