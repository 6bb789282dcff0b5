'use strict';
// A bundled spec, as Prism is to read it.

const fs = require('node:fs');

const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');

/**
 * Applies the extensions that change what is accepted, in place.
 *
 * Prism knows nothing of `x-dffkit-*`. Left alone it would refuse every new value of an open enum and every number
 * the vendor merely moves to a bound; those are rules of ours, and refusals for them say nothing about the request.
 */
function relax(node) {
  if (Array.isArray(node)) return node.forEach(relax);
  if (node === null || typeof node !== 'object') return undefined;
  if (node['x-dffkit-open'] === true && Array.isArray(node.enum)) delete node.enum;
  // Prism writes the null of a nullable enum itself. With two of them it judges the whole body no more, and compiles
  // its schema anew for every request.
  if (node.nullable === true && Array.isArray(node.enum)) node.enum = node.enum.filter((value) => value !== null);
  if (node['x-dffkit-clamp'] && node.schema) node.schema = unbounded(node.schema);
  if (node.nullable === true && MEMBERS.some((key) => Array.isArray(node[key]))) allowNull(node);
  // Prism really sends callbacks, to whatever address the request names.
  if (node.responses && node.callbacks) delete node.callbacks;
  return Object.values(node).forEach(relax);
}

const MEMBERS = ['allOf', 'anyOf', 'oneOf'];
const NULL = { type: 'string', nullable: true, enum: [] };

/** Prism widens the type of such a schema, if it has one, and its members refuse null all the same. */
function allowNull(node) {
  const { nullable, ...rest } = node;
  for (const key of Object.keys(rest)) delete node[key];
  delete node.nullable;
  node.anyOf = [rest, { ...NULL }];
}

function unbounded(schema) {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  return rest;
}

/** The operations of a bundle. Throws with the name of the file when it is no OpenAPI document. */
async function operationsOf(file) {
  try {
    const spec = JSON.parse(fs.readFileSync(file, 'utf8'));
    relax(spec);
    return await getHttpOperationsFromSpec(spec);
  } catch (error) {
    throw new Error(`${file} cannot be read as an OpenAPI bundle: ${error.message}`, { cause: error });
  }
}

module.exports = { operationsOf, relax };
