import { safeHref } from '../../formats/safe-href.js';
import { parseText } from '../../text/parse-text.js';
import { textStrings } from '../checks/text-strings.js';
import { type LintRule, warning } from './lint-rule.js';

/** Addresses whose fixed beginning no link may have: such a link is never drawn. */
export const refusedLinks: LintRule = function* ({ library }) {
  for (const { path, string } of textStrings(library)) {
    if (!path.slice(-2).includes('href')) continue;
    const { literals, tokens } = parseText(string);
    const start = (literals[0] ?? '').trimStart();
    // Something in the place of what a token says: it may end the host, the port, the path.
    if (start !== '' && safeHref(tokens.length > 0 ? `${start}1` : start) === undefined)
      yield warning(
        'refused-link',
        path,
        'is no address that a link may have: it is left out',
        'begin with "https://", "http://", "mailto:" or "tel:"',
      );
  }
};
