'use strict';
// Which operations a path can mean.
//
// Prism's own router sorts and matches every operation of a spec on every request (650 requests a second at 400
// operations). It is handed the one or two that are left after this index.

const LITERAL = 0;
const PARTLY = 1; // {name}.zip
const KNOWN = 2; // a parameter that lists its values
const ANYTHING = 3;

/** A function from method and path (still encoded) to the operations that Prism has to choose from. */
function candidatesOf(operations) {
  const byLength = new Map();
  for (const operation of operations) {
    const segments = operation.path.split('/').map((text) => segmentOf(text, operation));
    const rank = segments.map((segment) => segment.rank).join('');
    if (!byLength.has(segments.length)) byLength.set(segments.length, []);
    byLength.get(segments.length).push({ operation, segments, rank });
  }
  return (method, path) => {
    const values = path.split('/').map(decoded);
    const entries = byLength.get(values.length) ?? [];
    return best(method, entries.filter(({ segments }) => segments.every((segment, i) => segment.matches(values[i]))));
  };
}

/** As the gateway chooses, left to right; with no entry for the method, all that Prism needs to answer 405. */
function best(method, matching) {
  const allowed = matching.filter(({ operation }) => operation.method.toLowerCase() === method);
  if (allowed.length < 2) return (allowed.length ? allowed : matching).map(({ operation }) => operation);
  const rank = allowed.map((entry) => entry.rank).sort()[0];
  return allowed.filter((entry) => entry.rank === rank).map(({ operation }) => operation);
}

function segmentOf(text, operation) {
  if (!text.includes('{')) return { rank: LITERAL, matches: (value) => value === decoded(text) };
  const whole = /^\{([^{}]+)\}$/.exec(text);
  if (!whole) return { rank: PARTLY, matches: matcherOf(text) };
  const known = knownValues(operation, whole[1]);
  if (known) return { rank: KNOWN, matches: (value) => known.has(value) };
  return { rank: ANYTHING, matches: (value) => value !== '' };
}

function matcherOf(text) {
  const pieces = text.split(/\{[^{}]+\}/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${pieces.join('.+')}$`, 's');
  return (value) => pattern.test(value);
}

/** The values of a path parameter that lists them: such a list takes part in the match. */
function knownValues(operation, name) {
  const parameter = (operation.request?.path ?? []).find((candidate) => candidate.name === name);
  const values = parameter?.schema?.enum;
  return Array.isArray(values) ? new Set(values.map(String)) : undefined;
}

function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a stray % stands for itself
  }
}

module.exports = { candidatesOf };
