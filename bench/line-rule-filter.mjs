// A JSONL filter that cleans each record's text by the line rule named as its argument.
import { createInterface } from 'node:readline';
import { LINE_RULES, linesThatStay } from './line-rule.mjs';

const rule = LINE_RULES[process.argv[2]];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { id, text } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, text: linesThatStay(text, rule) })}\n`);
}
