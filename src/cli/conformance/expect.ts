import type { Answer } from './answer.js';
import { CheckFailure } from './check-failure.js';

const brief = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};

/** Assertions of the checks: each throws a `CheckFailure` that says what came instead. */
export const expect = {
  that(holds: boolean, otherwise: string): void {
    if (!holds) throw new CheckFailure(otherwise);
  },
  same(actual: unknown, wanted: unknown, what: string): void {
    if (JSON.stringify(actual) !== JSON.stringify(wanted)) {
      throw new CheckFailure(`${what} is ${brief(actual)} instead of ${brief(wanted)}`);
    }
  },
  status(answer: Answer, ...wanted: number[]): void {
    if (!wanted.includes(answer.status)) {
      throw new CheckFailure(`${answer.call} answered ${answer.status} instead of ${wanted.join(' or ')}`);
    }
  },
  /** A 400 whose details name the field. */
  refusal(answer: Answer, field: string): void {
    expect.status(answer, 400);
    const details = (answer.body as { details?: unknown } | undefined)?.details;
    const names = Array.isArray(details)
      ? details.map((detail: { fieldName?: unknown } | null) => detail?.fieldName)
      : [];
    const named = names.some((name) => typeof name === 'string' && name.includes(field));
    expect.that(named, `${answer.call} was refused without naming ${field} in details`);
  },
};
