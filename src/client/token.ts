/**
 * The access token, or a function that answers it; asked before every call, so a host that signs
 * in late or as someone else is followed. `refused` is true when the backend has just answered 401.
 */
export type Token =
  string | ((state: { readonly refused: boolean }) => string | undefined | Promise<string | undefined>);
