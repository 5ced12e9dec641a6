// node --import tsx .config/write-icons.mjs: draws every name in lucide-icons.ts anew, as Lucide draws it. For a new icon,
// write a line with its name and an empty text first, and its name into src/contract/library/icon-names.ts.
import * as lucide from 'lucide';
import { readFileSync, writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { shapePath } from '../src/components/icon/shape-path.ts';

const file = 'src/components/icon/lucide-icons.ts';
const plugins = [{ name: 'convertPathData', params: { floatPrecision: 2, noSpaceAfterFlags: true } }];

/** One path of all shapes. Two decimals: with one, an arc of nearly half a circle would bulge visibly less. */
function pathOf(name) {
  const nodes = lucide[name.replace(/(^|-)(.)/g, (_whole, _dash, letter) => letter.toUpperCase())];
  if (!nodes) throw new Error(`Lucide has no icon "${name}".`);
  const path = nodes.map(([tag, attributes]) => shapePath(tag, attributes)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}" fill="none" stroke="#000" stroke-linecap="round"/></svg>`;
  return / d="([^"]*)"/.exec(optimize(svg, { multipass: true, plugins }).data)[1];
}

const line = /^( {2}'?)([a-z\d-]+)('?:\s+')[^']*(',)$/gm;
const text = readFileSync(file, 'utf8');
writeFileSync(
  file,
  text.replace(line, (_line, before, name, colon, end) => `${before}${name}${colon}${pathOf(name)}${end}`),
);
