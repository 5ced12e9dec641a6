import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page is being printed, and has the host draw for paper before it is. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #draw: () => void;

  /** `draw` must have drawn when it returns: printing does not wait. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
  }

  readonly #before = (): void => this.#print(true);
  readonly #after = (): void => this.#print(false);

  #print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#draw();
  }
}
