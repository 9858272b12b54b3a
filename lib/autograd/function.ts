/** `torch.autograd.Function`: operators with a forward and a backward pass of one's own. */
import { NotImplementedError, TorchError } from '../errors.js';
import { is_grad_enabled, no_grad } from '../grad_mode.js';
import { type Handle, type Handles, native } from '../native.js';
import { handleOf, isTensor, type Tensor, wrap } from '../tensor.js';
import { FunctionCtx, takeTold, toldOf, withNode } from './context.js';
import { withoutTangents } from './forward_ad.js';

export { FunctionCtx } from './context.js';

/** Gradients by the arguments of `forward`: null for what is no tensor or needs none. */
export type Gradients = Tensor | null | undefined | readonly (Tensor | null | undefined)[];

type Backward = (ctx: FunctionCtx, ...gradients: never[]) => Gradients;

/** A function as its author writes it, in one of PyTorch's two forms. */
interface Written {
  readonly name: string;
  forward?(...args: never[]): unknown;
  setup_context?(ctx: FunctionCtx, inputs: never, output: never): void;
  backward?: Backward;
  vjp?: Backward;
  jvp?(ctx: FunctionCtx, ...tangents: never[]): unknown;
}

function bodyOf<Name extends 'forward'>(written: Written, name: Name): NonNullable<Written[Name]> {
  const body = written[name];
  if (typeof body === 'function') return body;
  throw new NotImplementedError(`${written.name} needs a static method ${name}`);
}

function forward(written: Written, ctx: FunctionCtx, args: readonly unknown[]): unknown {
  const run = bodyOf(written, 'forward').bind(written) as (...args: unknown[]) => unknown;
  return withoutTangents(() =>
    no_grad(() => {
      if (written.setup_context === undefined) return run(ctx, ...args);
      const output = run(...args);
      written.setup_context(ctx, args as never, output as never);
      return output;
    }),
  );
}

/** One gradient for each argument of `forward`. */
function checked(name: string, given: Gradients, count: number): (Tensor | null)[] {
  const all = Array.isArray(given) ? [...given] : [given as Tensor | null | undefined];
  const gradients = all.map((gradient) => gradient ?? null);
  // More than there are arguments may only be nothing.
  while (gradients.length > count && gradients[gradients.length - 1] === null) gradients.pop();
  if (gradients.length !== count) {
    throw new TorchError(
      `function ${name} returned an incorrect number of gradients (expected ${count}, got ` +
        `${gradients.length})`,
    );
  }
  return gradients;
}

function checkGradient(name: string, gradient: unknown, isInput: boolean, place: number): void {
  if (gradient === null) return;
  if (!isTensor(gradient)) {
    throw new TypeError(`expected Tensor or None from ${name}, but got ${typeof gradient}`);
  }
  if (isInput) return;
  throw new TorchError(
    `function ${name} returned a gradient different from None at position ${place + 1}, but the ` +
      'corresponding forward input was not a Variable',
  );
}

/** What native calls. It must not hold the arguments: they may hold the graph. */
function backwardOf(written: Written, ctx: FunctionCtx, isInput: readonly boolean[]) {
  const name = `${written.name}Backward`;
  return (handles: readonly (Handle | null)[], node: Handle): (Handle | null)[] => {
    const run = written.backward ?? written.vjp;
    if (run === undefined) {
      throw new NotImplementedError(`${written.name} needs a static method backward or vjp`);
    }
    const gradients = handles.map((handle) => handle && wrap(handle)) as never[];
    const given = withNode(ctx, node, () => run.call(written, ctx, ...gradients));
    return checked(name, given, isInput.length)
      .map((gradient, i) => {
        checkGradient(name, gradient, isInput[i] === true, i);
        return gradient && handleOf(gradient);
      })
      .filter((_, i) => isInput[i]);
  };
}

/** What native calls when an input has a tangent: the tangents of the tensors among the outputs. */
function jvpOf(written: Written, ctx: FunctionCtx, isInput: readonly boolean[]) {
  return (handles: Handles): Handles => {
    if (written.jvp === undefined) {
      throw new NotImplementedError(
        `${written.name} needs a static method jvp for forward mode AD`,
      );
    }
    let next = 0;
    const tangents = isInput.map((is) => {
      const handle = is ? handles[next++] : null;
      return handle ? wrap(handle) : null;
    });
    const given: unknown = written.jvp(ctx, ...(tangents as never[]));
    const all: unknown[] = Array.isArray(given) ? given : [given];
    return all.map((tangent) => {
      if (tangent === null || tangent === undefined) return null;
      if (isTensor(tangent)) return handleOf(tangent);
      throw new TypeError(
        `expected Tensor or None from ${written.name}.jvp, but got ${typeof tangent}`,
      );
    });
  };
}

/** Puts a node with the outputs of `forward` into the graph; returns the outputs as they are then. */
function record(
  written: Written,
  ctx: FunctionCtx,
  args: readonly unknown[],
  outputs: readonly unknown[],
): unknown[] {
  const inputs = args.filter(isTensor);
  const executable = is_grad_enabled() && inputs.some(({ requires_grad }) => requires_grad);
  const { dirty, nonDifferentiable, saved, materialize } = takeTold(ctx);
  const made = native.custom_function(
    `${written.name}Backward`,
    inputs.map(handleOf),
    outputs.map((output) => (isTensor(output) ? handleOf(output) : null)),
    nonDifferentiable,
    dirty,
    saved,
    materialize,
    backwardOf(written, ctx, args.map(isTensor)),
    executable,
    jvpOf(written, ctx, args.map(isTensor)),
  );
  toldOf(ctx).savedForForward = null;
  return outputs.map((output, i) => {
    const handle = made[i];
    return handle === undefined ? output : wrap(handle);
  });
}

function apply(written: Written, args: readonly unknown[]): unknown {
  const needed = args.map((arg) => isTensor(arg) && arg.requires_grad);
  const ctx = new FunctionCtx(needed);
  const output = forward(written, ctx, args);
  if (Array.isArray(output)) return record(written, ctx, args, output);
  return record(written, ctx, args, [output])[0];
}

/**
 * An operator whose author writes both passes, as static methods of a subclass: either
 * `forward(ctx, ...args)`, or `forward(...args)` and `setup_context(ctx, inputs, output)`; and
 * `backward(ctx, ...gradients)`, which returns a gradient for each argument; and, for forward mode,
 * `jvp(ctx, ...tangents)`. It is called by `apply`.
 */
// biome-ignore lint/complexity/noStaticOnlyClass: this is PyTorch's form
export class AutogradFunction {
  /** Runs `forward`, and puts `backward` into the graph where a gradient may be asked for. */
  static apply<Args extends readonly unknown[], Output>(
    this: {
      readonly name: string;
      forward(...args: Args): Output;
      setup_context(ctx: FunctionCtx, inputs: Args, output: Output): void;
    },
    ...args: Args
  ): Output;
  static apply<Args extends readonly unknown[], Output>(
    this: { readonly name: string; forward(ctx: FunctionCtx, ...args: Args): Output },
    ...args: Args
  ): Output;
  static apply(this: Written, ...args: unknown[]): unknown {
    // biome-ignore lint/complexity/noThisInStatic: the subclass
    return apply(this, args);
  }
}

class DelayedError extends AutogradFunction {
  static forward(_ctx: FunctionCtx, ...tensors: Tensor[]): Tensor[] {
    return tensors.map((tensor) => tensor.detach());
  }

  static backward(): never {
    throw new TorchError(
      'trying to differentiate twice a function that was marked with @once_differentiable',
    );
  }
}

/** A stand-in that asks for a gradient, so that asking for one finds the error. */
const asking = (tensor: Tensor): Tensor => tensor.detach().requires_grad_();

/** Marks a `backward` whose own steps can't be differentiated: doing so is an error then. */
export function once_differentiable<Gradients_ extends readonly never[]>(
  fn: (ctx: FunctionCtx, ...gradients: Gradients_) => Gradients,
): (ctx: FunctionCtx, ...gradients: Gradients_) => Gradients {
  return function (this: unknown, ctx, ...gradients) {
    const result = no_grad(() => fn.call(this, ctx, ...gradients));
    const twice =
      is_grad_enabled() &&
      (gradients as readonly unknown[]).some((g) => isTensor(g) && g.requires_grad);
    if (!twice) return result;
    const all = Array.isArray(result) ? result : [result];
    const asked = all.filter(isTensor).map(asking);
    const delayed = DelayedError.apply(...asked);
    return all.map((one) => (isTensor(one) ? (delayed.shift() as Tensor) : one));
  };
}
