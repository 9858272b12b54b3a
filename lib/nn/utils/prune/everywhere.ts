/** Pruning several parameters as if they were one. */
import { isPlainObject } from '../../../gate/kinds.js';
import { ops } from '../../../ops.js';
import { signature } from '../../../signature.js';
import type { Tensor } from '../../../tensor.js';
import type { Module } from '../../modules/module.js';
import { parameters_to_vector } from '../convert_parameters.js';
import { tensorOf } from '../norm_hook.js';
import { BasePruningMethod, PruningContainer } from './method.js';
import { CustomFromMask } from './methods.js';

type Pairs = readonly (readonly [module: Module, name: string])[];
type MethodClass = new (keywords: never) => BasePruningMethod;
type Keywords = Readonly<Record<string, unknown>>;

/** Scores by module and name. */
export type Scores = ReadonlyMap<Module, Readonly<Record<string, Tensor>>>;

/** The scores, and the keywords of the method's constructor. */
type Rest =
  | [keywords: Keywords & { importance_scores?: Scores | null }]
  | [importance_scores: Scores | null, keywords: Keywords];

function read([first, second]: Rest): [Scores | null, Keywords] {
  if (second !== undefined) return [first as Scores | null, second];
  if (!isPlainObject(first)) {
    throw new TypeError("global_unstructured() takes the method's keywords in last place");
  }
  const { importance_scores = null, ...keywords } = first;
  return [importance_scores as Scores | null, keywords];
}

const bind = signature<{ parameters: Iterable<unknown>; pruning_method: MethodClass }>(
  'global_unstructured(Iterable parameters, function pruning_method)',
);
const bindPair = signature<{ module: Module; name: string }>(
  'global_unstructured(nn.Module module, str name)',
);

function pairsOf(parameters: Iterable<unknown>): Pairs {
  const pairs: (readonly [Module, string])[] = [];
  for (const pair of parameters) {
    const { module, name } = bindPair(Array.isArray(pair) ? pair : [pair]);
    pairs.push([module, name]);
  }
  return pairs;
}

/** Prunes the least of all elements; the method's own arguments are given as keywords. */
export function global_unstructured(
  parameters: Pairs,
  pruning_method: MethodClass,
  ...rest: Rest
): void {
  const pairs = pairsOf(bind([parameters, pruning_method]).parameters);
  if (!(pruning_method.prototype instanceof BasePruningMethod)) {
    throw new TypeError(
      'global_unstructured(): pruning_method must be a class of BasePruningMethod',
    );
  }
  const [scores, keywords] = read(rest);
  const method = new (pruning_method as new (keywords: Keywords) => BasePruningMethod)(keywords);
  if (method.PRUNING_TYPE !== 'unstructured') {
    throw new TypeError(
      'Only "unstructured" PRUNING_TYPE supported for the `pruning_method`, not ' +
        method.PRUNING_TYPE,
    );
  }
  const vectorOf = (of: (module: Module, name: string) => Tensor) =>
    parameters_to_vector(pairs.map(([module, name]) => of(module, name)));
  const mask = new PruningContainer(method).compute_mask(
    vectorOf((module, name) => scores?.get(module)?.[name] ?? tensorOf(module, name)),
    vectorOf(
      (module, name) =>
        module._buffers.get(`${name}_mask`) ?? ops.ones_like(tensorOf(module, name)),
    ),
  );
  let start = 0;
  for (const [module, name] of pairs) {
    const own = tensorOf(module, name);
    CustomFromMask.apply(module, name, mask.narrow(0, start, own.numel()).view_as(own));
    start += own.numel();
  }
}
