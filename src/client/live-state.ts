/** How news reaches the widget. `paused`: the page is hidden. `offline`: no connection; it tries again. */
export type LiveState = 'connecting' | 'live' | 'polling' | 'paused' | 'offline';
