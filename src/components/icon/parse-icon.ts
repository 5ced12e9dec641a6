import type { IconDrawing } from './icon-drawing.js';
import { shapePath } from './shape-path.js';

const longest = 20_000;
const viewBoxPattern = /^-?[\d.]+([ ,]+-?[\d.]+){3}$/;

/**
 * Reads an SVG text into a drawing; undefined where it is none. Only the geometry of shapes is taken: scripts, styles,
 * handlers, references, text and embedded documents are not copied because nothing but path data is.
 */
export function parseIcon(svg: string): IconDrawing | undefined {
  if (svg.length > longest) return undefined;
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') return undefined;
  const drawing = { stroke: '', fill: '' };
  for (const element of root.querySelectorAll('*')) {
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const path = element.closest('defs, clipPath, mask, symbol') ? undefined : shapePath(element.localName, attributes);
    if (path) drawing[isStroked(element) ? 'stroke' : 'fill'] += path;
  }
  if (!drawing.stroke && !drawing.fill) return undefined;
  const viewBox = root.getAttribute('viewBox')?.trim() ?? '';
  return { ...drawing, viewBox: viewBoxPattern.test(viewBox) ? viewBox : '0 0 24 24' };
}

/** SVG fills by default; line icons say `stroke` on the shape or on the root. */
function isStroked(element: Element): boolean {
  const stroke = element.closest('[stroke]')?.getAttribute('stroke');
  return stroke !== undefined && stroke !== 'none';
}
