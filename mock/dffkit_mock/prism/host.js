'use strict';
// Prism's library, answering for all specs in one process at http://127.0.0.1:<port>/<stem>/<path>.
//
//     node host.js --port 0 functiongraph=…/openapi.json iam=…/openapi.json
//
// Prints one line of JSON when it can be asked, {"ready": true, "port": …, "operations": {…}}, and ends when its
// standard input does, so that it never outlives the process that started it.
//
// Not the `prism mock` command: that needs a process a spec, slows down with the size of a spec, and ends at one
// request with, say, a semicolon in a file name. Here such a request gets a 500, and the next one its answer.

const http = require('node:http');
const { parseArgs } = require('node:util');

const { createInstance } = require('@stoplight/prism-http');
const { getHttpConfigFromRequest } = require('@stoplight/prism-http-server/dist/getHttpConfigFromRequest');

const { operationsOf } = require('./bundle');
const { candidatesOf } = require('./candidates');
const { Refusal, bodyOf, contentOf, targetOf } = require('./request');
const { failed, misunderstood, mocked, problem, send } = require('./verdict');

const CONFIG = {
  isProxy: false,
  errors: false,
  validateRequest: true,
  validateResponse: true,
  // The gateway has recomputed the signature by now; Prism would only look whether a header is there.
  checkSecurity: false,
};
const MOCK = { dynamic: false, ignoreExamples: false };
const HEADER_LIMIT = 256 * 1024; // the gateway's own limit lies below

const silent = { child: () => silent };
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'success', 'start']) silent[level] = () => {};

class Service {
  static async load(file) {
    return new Service(await operationsOf(file));
  }

  constructor(operations) {
    this.operations = operations;
    this.candidates = candidatesOf(operations);
    this.prism = createInstance(CONFIG, { logger: silent });
  }

  async answer(request, prefer) {
    const preference = preferenceOf(prefer);
    if (preference._tag === 'Left') return misunderstood(preference.left);
    const candidates = this.candidates(request.method, request.url.path);
    if (candidates.length === 0) throw new Refusal(404, 'no_path', `no operation of the spec has the path ${request.url.path}`);
    // A new object each time: Prism writes the media types of the request into it.
    const config = { ...CONFIG, mock: { ...MOCK, ...preference.right } };
    const outcome = await this.prism.request(request, candidates, config)();
    return outcome._tag === 'Left' ? problem(outcome.left, prefer !== undefined) : mocked(outcome.right);
  }
}

/** What the Prefer header asks for. Prism's query names (__code …) are not read: they could be a vendor's. */
function preferenceOf(prefer) {
  if (prefer === undefined) return { _tag: 'Right', right: {} };
  const decoded = getHttpConfigFromRequest({ headers: { prefer }, url: {} });
  if (decoded._tag === 'Left') return decoded;
  return { _tag: 'Right', right: Object.fromEntries(Object.entries(decoded.right).filter(([, v]) => v !== undefined)) };
}

async function outcomeOf(services, message) {
  try {
    const raw = await bodyOf(message);
    const { stem, path, query } = targetOf(message.url);
    const service = services.get(stem);
    if (!service) throw new Refusal(404, 'no_spec', `no spec is served under /${stem}`);
    const body = contentOf(message, raw);
    const request = { method: message.method.toLowerCase(), url: { path, query }, headers: message.headers, body };
    return await service.answer(request, message.headers.prefer);
  } catch (error) {
    return failed(error);
  }
}

async function respond(services, message, response) {
  const outcome = await outcomeOf(services, message);
  try {
    send(response, outcome);
  } catch (error) {
    send(response, failed(error)); // an example made a header that Node will not send
  }
}

async function main() {
  const { values, positionals } = parseArgs({ options: { port: { type: 'string', default: '0' } }, allowPositionals: true });
  const named = positionals.map((argument) => [argument.slice(0, argument.indexOf('=')), argument.slice(argument.indexOf('=') + 1)]);
  const services = new Map(await Promise.all(named.map(async ([stem, file]) => [stem, await Service.load(file)])));
  const server = http.createServer({ maxHeaderSize: HEADER_LIMIT }, (message, response) => respond(services, message, response));
  server.keepAliveTimeout = 0; // the engine keeps its connections; one closed just as it is used would be an error
  server.listen(Number(values.port), '127.0.0.1', () => {
    const operations = Object.fromEntries([...services].map(([stem, service]) => [stem, service.operations.length]));
    process.stdout.write(`${JSON.stringify({ ready: true, port: server.address().port, operations })}\n`);
  });
  server.on('error', quit);
  process.on('SIGTERM', () => process.exit(0));
}

function quit(error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0)).resume();
main().catch(quit);
