// node --import tsx test/bench/soak-live.mjs [events, default 10000]
// Sends live events through a stream that breaks, repeats and shuffles at random, over real HTTP on loopback, and
// counts what the client tells. Fails where an event is lost or told twice. Its seed is printed; SEED=… repeats a run.
import { LiveBackend } from '../client/live-backend.js';
import { listen } from '../client/listen.js';

const total = Number(process.argv[2] ?? 10_000);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
let state = seed;
const random = () => (state = (state * 16_807 + 11) % 2_147_483_647) / 2_147_483_647;
const breathe = () => new Promise((done) => setImmediate(done));

const backend = await new LiveBackend().start();
for (let index = 0; index < 40; index++) backend.receive(`old${index}`, `s${index % 5}`);
const told = listen({ baseUrl: backend.baseUrl, random });
await told.until(() => told.states.includes('live'));

const started = performance.now();
let drops = 0;
for (let index = 0; index < total; index++) {
  backend.resumes = random() < 0.5;
  backend.tells = random() < 0.9;
  backend.receive(`e${index}`, `s${Math.floor(random() * 20)}`, random() < 0.1 ? Math.floor(random() * 5000) : 0);
  if (random() < 0.05)
    for (const stream of backend.streams)
      backend.write(stream, backend.events[Math.floor(random() * backend.events.length)]);
  if (random() < 0.02) {
    backend.drop();
    drops++;
  }
  if (random() < 0.2) await breathe();
}
backend.tells = true;
backend.drop();
const timer = setTimeout(() => report('timed out'), 120_000);
await told.until(() => new Set(told.events).size >= total);
for (let turn = 0; turn < 50; turn++) await breathe();
clearTimeout(timer);
report('finished');

function report(how) {
  const fresh = told.events.filter((id) => id.startsWith('e'));
  const lost = total - new Set(fresh).size;
  const twice = told.events.length - new Set(told.events).size;
  const old = new Set(told.events.filter((id) => id.startsWith('old'))).size;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = (process.memoryUsage().heapUsed / 2 ** 20).toFixed(0);
  console.log(
    `${how}: ${total} events, ${drops} drops, ${backend.requests.length} requests, seed ${seed}: ` +
      `${lost} lost, ${twice} twice, ${old} old ones told; ${seconds} s, heap ${memory} MB`,
  );
  process.exit(lost || twice ? 1 : 0);
}
