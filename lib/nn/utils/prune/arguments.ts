/** What the ways of pruning take: their constructors, and their `apply`. */
import type { Call } from '../../../call.js';
import { signature } from '../../../signature.js';
import type { Tensor } from '../../../tensor.js';
import { familySignature } from '../../modules/family.js';
import type { Module } from '../../modules/module.js';

/** An order of norms, as `torch.norm` takes it. */
export type NormOrder = number | 'fro' | 'nuc';

export type AmountCall = Call<[amount: number], [], { amount: number }>;
export interface LnKeywords {
  amount: number;
  n: NormOrder;
  dim?: number;
}

export const bindAmount = familySignature<{ amount: number }>('float amount');
export const bindSlices = signature<{ amount: number; dim: number }>(
  'RandomStructured(float amount, int dim=-1)',
);
export const bindLn = signature<Required<LnKeywords>>(
  'LnStructured(float amount, float|str n, int dim=-1)',
);
export const bindFromMask = signature<{ mask: Tensor }>('CustomFromMask(Tensor mask)');

interface Target {
  module: Module;
  name: string;
}
export type ApplyCall<Required extends unknown[], Optional extends unknown[], Keywords> = Call<
  [module: Module, name: string, ...Required],
  Optional,
  Target & Keywords
>;
export interface L1Keywords {
  amount: number;
  importance_scores?: Tensor | null;
}
const target = 'nn.Module module, str name';
const scores = 'Tensor? importance_scores=None';
export const bindIdentityApply = signature<Target>(`apply(${target})`);
export const bindRandomApply = signature<Target & { amount: number }>(
  `apply(${target}, float amount)`,
);
export const bindL1Apply = signature<Target & Required<L1Keywords>>(
  `apply(${target}, float amount, ${scores})`,
);
export const bindSlicesApply = signature<Target & { amount: number; dim: number }>(
  `apply(${target}, float amount, int dim=-1)`,
);
export const bindLnApply = signature<Target & Required<L1Keywords> & { n: NormOrder; dim: number }>(
  `apply(${target}, float amount, float|str n, int dim, ${scores})`,
);
export const bindMaskApply = signature<Target & { mask: Tensor }>(`apply(${target}, Tensor mask)`);
