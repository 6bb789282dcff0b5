// Writes the vectors of dff-ak: `node tests/vectors/write_dff.mjs`.
// The canonical body follows the documented rules; JavaScript, because number text and key order are JavaScript's.
import { createHash, createHmac } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";

const folder = new URL("./dff-ak/", import.meta.url);
const credentials = { ak_id: "ak-example", ak_secret: "s3cr3t-demo-key" };
const clock = 1700000000.0;
const nonce = "0123456789abcdef0123456789abcdef";
const host = "127.0.0.1:8088";

const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "string") return `"${value}"`;
  if (value === null || typeof value !== "object") return String(value);
  const pairs = Object.keys(value).sort().map((key) => `"${key}":${canonical(value[key])}`);
  return `{${pairs.join(",")}}`;
};

const json = (text) => ({ type: "application/json", body: text, parsed: JSON.parse(text) });
const FUNCTION = "/api/v1/func/demo__test.hello";
const multipart = [
  '--b0undary\r\nContent-Disposition: form-data; name="note"\r\n\r\nsay "hi", 张三\r\n',
  '--b0undary\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nnot covered\r\n',
  '--b0undary\r\nContent-Disposition: form-data; name="id"\r\nContent-Type: text/plain\r\n\r\n7\r\n--b0undary--\r\n',
].join("");

const cases = {
  get_without_body: ["A GET signs {} and the path with its query.", "GET", "/api/v1/func-list?scriptSetId=demo", {}],
  post_json: ["Keys are sorted at every level, unicode stays.", "POST", FUNCTION,
    json('{"options":{"returnType":"raw"},"kwargs":{"name":"张三","n":100,"ok":true,"none":null,"list":[1,"two"]}}')],
  json_quotes: ["Quotes inside a string are not escaped.", "POST", FUNCTION, json('{"kwargs":{"q":"say \\"hi\\""}}')],
  json_backslash_and_controls: ["Backslashes, line ends and control characters stand as they are, in keys too.", "POST", FUNCTION,
    json('{"kwargs":{"path":"C:\\\\temp\\n\\t\\u0001","a\\"b":"\\u4e2d\\/x"}}')],
  json_numbers: ["Numbers are doubles, printed as JavaScript does.", "POST", FUNCTION,
    json('{"n":[1.0,-0,-0.0,1.50,1e5,1e20,1e21,1.5e21,123456789012345680000,1e-6,1e-7,1.25e-7,0.1,-2.50,9007199254740993,5e-324,1.7976931348623157e308,100,12345.678]}')],
  json_key_order: ["Keys are sorted by UTF-16 code units: an emoji comes before U+FF21.", "POST", FUNCTION,
    json('{"Ａ":1,"😀":2,"b":3,"B":4,"10":5,"9":6,"":7}')],
  json_list: ["A list is signed as a list.", "POST", FUNCTION, json('[{"b":1,"a":[]},{},""]')],
  post_without_body: ["A POST without a body signs {}.", "POST", FUNCTION, {}],
  path_as_sent: ["Path and query are signed as sent, still encoded.", "GET", "/api/v1/func/demo__test.hello?kwargs=%7B%22a%22%3A+1%7D&x=%2f%E4%B8%AD", {}],
  urlencoded: ["Fields of a form are an object of strings; a repeated name is a list.", "POST", `${FUNCTION}/simplified`,
    { type: "application/x-www-form-urlencoded", body: "n=1&tag=a+b&tag=%22c%22&empty=", parsed: { n: "1", tag: ["a b", '"c"'], empty: "" } }],
  multipart: ["An upload signs its text fields only.", "POST", `${FUNCTION}/simplified`,
    { type: "multipart/form-data; boundary=b0undary", body: multipart, parsed: { note: 'say "hi", 张三', id: "7" } }],
  multipart_files_only: ["An upload without text fields signs {}.", "POST", `${FUNCTION}/simplified`,
    { type: "multipart/form-data; boundary=b", body: '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nx\r\n--b--\r\n', parsed: {} }],
  text: ["Assumed: a text body is signed as one JSON string, unescaped.", "POST", `${FUNCTION}/simplified`,
    { type: "text/plain; charset=utf-8", body: 'say "hi", 张三', parsed: 'say "hi", 张三' }],
  binary: ["Assumed: a body that the server does not parse is not covered.", "POST", `${FUNCTION}/simplified`,
    { type: "application/octet-stream", body: "\u0000\u0001", parsed: {} }],
};

mkdirSync(folder, { recursive: true });
for (const [name, [promise, method, path, { type, body, parsed = {} }]] of Object.entries(cases)) {
  const canonicalBody = canonical(parsed);
  const bodyMd5 = createHash("md5").update(canonicalBody, "utf8").digest("hex");
  const timestamp = String(Math.floor(clock));
  const stringToSign = [method, path, timestamp, nonce, bodyMd5].join("&");
  const signature = createHmac("sha1", credentials.ak_secret).update(stringToSign, "utf8").digest("hex");
  const headers = [["Host", host], ...(type ? [["Content-Type", type]] : [])];
  const vector = {
    promise,
    request: { method, url: `http://${host}${path}`, headers, ...(body === undefined ? {} : { body }) },
    credentials, clock, nonce,
    expected: {
      steps: { canonical_body: canonicalBody, body_md5: bodyMd5, string_to_sign: stringToSign, signature },
      headers: { "X-Dff-Ak-Id": credentials.ak_id, "X-Dff-Ak-Timestamp": timestamp, "X-Dff-Ak-Nonce": nonce, "X-Dff-Ak-Sign": signature },
    },
  };
  writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(vector, null, 2) + "\n");
}
