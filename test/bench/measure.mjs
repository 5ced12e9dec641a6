/** Seconds of CPU a call takes: a busy machine stretches the clock and not these. */
export function seconds(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Runs every contender once a round, so that a busy machine troubles all alike; the first round warms up. */
export function interleaved(rounds, contenders) {
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, measure] of Object.entries(contenders)) {
      globalThis.gc?.();
      const time = measure();
      if (round >= 0) results[name].push(time);
    }
  }
  return results;
}

export function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
