import { LiveBackend } from '../live-backend.js';
import { listen } from '../listen.js';

export interface Soaked {
  /** Ids of the events that were told, in the order they were. */
  readonly told: readonly string[];
  /** When each event happened, by id. */
  readonly createdDates: ReadonlyMap<string, string>;
  readonly drops: number;
  readonly requests: number;
}

/** How many events there are before. */
const before = 40;

const breathe = () => new Promise((done) => setImmediate(done));

/**
 * Sends so many live events, `e0`, `e1`, …, through a stream that breaks, forgets, repeats and is late at random, over real
 * HTTP on loopback. Forty older ones, `old…`, are there before.
 */
export async function soak(total: number, random: () => number): Promise<Soaked> {
  const backend = await new LiveBackend().start();
  for (let index = 0; index < before; index++) backend.receive(`old${index}`, `s${index % 5}`);
  const told = listen({ baseUrl: backend.baseUrl, random });
  await told.until(() => told.states.includes('live'));
  let drops = 0;
  for (let index = 0; index < total; index++) {
    backend.resumes = random() < 0.5;
    backend.tells = random() < 0.9;
    const late = random() < 0.1 ? Math.floor(random() * 5000) : 0;
    backend.receive(`e${index}`, `s${Math.floor(random() * 20)}`, late);
    if (random() < 0.05)
      for (const stream of backend.streams)
        backend.write(stream, backend.events[before + Math.floor(random() * (index + 1))]!);
    if (random() < 0.02) {
      backend.drop();
      drops++;
    }
    if (random() < 0.2) await breathe();
  }
  backend.tells = true;
  backend.drop();
  await told.until(() => new Set(told.events).size >= total);
  for (let turn = 0; turn < 50; turn++) await breathe();
  told.end();
  await backend.stop();
  const createdDates = new Map(backend.events.map(({ id, createdDate }) => [id, createdDate]));
  return { told: told.events, createdDates, drops, requests: backend.requests.length };
}

/** The same numbers from 0 to 1 for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807 + 11) % 2_147_483_647) / 2_147_483_647;
}
