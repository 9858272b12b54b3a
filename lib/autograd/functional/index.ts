/** `torch.autograd.functional`. */
export { hessian } from './hessian.js';
export { jacobian } from './jacobian.js';
export { hvp, jvp, vhp, vjp } from './products.js';
