import { formatNamed, formatNames } from '../../formats/format-registry.js';
import type { FormatCall } from '../../text/parsed-text.js';
import type { Finding } from '../finding.js';
import type { Path } from '../library-document.js';
import { mistake } from '../mistake.js';
import { namedLike } from '../named-like.js';

export function* unknownFormats(calls: readonly FormatCall[], path: Path): Generator<Finding> {
  for (const { name } of calls)
    if (!formatNamed(name))
      yield mistake(
        'library/unknown-format',
        path,
        `"${name}" is not a format`,
        namedLike(name, formatNames(), 'use a format of the documentation, or define one with defineFormat'),
      );
}
