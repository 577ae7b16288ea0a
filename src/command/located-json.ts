import { parse, type ValueNode } from '@humanwhocodes/momoa';

/** What is no JSON, or says a key twice, and in which line (from 1). */
export class JsonError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** A JSON text with the lines that its parts stand in. */
export interface LocatedJson {
  readonly value: unknown;
  /** The line, from 1, of a key or an item; of the nearest part around it where there is none at the path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

const BYTE_ORDER_MARK = /^\ufeff/;
/** Where momoa's messages repeat the place. */
const PLACE = /\.? \(\d+:\d+\)$/;

interface Part {
  readonly line: number;
  readonly value: ValueNode;
}

const nameOf = (name: { readonly type: string; readonly value?: string; readonly name?: string }): string => name.value ?? name.name ?? '';

/** The part below a node that a key or an index names. */
function below(node: ValueNode, step: string | number): Part | undefined {
  if (node.type === 'Object') {
    const member = node.members.find(({ name }) => nameOf(name) === String(step));
    return member && { line: member.loc.start.line, value: member.value };
  }
  const element = node.type === 'Array' ? node.elements[Number(step)] : undefined;
  return element && { line: element.value.loc.start.line, value: element.value };
}

function checkKeysOnce(node: ValueNode): void {
  if (node.type === 'Array') for (const { value } of node.elements) checkKeysOnce(value);
  if (node.type !== 'Object') return;
  const seen = new Set<string>();
  for (const { name, value, loc } of node.members) {
    const key = nameOf(name);
    if (seen.has(key)) throw new JsonError(loc.start.line, `says ${JSON.stringify(key)} twice`);
    seen.add(key);
    checkKeysOnce(value);
  }
}

function parsed(text: string): ValueNode {
  try {
    return parse(text, { mode: 'json' }).body;
  } catch (error) {
    const line = error instanceof Error && 'line' in error ? Number(error.line) : 1;
    const why = error instanceof Error ? error.message.replace(PLACE, '') : String(error);
    throw new JsonError(line, `is not JSON: ${why.charAt(0).toLowerCase()}${why.slice(1)}`);
  }
}

/** Reads strict JSON. Throws a JsonError with the line of what is wrong. */
export function parseLocated(source: string): LocatedJson {
  const text = source.replace(BYTE_ORDER_MARK, '');
  const body = parsed(text);
  checkKeysOnce(body);
  return {
    value: JSON.parse(text),
    lineOf: (path) => {
      let part: Part = { line: body.loc.start.line, value: body };
      for (const step of path) {
        const next = below(part.value, step);
        if (!next) break;
        part = next;
      }
      return part.line;
    },
  };
}
