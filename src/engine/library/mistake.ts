import type { Finding } from './finding.js';

/** What is wrong at a place of a library, and what would be right. */
export const mistake = (code: string, path: Finding['path'], message: string, hint: string): Finding => ({
  code,
  severity: 'error',
  path,
  message,
  hint,
});
