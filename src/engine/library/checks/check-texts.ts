import { parseText } from '../../text/parse-text.js';
import type { Check } from '../finding.js';
import { mistake } from '../mistake.js';
import { textStrings } from './text-strings.js';
import { unknownFormats } from './unknown-formats.js';

/** Texts whose tokens cannot be read, that are beyond the limits, or that name formats nobody defined. */
export const checkTexts: Check = function* (library) {
  for (const { path, string } of textStrings(library)) {
    const { problems, tokens } = parseText(string);
    for (const { code, message, hint } of problems) yield mistake(`library/${code}`, path, message, hint);
    for (const { formats } of tokens) yield* unknownFormats(formats, path);
  }
};
