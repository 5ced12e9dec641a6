import { rovingTarget } from '../../controllers/roving-focus.js';

/** Arrow keys, Home and End among the buttons of a group that is one tab stop. Source: WAI-ARIA toolbar pattern. */
export function moveAmongButtons(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement;
  const buttons = [...group.querySelectorAll('button')];
  const index = buttons.findIndex((button) => button.contains(event.target as Node));
  const direction = group.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  const target = rovingTarget(event, index, { count: buttons.length, axis: 'horizontal', direction });
  const button = target === undefined ? undefined : buttons[target];
  if (!button) return;
  event.preventDefault();
  for (const each of buttons) each.tabIndex = each === button ? 0 : -1;
  button.focus();
}
