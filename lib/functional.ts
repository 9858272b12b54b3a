/** The functions that Python writes by hand over operators, as in its torch/functional.py. */
export * from './functional/aliases.js';
export { div } from './functional/division.js';
export { unravel_index } from './functional/indices.js';
export { lobpcg } from './functional/lobpcg.js';
export { pca_lowrank, svd_lowrank } from './functional/lowrank.js';
export { lu } from './functional/lu.js';
export { cdist, norm, tensordot } from './functional/norms.js';
export { range } from './functional/range.js';
export * from './functional/several.js';
export { nonzero, split, stft } from './functional/shapes.js';

import './functional/dim_order.js';
import './functional/elementwise.js';
import './functional/resize.js';

export * from './functional/removed.js';
export { set_default_tensor_type, typename } from './functional/typed.js';

export { unique, unique_consecutive } from './functional/unique.js';
