/** `torch.nn.utils.parametrizations`. */
export { orthogonal } from './orthogonal.js';
export { spectral_norm } from './spectral_norm.js';
export { weight_norm } from './weight_norm.js';
