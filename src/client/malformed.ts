import type { Diagnostic } from '../contract/diagnostic.js';
import type { SchemaIssue } from './schema.js';

/** The warning about something that was left out: where and what kind of mistake, never the value. */
export function malformed(what: string, pointer: string, issue: SchemaIssue | undefined): Diagnostic {
  const place = (issue?.path ?? []).map((step) => `/${escape(String(step))}`).join('');
  return {
    code: `client/malformed-${what.replaceAll(' ', '-')}`,
    severity: 'warning',
    pointer: (pointer + place).slice(0, 300),
    message: `A malformed ${what} was left out (${issue?.code ?? 'custom'}).`,
  };
}

/** RFC 6901. */
const escape = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1');
