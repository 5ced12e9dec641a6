/** Calls back into the host. An error of the host's own code is the host's to see, but must not end what the client does. */
export function guarded(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
