/** `torch.nn.parameter`. */
export { Buffer } from './buffer.js';
export { Parameter } from './parameter.js';
export { is_lazy, UninitializedBuffer, UninitializedParameter } from './uninitialized.js';
