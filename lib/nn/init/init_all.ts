/** `init_all`: every parameter of a model at once, alike or by the number of its dimensions. */
import { no_grad } from '../../autograd.js';
import type { Tensor } from '../../tensor.js';
import type { Module } from '../modules/module.js';

/** Fills a tensor in place. */
export type InitFunction<A extends unknown[] = unknown[]> = (tensor: Tensor, ...args: A) => unknown;

/** A function for each number of dimensions, and one for all others. */
export interface InitFunctions {
  [dimensions: number]: InitFunction<[]>;
  default?: InitFunction<[]>;
}

type Choose = (parameter: Tensor, name: string) => InitFunction;

function byDimensions(functions: Readonly<Record<string, InitFunction>>): Choose {
  for (const [key, fn] of Object.entries(functions)) {
    if (key !== 'default' && !/^\d+$/.test(key)) {
      throw new RangeError(`init_all(): '${key}' is neither a number of dimensions nor 'default'`);
    }
    if (typeof fn !== 'function') throw new TypeError(`init_all(): '${key}' is not a function`);
  }
  return (parameter, name) => {
    const fn = functions[String(parameter.ndim)] ?? functions.default;
    if (fn === undefined) {
      throw new RangeError(
        `init_all(): no function for '${name}' of ${parameter.ndim} dimensions, and no default`,
      );
    }
    return fn;
  };
}

/**
 * Initialises every parameter of `model` in its order, without recording gradients, and returns the
 * model. One function serves all, with the further arguments: `init_all(net, nn.init.normal_,
 * { std: 0.02 })`; an object chooses by the parameter's number of dimensions:
 * `init_all(net, { 1: nn.init.zeros_, 2: nn.init.xavier_uniform_, default: nn.init.normal_ })`.
 */
export function init_all<M extends Module, A extends unknown[]>(
  model: M,
  init_funcs: InitFunctions | InitFunction<A>,
  ...args: A
): M {
  if (typeof model?.named_parameters !== 'function') {
    throw new TypeError('init_all(): model must be a module');
  }
  if (typeof init_funcs !== 'function' && (typeof init_funcs !== 'object' || init_funcs === null)) {
    throw new TypeError(
      'init_all(): init_funcs must be a function or an object of functions by dimensions',
    );
  }
  const choose: Choose =
    typeof init_funcs === 'function'
      ? () => init_funcs as InitFunction
      : byDimensions(init_funcs as Readonly<Record<string, InitFunction>>);
  const chosen = [...model.named_parameters()].map(
    ([name, parameter]) => [parameter, choose(parameter, name)] as const,
  );
  no_grad(() => {
    for (const [parameter, fn] of chosen) fn(parameter, ...args);
  });
  return model;
}
