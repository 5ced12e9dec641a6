import type { Diagnostic } from '../../contract/diagnostic.js';
import { JsonMistake } from './json-mistake.js';
import type { LocatedDiagnostic } from './located-diagnostic.js';
import { pointerLocator } from './locate-pointer.js';
import { scanJson } from './scan-json.js';
import { textPlace } from './text-place.js';

/** Gives mistakes in a JSON text their places. Where the text is not JSON, that is the one mistake there is to mend. */
export function locateDiagnostics(text: string, diagnostics: readonly Diagnostic[]): readonly LocatedDiagnostic[] {
  const locate = pointerLocator(text);
  if (!locate) return [jsonMistakeOf(text)];
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...locate(diagnostic.pointer, diagnostic.code === 'library/unknown-key' ? 'key' : 'value'),
  }));
}

function jsonMistakeOf(text: string): LocatedDiagnostic {
  try {
    scanJson(text);
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    const { message, hint, start, end } = error;
    return { code: 'library/not-json', severity: 'error', pointer: '', message, hint, ...textPlace(text, start, end) };
  }
  throw new TypeError('The text is JSON.');
}
