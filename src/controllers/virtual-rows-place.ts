/** The elements virtual rows live in: `scroller` scrolls, `space` is as high as the whole list, `list` holds the rows. */
export interface VirtualRowsPlace {
  readonly scroller: HTMLElement;
  readonly space: HTMLElement;
  readonly list: HTMLElement;
}
