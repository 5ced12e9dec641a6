// For those who write libraries: not needed to show one.
export { formatNames } from './formats/format-registry.js';
export { inferLibrary } from './inference/infer-library.js';
export { fromGenesysEventTypes } from './library-import/from-genesys-event-types.js';
export { operatorNames } from './projection/operator-registry.js';
