import { formatNamed, formatNames } from '../../formats/format-registry.js';
import type { FormatCall } from '../../text/parsed-text.js';
import { didYouMean } from '../did-you-mean.js';
import type { Finding } from '../finding.js';
import type { Path } from '../library-document.js';

export function* unknownFormats(calls: readonly FormatCall[], path: Path): Generator<Finding> {
  for (const { name } of calls) {
    if (formatNamed(name)) continue;
    const meant = didYouMean(name, formatNames());
    const hint = meant
      ? `did you mean "${meant}"?`
      : 'use a format of the documentation, or define one with defineFormat';
    yield { code: 'library/unknown-format', severity: 'error', path, message: `"${name}" is not a format`, hint };
  }
}
