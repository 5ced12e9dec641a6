import { css } from 'lit';

/**
 * The theme: every public custom property with its default. A host sets them on the element or on any ancestor;
 * each resolves to an internal `--_…` property that the components read.
 *
 * | custom property | what it is | default (light / dark) |
 * |---|---|---|
 * | `--journey-font-family` | typeface; nothing is downloaded | the system's |
 * | `--journey-font-size` | size of running text, in rem or px; every other size follows it | `0.8125rem` |
 * | `--journey-line-height` | unitless | `1.45` |
 * | `--journey-space` | the step all gaps are multiples of | 4 px at the default font size |
 * | `--journey-radius` | corners of boxes | 8 px at the default font size |
 * | `--journey-surface` | background of the widget | `#ffffff` / `#16181d` |
 * | `--journey-sunken` | background of quiet areas on the surface | `#f5f6f8` / `#1f2229` |
 * | `--journey-text` | running text | `#1a1e26` / `#e8eaf0` |
 * | `--journey-muted` | labels, times, secondary text | `#596273` / `#9da6b5` |
 * | `--journey-border` | lines between boxes | `#e1e4ea` / `#2d323d` |
 * | `--journey-control-border` | outline of fields and buttons | `#868fa0` / `#6d7788` |
 * | `--journey-accent` | links, the selected, the current | `#2456d6` / `#8fb1ff` |
 * | `--journey-focus` | the focus ring | the accent |
 * | `--journey-neutral`, `--journey-neutral-background` | pair of the neutral tone | `#4a5364` `#eceef2` / `#c3cad6` `#2a2f39` |
 * | `--journey-info`, `--journey-info-background` | pair of the info tone | `#1f49b6` `#e8effe` / `#a9c3ff` `#1c2a4d` |
 * | `--journey-success`, `--journey-success-background` | pair of the success tone | `#11633a` `#e1f4e9` / `#86e0ab` `#133323` |
 * | `--journey-warning`, `--journey-warning-background` | pair of the warning tone | `#804c00` `#fdf0d9` / `#f2c572` `#3a2b10` |
 * | `--journey-danger`, `--journey-danger-background` | pair of the danger tone | `#a51c1c` `#fde8e8` / `#ff9f9f` `#43191b` |
 *
 * Host attributes: `color-scheme` (`light`, `dark`; `auto` follows the system; absent: inherited from the page or the
 * surrounding element) and `density="compact"` (inherited likewise).
 */
export const tokens = css`
  :host {
    --_font-family: var(--journey-font-family, ui-sans-serif, system-ui, 'Segoe UI', Roboto, sans-serif);
    --_font-size: var(--journey-font-size, 0.8125rem);
    --_small: calc(var(--_font-size) * 0.925);
    --_line-height: var(--journey-line-height, 1.45);
    --_space: calc(var(--journey-space, var(--_font-size) * 0.3077) * var(--_density, 1));
    --_radius: var(--journey-radius, calc(var(--_font-size) * 0.6154));
    --_target: max(24px, calc(var(--_font-size) * 1.85));

    --_surface: var(--journey-surface, light-dark(#ffffff, #16181d));
    --_sunken: var(--journey-sunken, light-dark(#f5f6f8, #1f2229));
    --_text: var(--journey-text, light-dark(#1a1e26, #e8eaf0));
    --_muted: var(--journey-muted, light-dark(#596273, #9da6b5));
    --_border: var(--journey-border, light-dark(#e1e4ea, #2d323d));
    --_control-border: var(--journey-control-border, light-dark(#868fa0, #6d7788));
    --_accent: var(--journey-accent, light-dark(#2456d6, #8fb1ff));
    --_focus: var(--journey-focus, var(--_accent));

    --_neutral: var(--journey-neutral, light-dark(#4a5364, #c3cad6));
    --_neutral-background: var(--journey-neutral-background, light-dark(#eceef2, #2a2f39));
    --_info: var(--journey-info, light-dark(#1f49b6, #a9c3ff));
    --_info-background: var(--journey-info-background, light-dark(#e8effe, #1c2a4d));
    --_success: var(--journey-success, light-dark(#11633a, #86e0ab));
    --_success-background: var(--journey-success-background, light-dark(#e1f4e9, #133323));
    --_warning: var(--journey-warning, light-dark(#804c00, #f2c572));
    --_warning-background: var(--journey-warning-background, light-dark(#fdf0d9, #3a2b10));
    --_danger: var(--journey-danger, light-dark(#a51c1c, #ff9f9f));
    --_danger-background: var(--journey-danger-background, light-dark(#fde8e8, #43191b));
  }

  :host([color-scheme='auto']) {
    color-scheme: light dark;
  }
  :host([color-scheme='light']) {
    color-scheme: light;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
  :host([density='compact']) {
    --_density: 0.7;
  }
  :host([density='comfortable']) {
    --_density: 1;
  }

  [data-tone] {
    --_tone: var(--_neutral);
    --_tone-background: var(--_neutral-background);
  }
  [data-tone='info'] {
    --_tone: var(--_info);
    --_tone-background: var(--_info-background);
  }
  [data-tone='success'] {
    --_tone: var(--_success);
    --_tone-background: var(--_success-background);
  }
  [data-tone='warning'] {
    --_tone: var(--_warning);
    --_tone-background: var(--_warning-background);
  }
  [data-tone='danger'] {
    --_tone: var(--_danger);
    --_tone-background: var(--_danger-background);
  }
`;
