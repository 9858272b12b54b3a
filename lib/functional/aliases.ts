/** Other names of operators, from when sparse and dense ones were told apart. */
import type { TorchFunctions } from '../generated/functions.js';
import { ops } from '../ops.js';

export const spmm: TorchFunctions['mm'] = ops.mm;
export const dsmm: TorchFunctions['mm'] = ops.mm;
export const hsmm: TorchFunctions['hspmm'] = ops.hspmm;
export const saddmm: TorchFunctions['sspaddmm'] = ops.sspaddmm;
