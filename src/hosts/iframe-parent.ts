import type { FrameInputs, FrameMessage, InputsMessage } from './frame-messages.js';

export interface FrameConnectionOptions {
  /** The origin the frame is served from; what comes from another is not heard. */
  readonly frameOrigin: string;
  /** What the panel shows first. */
  readonly inputs?: FrameInputs;
  /** Gives a token, at the start and whenever the backend has refused the last one. */
  readonly token?: (state: { readonly refused: boolean }) => string | undefined | Promise<string | undefined>;
  /** An event of the panel: its name, and its detail as plain data. */
  readonly onEvent?: (name: string, detail: unknown) => void;
  /** The parent's window; the frame's owner where absent. */
  readonly window?: Window;
}

export interface FrameConnection {
  /** Sends what has changed: `{ customer: null }` clears, what is absent stays. */
  send(inputs: FrameInputs): void;
  disconnect(): void;
}

/** In the page around the frame: sends customer, token, library and theme in, hears the panel's events. */
export function connectToFrame(frame: HTMLIFrameElement, options: FrameConnectionOptions): FrameConnection {
  const { frameOrigin, onEvent, token, window: own = frame.ownerDocument.defaultView as Window } = options;
  const end = new AbortController();
  let inputs = options.inputs ?? {};
  let isThere = false;

  const post = (changed: FrameInputs) => {
    const message: InputsMessage = { journey: 'inputs', inputs: changed };
    frame.contentWindow?.postMessage(message, frameOrigin);
  };
  const sendToken = async (refused: boolean) => {
    const given = await ask(token, refused);
    // the inputs of now, not of when the token was asked for: the customer may have changed meanwhile
    if (!end.signal.aborted) post({ ...(refused ? {} : inputs), ...(given !== undefined && { token: given }) });
  };

  const receive = ({ data, origin, source }: MessageEvent) => {
    if (origin !== frameOrigin || source !== frame.contentWindow) return;
    const message = Object(data) as FrameMessage;
    if (message.journey === 'hello') {
      isThere = true;
      void sendToken(false);
    }
    if (message.journey === 'token') void sendToken(true);
    if (message.journey === 'event' && typeof message.name === 'string') onEvent?.(message.name, message.detail);
  };

  own.addEventListener('message', receive, { signal: end.signal });
  return {
    send(changed) {
      inputs = { ...inputs, ...changed };
      if (isThere) post(changed);
    },
    disconnect: () => end.abort(),
  };
}

async function ask(token: FrameConnectionOptions['token'], refused: boolean): Promise<string | undefined> {
  try {
    return await token?.({ refused });
  } catch {
    return undefined; // the panel says that it is not signed in
  }
}
