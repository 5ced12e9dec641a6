import { readScoped } from '../path/read-scoped.js';
import type { FormatCall, Operand } from '../text/parsed-text.js';
import type { FormatContext } from './format.js';
import { formatNamed } from './format-registry.js';

/** Sends a value through formats, in order. An unknown format, or one that throws, leaves the value as it was. */
export function applyFormats(value: unknown, calls: readonly FormatCall[], context: FormatContext): unknown {
  for (const call of calls) {
    const format = formatNamed(call.name);
    if (!format) continue;
    const args = call.constants ?? call.args.map((operand) => readOperand(operand, context));
    try {
      value = format(value, args, call.named.length === 0 ? context : { ...context, named: namedOf(call, context) });
    } catch {
      // A pattern, code or host's format that fails must not take the card down; the value is shown as it came.
    }
  }
  return value;
}

function namedOf(call: FormatCall, context: FormatContext): Readonly<Record<string, unknown>> {
  const named = Object.create(null) as Record<string, unknown>;
  for (const [name, operand] of call.named) named[name] = readOperand(operand, context);
  return named;
}

const readOperand = ({ path, value }: Operand, { data, options }: FormatContext): unknown =>
  path ? readScoped(path, data, options) : value;
