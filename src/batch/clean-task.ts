import { type BigIntStats, statSync } from 'node:fs';
import { cleanSource } from '../command/clean-source.js';
import { countedFile, countedItem, folderOf } from '../command/count-sites.js';
import { codeOf, failureKind, failureOf } from '../command/failures.js';
import { pageFormat } from '../command/options.js';
import { answerToLine, answerToPage } from '../command/records.js';
import { recordRenderer, rendererFor } from '../command/rendering.js';
import { UsageError } from '../command/usage-error.js';
import { isInside } from '../read/inputs.js';
import { pageRecordOf } from '../read/jsonl.js';
import { readPage } from '../read/page-text.js';
import type { Article } from '../types.js';
import { doneTime, inSeconds, isDone } from './done.js';
import type { Result, Setup, Task, Tree } from './task.js';
import { OutputWriter } from './write-output.js';

type FileTask = Extract<Task, { kind: 'file' }>;
type ItemTask = Extract<Task, { kind: 'item' }>;

/** All that cleaning tasks needs, loaded once. */
interface Tools {
  readonly setup: Setup;
  readonly render: (article: Article) => string;
  readonly record: (article: Article) => Record<string, unknown>;
  readonly explain: ((article: Article) => string) | undefined;
  readonly writer: OutputWriter | undefined;
}

function failed(error: unknown): Result {
  const message = error instanceof UsageError ? error.message : failureOf(error);
  const kind = error instanceof UsageError ? 'output' : failureKind(error);
  return { state: 'failed', failure: { kind, error: message, ...(codeOf(error) === 'ENOSPC' ? { endsBatch: true } : {}) } };
}

function cleaned({ explain }: Tools, article: Article, output?: string): Result {
  const { blocks, struck, isInDoubt } = article;
  return {
    state: 'cleaned',
    blocks: blocks.length + struck.length,
    struck: struck.length,
    ...(output === undefined ? {} : { output: Buffer.from(output) }),
    ...(isInDoubt ? { isInDoubt } : {}),
    ...(explain ? { explanation: explain(article) } : {}),
  };
}

async function articleOf({ setup: { clean, inputFormat } }: Tools, { path, name }: FileTask): Promise<Article> {
  const page = await readPage(path, pageFormat(inputFormat), clean.encoding);
  return cleanSource(page, { ...clean, folder: folderOf({ path, name }) });
}

/** The input as it was before it was read: what changes in it from then on shows in its time. */
function beforeReading(path: string): BigIntStats {
  return statSync(path, { bigint: true });
}

/** What the report of the batch takes of a page, where one is asked for. */
async function reported({ clean, isReported }: Setup, { name }: FileTask, article: Article): Promise<Pick<Result, 'reported'>> {
  if (!isReported) return {};
  const { decisionOf, reportedPage } = await import('../command/report/reported-page.js');
  return { reported: reportedPage(article, name, decisionOf({ clean })) };
}

/** Cleans a file into its place in the tree, unless what is there is its answer already. */
async function cleanIntoTree(tools: Tools, tree: Tree, writer: OutputWriter, task: FileTask, output: string): Promise<Result> {
  const done = doneTime(beforeReading(task.path), task.name, tree.settings);
  const place = writer.placeOf(output);
  if (!place) throw new UsageError(`would go to ${output}, which is an input; name another folder with -o`);
  const isAsked = tree.force || tools.setup.isReported;
  if (!isAsked && place.present && isDone(place.present, done)) return { state: 'unchanged' };
  const article = await articleOf(tools, task);
  writer.write(place, Buffer.from(tools.render(article)), inSeconds(done));
  return { ...cleaned(tools, article), ...(await reported(tools.setup, task, article)) };
}

async function cleanFile(tools: Tools, task: FileTask): Promise<Result> {
  const { setup, writer, record } = tools;
  if (setup.tree && writer && task.output !== undefined) return cleanIntoTree(tools, setup.tree, writer, task, task.output);
  const article = await articleOf(tools, task);
  const output = `${JSON.stringify({ id: task.path, ...record(article) })}\n`;
  return { ...cleaned(tools, article, output), ...(await reported(setup, task, article)) };
}

async function cleanItem({ setup, record }: Tools, { item, folder }: ItemTask): Promise<Result> {
  const { field } = setup;
  const clean = folder === undefined ? setup.clean : { ...setup.clean, folder };
  const answer =
    item.kind === 'page'
      ? await answerToPage(item, clean, record)
      : await answerToLine(pageRecordOf(item, { ...clean, ...(field !== undefined && { field }) }), clean, record);
  const output = Buffer.from(answer.output);
  if (answer.failure) return { state: 'failed', failure: answer.failure, output };
  if (!answer.article) return { state: 'unchanged', output };
  const { blocks, struck, isInDoubt } = answer.article;
  return { state: 'cleaned', output, blocks: blocks.length + struck.length, struck: struck.length, ...(isInDoubt ? { isInDoubt } : {}) };
}

async function count({ inputFormat, field, clean }: Setup, task: Task): Promise<Result> {
  const reading = { inputFormat, clean, ...(field !== undefined && { field }) };
  const page = await (task.kind === 'file' ? countedFile(task, reading) : countedItem(task.item, reading, task.folder));
  return { state: 'cleaned', ...(page && { count: page }) };
}

function writerFor({ scratch, inputs }: Tree): OutputWriter {
  const files = new Set(inputs.files);
  return new OutputWriter(scratch, (place) => files.has(place) || inputs.folders.some((folder) => isInside(place, folder)));
}

async function explainer(setup: Setup): Promise<Tools['explain']> {
  const { explanation } = setup;
  if (!explanation) return undefined;
  const { renderExplanation } = await import('../render/explain.js');
  return (article) => renderExplanation(article, explanation);
}

/** What cleans or counts tasks as a setup says. It never rejects: whatever is wrong with a page is in its result. */
export async function taskCleaner(setup: Setup): Promise<(task: Task) => Promise<Result>> {
  const tools: Tools = {
    setup,
    render: await rendererFor(setup.format, setup.marks),
    record: await recordRenderer(setup.marks),
    explain: await explainer(setup),
    writer: setup.tree && writerFor(setup.tree),
  };
  return async (task) => {
    try {
      if (setup.isCount) return await count(setup, task);
      return await (task.kind === 'file' ? cleanFile(tools, task) : cleanItem(tools, task));
    } catch (error) {
      return failed(error);
    }
  };
}
