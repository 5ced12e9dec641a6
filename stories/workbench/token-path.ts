import { isBareName } from '../../src/engine/inference/is-bare-name.js';

/** The name of a detail as it is written within double braces. */
export const tokenPath = (name: string): string => (isBareName(name) ? name : `attributes[${JSON.stringify(name)}]`);
