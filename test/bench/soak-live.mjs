// node --import tsx test/bench/soak-live.mjs [events, default 10000]
// Sends live events through a stream that breaks, repeats and shuffles at random, over real HTTP on loopback, and
// counts what the client tells. Fails where an event is lost or told twice. Its seed is printed; SEED=… repeats a run.
import { seeded, soak } from '../client/live/soak.js';

const total = Number(process.argv[2] ?? 10_000);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const started = performance.now();
const timer = setTimeout(() => {
  console.log(`timed out: ${total} events, seed ${seed}`);
  process.exit(1);
}, 120_000);
const { told, drops, requests } = await soak(total, seeded(seed));
clearTimeout(timer);

const fresh = new Set(told.filter((id) => id.startsWith('e')));
const lost = total - fresh.size;
const twice = told.length - new Set(told).size;
const old = new Set(told.filter((id) => id.startsWith('old'))).size;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const memory = (process.memoryUsage().heapUsed / 2 ** 20).toFixed(0);
console.log(
  `${total} events, ${drops} drops, ${requests} requests, seed ${seed}: ` +
    `${lost} lost, ${twice} twice, ${old} old ones told; ${seconds} s, heap ${memory} MB`,
);
process.exit(lost || twice ? 1 : 0);
