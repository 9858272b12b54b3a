/** `torch.func`: what needs no transformation of functions. */
export { functional_call } from './utils/functional_call.js';
