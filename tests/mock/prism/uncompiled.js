'use strict';
// Prints, as JSON, the bodies whose schema Prism cannot compile: it says nothing of that, and lets anything pass there.
//
//     NODE_PATH=…/node_modules node uncompiled.js …/bundle.js functiongraph=…/openapi.json …

const [bundle, ...specs] = process.argv.slice(2);
const { operationsOf } = require(bundle);
const Ajv = require('ajv/dist/core').default;
const { validate } = require('@stoplight/prism-http/dist/validator/validators/body');
const { ValidationContext } = require('@stoplight/prism-http/dist/validator/validators/types');

const found = [];
const { compile } = Ajv.prototype;
let judged = 0;
let place = '';

Ajv.prototype.compile = function (...args) {
  try {
    return compile.apply(this, args);
  } catch (error) {
    found.push(`${place}: ${error.message}`);
    throw error;
  }
};

function judge(name, operation, content, context) {
  place = `${name} ${content.mediaType}`;
  judged += 1;
  // As JSON, whatever the type is: forms are taken apart first, and that is not what is asked here.
  validate({}, [content], context, 'application/json', undefined, operation.__bundled__);
}

async function main() {
  for (const spec of specs) {
    const [stem, file] = spec.split('=');
    for (const operation of await operationsOf(file)) {
      const name = `${stem}.${operation.iid}`;
      for (const content of operation.request?.body?.contents ?? []) judge(name, operation, content, ValidationContext.Input);
      for (const { code, contents } of operation.responses) {
        for (const content of contents ?? []) judge(`${name} ${code}`, operation, content, ValidationContext.Output);
      }
    }
  }
  process.stdout.write(JSON.stringify({ judged, found }));
}

main();
