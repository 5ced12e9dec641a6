type Fetch = typeof fetch;
type Json = Record<string, unknown>;

/** How a wrong backend differs from the right one. Each part is left as it is where absent. */
export interface Alteration {
  readonly url?: (url: URL) => void;
  readonly headers?: (headers: Headers) => void;
  /** Every custom event and type on its way in. */
  readonly body?: (body: Json) => Json;
  /** Every JSON object on its way out, inner ones too. */
  readonly answer?: (object: Json) => Json;
  /** The whole answer, last. */
  readonly response?: (response: Response, request: Request) => Response | Promise<Response>;
  /** Text of an event stream. */
  readonly stream?: (text: string) => string;
}

/** A fetch of a backend that is wrong in one way. */
export const alteredFetch =
  (right: Fetch, { url, headers, body, answer, response, stream }: Alteration): Fetch =>
  async (input, init) => {
    const asked = new Request(input, init);
    const address = new URL(asked.url);
    url?.(address);
    const sent = new Headers(asked.headers);
    headers?.(sent);
    const text = asked.body ? await asked.text() : undefined;
    const request = new Request(address, {
      method: asked.method,
      headers: sent,
      body: text === undefined ? undefined : body ? alterBody(text, body) : text,
    });
    let got = await right(request, { signal: init?.signal });
    const type = got.headers.get('content-type') ?? '';
    if (stream && type.startsWith('text/event-stream'))
      got = new Response(got.body?.pipeThrough(rewriting(stream)), got);
    if (answer && type.startsWith('application/json'))
      got = Response.json(deeply(await got.json(), answer), { status: got.status });
    return response ? response(got, request) : got;
  };

function alterBody(text: string, alter: (body: Json) => Json): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  const one = (item: unknown) => (typeof item === 'object' && item !== null ? alter(item as Json) : item);
  return JSON.stringify(Array.isArray(json) ? json.map(one) : one(json));
}

function deeply(value: unknown, alter: (object: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((item) => deeply(item, alter));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, deeply(member, alter)]);
  return alter(Object.fromEntries(members) as Json);
}

function rewriting(rewrite: (text: string) => string): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  return new TransformStream({
    transform: (chunk, controller) => controller.enqueue(encoder.encode(rewrite(decoder.decode(chunk)))),
  });
}
