import type { Fault } from './fault.js';

/** Says which faults befall the next request, and counts. */
export function faultScript(faults: readonly Fault[]): (request: Request) => Fault[] {
  const matched = faults.map(() => 0);
  return (request) =>
    faults.filter(({ on = '', times = Infinity, skip = 0 }, index) => {
      const { pathname, search } = new URL(request.url);
      if (!(pathname + search).includes(on)) return false;
      const count = (matched[index] as number)++;
      return count >= skip && count < skip + times;
    });
}
