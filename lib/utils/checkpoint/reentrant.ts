/** Checkpoints whose backward pass starts another one. */
import { AutogradFunction, FunctionCtx } from '../../autograd/function.js';
import { backward } from '../../autograd/gradients.js';
import { TorchError, warn } from '../../errors.js';
import { typeName } from '../../gate/kinds.js';
import { enable_grad, no_grad } from '../../grad_mode.js';
import { native } from '../../native.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { type Run, runOf } from './callable.js';
import { surroundings } from './surroundings.js';

const bindInputs = signature<{ inputs: Iterable<unknown> }>(
  'check_backward_validity(Iterable inputs)',
);

const bindDetach = signature<{ inputs: Iterable<unknown> }>('detach_variable(Iterable inputs)');

/** Warns where no argument requires a gradient. */
export function check_backward_validity(inputs: Iterable<unknown>): void {
  const given = [...bindInputs([inputs]).inputs];
  if (given.some((input) => isTensor(input) && input.requires_grad)) return;
  warn('None of the inputs have requires_grad=True. Gradients will be None');
}

/** The same arguments with tensors outside of the graph. */
export function detach_variable(inputs: readonly unknown[]): unknown[] {
  if (!Array.isArray(inputs)) {
    throw new TorchError(`detach_variable takes an array of arguments, not ${typeName(inputs)}`);
  }
  return [...bindDetach([inputs]).inputs].map((input) =>
    isTensor(input) ? input.detach().requires_grad_(input.requires_grad) : input,
  );
}

interface Kept {
  run: Run;
  again: ReturnType<typeof surroundings>;
  /** The arguments, tensors aside. */
  others: readonly unknown[];
  /** Where the tensors stood among the arguments. */
  places: readonly number[];
}

const keptOf = new WeakMap<FunctionCtx, Kept>();

function rerun(kept: Kept, tensors: readonly Tensor[]) {
  const inputs = [...kept.others];
  for (const [i, place] of kept.places.entries()) inputs[place] = tensors[i];
  const detached = detach_variable(inputs);
  const output = kept.again(() => enable_grad(() => kept.run(...detached)));
  return { detached, outputs: Array.isArray(output) ? (output as unknown[]) : [output] };
}

function checkContext(ctx: unknown): void {
  if (ctx instanceof FunctionCtx) return;
  throw new TypeError(`CheckpointFunction: ctx must be a FunctionCtx, not ${typeName(ctx)}`);
}

/** Runs a function without a graph, and again, with one, in the backward pass. */
export class CheckpointFunction extends AutogradFunction {
  static forward(
    ctx: FunctionCtx,
    run: Run,
    preserve_rng_state: boolean,
    ...args: unknown[]
  ): unknown {
    checkContext(ctx);
    runOf(run);
    check_backward_validity(args);
    const places = [...args.keys()].filter((i) => isTensor(args[i]));
    keptOf.set(ctx, {
      run,
      again: surroundings(args, preserve_rng_state),
      others: args.map((arg) => (isTensor(arg) ? null : arg)),
      places,
    });
    ctx.save_for_backward(...places.map((i) => args[i] as Tensor));
    return no_grad(() => run(...args));
  }

  static backward(ctx: FunctionCtx, ...gradients: Tensor[]): (Tensor | null)[] {
    checkContext(ctx);
    if (!native.is_checkpoint_valid()) {
      throw new TorchError(
        'With use_reentrant=True a checkpoint works neither with .grad() nor with the `inputs` of ' +
          '.backward(). Set use_reentrant=False, or call .backward() without `inputs`.',
      );
    }
    const { detached, outputs } = rerun(keptOf.get(ctx) as Kept, ctx.saved_tensors);
    const places = [...outputs.keys()].filter((i) => {
      const output = outputs[i];
      return isTensor(output) && output.requires_grad;
    });
    if (places.length === 0) {
      throw new TorchError(
        'none of the outputs has requires_grad=True, so that this checkpoint() is not necessary',
      );
    }
    backward(
      places.map((i) => outputs[i] as Tensor),
      places.map((i) => gradients[i] as Tensor),
    );
    return [null, null, ...detached.map((input) => (isTensor(input) ? input.grad : null))];
  }
}
