/** A page and a frame in it that are both this page: what one posts arrives at the other as a browser would deliver it. */
export function framePair(origin = location.origin) {
  const parent = new EventTarget();
  const inside = new EventTarget();
  const arrive = (at: EventTarget, data: unknown, from: string, source: unknown): boolean => {
    const message = new MessageEvent('message', { data: structuredClone(data), origin: from });
    // a real message names the window it came from; only a window may be given to the constructor
    return at.dispatchEvent(Object.defineProperty(message, 'source', { value: source }));
  };
  const parentWindow = Object.assign(parent, {
    postMessage: (data: unknown, to: string) => void (to === origin && arrive(parent, data, origin, frameWindow)),
  });
  const frameWindow: EventTarget & { parent: unknown; postMessage(data: unknown, to: string): void } = Object.assign(
    inside,
    {
      parent: parentWindow as unknown,
      postMessage: (data: unknown, to: string) => void (to === origin && arrive(inside, data, origin, parentWindow)),
    },
  );
  return {
    origin,
    parentWindow: parentWindow as unknown as Window,
    frameWindow: frameWindow as unknown as Window,
    frame: { contentWindow: frameWindow } as unknown as HTMLIFrameElement,
    /** Delivers a message to the frame that says it comes from anywhere. */
    forge: (data: unknown, from: string, source: unknown) => arrive(inside, data, from, source),
  };
}
