import { createInterface } from 'node:readline';

/**
 * The loop of every extractor written in JavaScript: a line `{ id, url, html }` in, a line `{ id, text }` out, in order.
 * A page on which the extractor throws is answered by empty text, and its message stands in `error`.
 * @param {(html: string, url: string) => string | Promise<string>} extract
 */
export async function answerLines(extract) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, url, html } = JSON.parse(line);
    let answer;
    try {
      answer = { id, text: await extract(html, url) };
    } catch (error) {
      answer = { id, text: '', error: String(error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
