'use strict';
// A request as it came over the socket, turned into what Prism's library takes.

/** Prism's own limit; its command answers 413 above it. */
const BODY_LIMIT = 10 * 1024 * 1024;
const JSON_TYPE = /^\s*application\/([\w.!#$&^-]+\+)?json\s*(;|$)/i;

/** An answer the host gives by itself, before Prism sees the request. */
class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The whole body. What is over the limit is read and thrown away, so that the client gets its answer. */
async function bodyOf(message) {
  const chunks = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  if (size > BODY_LIMIT) throw new Refusal(413, 'body_limit', `the body has ${size} bytes, Prism reads ${BODY_LIMIT}`);
  return Buffer.concat(chunks);
}

/** `/<stem>/<path>?<query>`, taken apart by hand: the URL class resolves `..` and `%2e` and drops empty segments. */
function targetOf(url) {
  const [, stem, path, query] = /^\/([^/?]*)([^?]*)\??(.*)$/s.exec(url) ?? [null, '', '', ''];
  return { stem, path: path || '/', query: queryOf(query) };
}

function queryOf(text) {
  const values = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    values[name] = name in values ? [].concat(values[name], value) : value;
  }
  return { ...values };
}

/** Parsed where the content type says JSON, text otherwise, null where there is none: as Prism's own server does. */
function contentOf(message, raw) {
  if (raw.length === 0) return null;
  const text = raw.toString('utf8');
  if (!JSON_TYPE.test(message.headers['content-type'] ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, 'invalid_json', `the body is not JSON: ${error.message}`);
  }
}

module.exports = { Refusal, bodyOf, contentOf, targetOf };
