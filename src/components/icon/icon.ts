import { html, nothing, svg, type TemplateResult } from 'lit';
import type { IconDrawing } from './icon-drawing.js';
import { iconDrawing } from './icon-set.js';

export interface IconOptions {
  /** What the icon says to a screen reader; decoration where absent. */
  readonly label?: string;
  readonly class?: string;
}

const directed: ReadonlySet<string> = new Set(
  'arrow-left arrow-right arrow-up-right chevron-right send undo-2 truck bike list'.split(' '),
);

/** Draws an icon as one SVG in the size and colour of the text around it. Directed ones are mirrored right to left. */
export function icon(name: string, options: IconOptions = {}): TemplateResult {
  const drawing = iconDrawing(name);
  const classes = `icon${directed.has(name) ? ' icon-directed' : ''}${options.class ? ` ${options.class}` : ''}`;
  // The plain kind, of which a timeline draws one a row, has a template of its own: it costs a third.
  return options.label || drawing.fill
    ? drawWhole(drawing, classes, options.label)
    : html`<svg class=${classes} viewBox=${drawing.viewBox} aria-hidden="true"><path d=${drawing.stroke} /></svg>`;
}

function drawWhole({ viewBox, stroke, fill }: IconDrawing, classes: string, label?: string): TemplateResult {
  return html`<svg
    class=${classes}
    viewBox=${viewBox}
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${stroke ? svg`<path d=${stroke} />` : nothing}${fill ? svg`<path class="icon-fill" d=${fill} />` : nothing}
  </svg>`;
}
