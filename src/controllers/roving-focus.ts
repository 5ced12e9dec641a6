/** Where a key moves within a list of `count`, from `index`; undefined for a key that moves nothing. */
export function rovingTarget(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  index: number,
  list: {
    readonly count: number;
    readonly axis: 'horizontal' | 'vertical';
    readonly direction: 'ltr' | 'rtl';
    readonly page?: number;
  },
): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || list.count === 0) return undefined;
  const { axis, count, direction, page = 10 } = list;
  const [back, on] =
    axis === 'vertical'
      ? ['ArrowUp', 'ArrowDown']
      : direction === 'rtl'
        ? ['ArrowRight', 'ArrowLeft']
        : ['ArrowLeft', 'ArrowRight'];
  const steps: Record<string, number> = {
    [back as string]: index - 1,
    [on as string]: index + 1,
    Home: 0,
    End: count - 1,
    PageUp: index - page,
    PageDown: index + page,
  };
  const target = steps[event.key];
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target));
}
