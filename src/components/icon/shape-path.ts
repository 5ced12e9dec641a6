type Attributes = Readonly<Record<string, string | number | undefined>>;

const number = (value: string | number | undefined): number => Number.parseFloat(String(value)) || 0;

const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

const shapes: Readonly<Record<string, (a: Attributes) => string>> = {
  // A leading `m` is relative to the former shape's end; the origin makes it absolute and draws nothing.
  path: (a) => `M0 0${a['d'] ?? ''}`,
  circle: (a) => ellipse(number(a['cx']), number(a['cy']), number(a['r']), number(a['r'])),
  ellipse: (a) => ellipse(number(a['cx']), number(a['cy']), number(a['rx']), number(a['ry'])),
  line: (a) => `M${number(a['x1'])} ${number(a['y1'])}L${number(a['x2'])} ${number(a['y2'])}`,
  polyline: (a) => `M${a['points'] ?? ''}`,
  polygon: (a) => `M${a['points'] ?? ''}z`,
  rect: (a) => {
    const [x, y, w, h] = [number(a['x']), number(a['y']), number(a['width']), number(a['height'])];
    const rx = Math.min(number(a['rx'] ?? a['ry']), w / 2);
    const ry = Math.min(number(a['ry'] ?? a['rx']), h / 2);
    const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
    return `M${x + rx} ${y}h${w - 2 * rx}${corner(rx, ry)}v${h - 2 * ry}${corner(-rx, ry)}h${2 * rx - w}${corner(-rx, -ry)}v${2 * ry - h}${corner(rx, -ry)}z`;
  },
};

/** An SVG shape as the data of a `path`; undefined where the element is no shape. One path keeps a row's DOM small. */
export function shapePath(tag: string, attributes: Attributes): string | undefined {
  return Object.hasOwn(shapes, tag) ? shapes[tag]?.(attributes) : undefined;
}
