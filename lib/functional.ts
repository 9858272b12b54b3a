/** The functions that Python writes by hand over operators, as in its torch/functional.py. */
export { div } from './functional/division.js';
export { unravel_index } from './functional/indices.js';
export { pca_lowrank, svd_lowrank } from './functional/lowrank.js';
export { lu } from './functional/lu.js';
export { cdist, norm, tensordot } from './functional/norms.js';
export { range } from './functional/range.js';
export * from './functional/several.js';
export { nonzero, split, stft } from './functional/shapes.js';

import './functional/typed.js';

export { unique, unique_consecutive } from './functional/unique.js';
