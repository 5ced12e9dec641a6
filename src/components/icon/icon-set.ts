import type { IconDrawing } from './icon-drawing.js';
import { lucideIcons } from './lucide-icons.js';
import { parseIcon } from './parse-icon.js';

const drawings = new Map<string, IconDrawing>();
const fallback = 'circle-dot';

/**
 * Adds a host's own icon, or replaces a built-in one, for every widget of this copy of the library. `svg` is the text of
 * one SVG document of at most 20,000 characters; its shapes are drawn in the colour of the text around it. A text that
 * cannot be read is warned about on the console and leaves the name as it was. Call it before rendering.
 */
export function defineIcon(name: string, svg: string): void {
  const drawing = parseIcon(svg);
  if (drawing) drawings.set(name, drawing);
  else console.warn(`journey-widgets: the icon "${name.slice(0, 100)}" is not an SVG with shapes and was not defined.`);
}

/** The drawing of a name; a neutral dot where there is none of that name. */
export function iconDrawing(name: string): IconDrawing {
  return drawings.get(name) ?? builtIn(name);
}

function builtIn(name: string): IconDrawing {
  const stroke = Object.hasOwn(lucideIcons, name) ? lucideIcons[name] : undefined;
  if (!stroke) return iconDrawing(fallback);
  const drawing = { viewBox: '0 0 24 24', stroke, fill: '' };
  drawings.set(name, drawing);
  return drawing;
}
