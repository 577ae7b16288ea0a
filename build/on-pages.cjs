// Cleans plain pages as the command does, so that V8 compiles what they need. Writes the names of the parts that it took, as JSON (`parts`), or what V8 compiled of the pack (`compiled`).
//   node build/on-pages.cjs parts|compiled FILE < PAGE
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const v8 = require('node:v8');
const { load, loaded, pack } = require('../bin/load.js');

const PAGES = ['news-en-verdict', 'blog-en-garden'].map((name) => join(__dirname, '../fixtures/pages', name, 'source.txt'));
// What is compiled is taken by a V8 with the same flags alone, and the command sets its flags when it has been loaded.
v8.setFlagsFromString = () => undefined;

async function run([what, output]) {
  const { main } = load('cli.js');
  for (const paths of [[], ...PAGES.map((page) => [page])]) {
    if ((await main(paths)) !== 0) throw new Error('a page was not cleaned');
  }
  writeFileSync(output, what === 'parts' ? JSON.stringify([...loaded.keys()]) : pack.script.createCachedData());
}

run(process.argv.slice(2));
