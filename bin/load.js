const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { compileFunction, Script } = require('node:vm');

const PARTS = join(__dirname, '../dist/bundle');
/** The parts that a plain page needs, in one file, and what V8 made of them when they were built. */
const PACK = join(PARTS, 'pack.js');
const COMPILED = join(PARTS, 'pack.compiled');

const loaded = new Map();

function compiled() {
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}

/** The pack as functions by name. Another V8 than the one that built it refuses what is compiled, and compiles anew. */
function unpack() {
  const cachedData = compiled();
  const script = new Script(readFileSync(PACK, 'utf8'), { filename: PACK, ...(cachedData && { cachedData }) });
  return { script, parts: script.runInThisContext() };
}

const pack = unpack();

function functionOf(name) {
  const file = join(PARTS, name);
  return pack.parts[name] ?? compileFunction(readFileSync(file, 'utf8'), ['exports', 'require', 'module'], { filename: file });
}

/**
 * The exports of a part of the command, a CommonJS module of `dist/bundle` that is run once. ECMAScript modules would be the same, but Node takes a fifth of its own start to be
 * ready for them, and keeps nothing of what it compiled.
 */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = {
    exports: {},
    get url() {
      return pathToFileURL(join(PARTS, name)).href;
    },
  };
  loaded.set(name, module);
  const requirePart = (wanted) => (wanted.startsWith('.') ? load(wanted.slice(2)) : require(wanted));
  functionOf(name)(module.exports, requirePart, module);
  return module.exports;
}

module.exports = { load, loaded, pack };
