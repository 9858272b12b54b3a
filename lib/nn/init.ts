/** `torch.nn.init`: filling weights before training. Each function returns the tensor it fills. */
export { constant_, eye_, normal_, ones_, uniform_, zeros_ } from './init/basic.js';
export {
  constant,
  dirac,
  eye,
  kaiming_normal,
  kaiming_uniform,
  normal,
  orthogonal,
  sparse,
  uniform,
  xavier_normal,
  xavier_uniform,
} from './init/deprecated.js';
export { dirac_ } from './init/dirac.js';
export {
  _calculate_correct_fan,
  _calculate_fan_in_and_fan_out,
  type FanMode,
} from './init/fan.js';
export { calculate_gain, type Nonlinearity } from './init/gain.js';
export { type InitFunction, type InitFunctions, init_all } from './init/init_all.js';
export { kaiming_normal_, kaiming_uniform_ } from './init/kaiming.js';
export { orthogonal_ } from './init/orthogonal.js';
export { sparse_ } from './init/sparse.js';
export { trunc_normal_ } from './init/trunc_normal.js';
export { xavier_normal_, xavier_uniform_ } from './init/xavier.js';
