/** `torch.nn.parameter`. */
export { Parameter } from './parameter.js';
export { is_lazy, UninitializedBuffer, UninitializedParameter } from './uninitialized.js';
