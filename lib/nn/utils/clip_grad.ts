/** Keeping gradients small: `clip_grad_norm_` and its kin. */
import { no_grad } from '../../autograd.js';
import type { Call } from '../../call.js';
import { TorchError, warn, warn_once } from '../../errors.js';
import { linalg, ops } from '../../ops.js';
import { reprFloat } from '../../repr.js';
import { signature } from '../../signature.js';
import { isTensor, type Tensor } from '../../tensor.js';

/** A tensor, or anything that gives several, as `module.parameters()`. */
export type TensorOrIterable = Tensor | Iterable<Tensor>;

type NormType = number | 'inf' | '-inf';

const listed = (tensors: TensorOrIterable): Tensor[] =>
  isTensor(tensors) ? [tensors] : [...tensors];

const gradsOf = (parameters: readonly Tensor[]): Tensor[] =>
  parameters.flatMap(({ grad }) => grad ?? []);

/** Python's `float(...)` of a norm's order. */
function order(norm_type: NormType): number {
  if (typeof norm_type !== 'number' && typeof norm_type !== 'string') {
    throw new TypeError(`norm_type must be a number or a string, not ${typeof norm_type}`);
  }
  const value =
    typeof norm_type === 'number' ? norm_type : Number(norm_type.replace('inf', 'Infinity'));
  if (Number.isNaN(value)) throw new RangeError(`could not convert '${norm_type}' to a float`);
  return value;
}

/** Tensors that one `_foreach_` call may take, in the order in which they came. */
function grouped(tensors: readonly Tensor[]): Tensor[][] {
  const groups = new Map<string, Tensor[]>();
  for (const tensor of tensors) {
    const key = `${tensor.device} ${tensor.dtype}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tensor]);
    else group.push(tensor);
  }
  return [...groups.values()];
}

/** Whether to take the way of `_foreach_` calls; a TorchError where it is wanted but missing. */
function isForeach([first]: readonly Tensor[], foreach: boolean | null): boolean {
  const type = first?.device.type;
  const able = type === 'cpu' || type === 'cuda';
  if (foreach === true && !able) {
    throw new TorchError(
      `foreach=True was passed, but can't use the foreach API on ${type} tensors`,
    );
  }
  return able && foreach !== false;
}

function totalNorm(
  tensors: readonly Tensor[],
  norm: number,
  error_if_nonfinite: boolean,
  foreach: boolean | null,
): Tensor {
  const [first] = tensors;
  if (first === undefined) return ops.scalar_tensor(0);
  const norms = grouped(tensors).flatMap((group) =>
    isForeach(group, foreach)
      ? ops._foreach_norm(group, norm)
      : group.map((tensor) => linalg.vector_norm(tensor, norm)),
  );
  const stacked = ops.stack(norms.map((one) => one.to(first.device)));
  const total = linalg.vector_norm(stacked, norm);
  for (const tensor of [...norms, stacked]) tensor.dispose();
  if (error_if_nonfinite && !total.isfinite().item()) {
    throw new TorchError(
      `The total norm of order ${reprFloat(norm)} for gradients from \`parameters\` is ` +
        'non-finite, so it cannot be clipped. Set `error_if_nonfinite=False` to scale the ' +
        'gradients by it anyway.',
    );
  }
  return total;
}

function scaleGrads(
  parameters: readonly Tensor[],
  max_norm: number,
  total_norm: Tensor,
  foreach: boolean | null,
): void {
  const grads = gradsOf(parameters);
  if (grads.length === 0) return;
  const shifted = total_norm.add(1e-6);
  const ratio = ops.mul(shifted.reciprocal(), max_norm);
  const factor = ratio.clamp({ max: 1 });
  for (const group of grouped(grads)) {
    const own = factor.to((group[0] as Tensor).device);
    if (isForeach(group, foreach)) ops._foreach_mul_(group, own);
    else for (const grad of group) grad.mul_(own);
  }
  for (const tensor of [shifted, ratio, factor]) tensor.dispose();
}

interface NormKeywords {
  norm_type?: NormType;
  error_if_nonfinite?: boolean;
  foreach?: boolean | null;
}
const normArguments = 'str|float norm_type=2.0, bool error_if_nonfinite=False, bool? foreach=None)';
type NormTail = [norm_type: NormType, error_if_nonfinite: boolean, foreach: boolean | null];

interface TotalKeywords extends NormKeywords {
  tensors: TensorOrIterable;
}
const bindTotal = signature<Required<TotalKeywords>>(
  `get_total_norm(Tensor|Tensors tensors, ${normArguments}`,
);

/** The norm of all tensors as one vector. */
export function get_total_norm(
  ...args: Call<[tensors: TensorOrIterable], NormTail, TotalKeywords>
): Tensor {
  const { tensors, norm_type, error_if_nonfinite, foreach } = bindTotal(args);
  return no_grad(() => totalNorm(listed(tensors), order(norm_type), error_if_nonfinite, foreach));
}

interface ScaleKeywords {
  parameters: TensorOrIterable;
  max_norm: number;
  total_norm: Tensor;
  foreach?: boolean | null;
}
const bindScale = signature<Required<ScaleKeywords>>(
  'clip_grads_with_norm_(Tensor|Tensors parameters, float max_norm, Tensor total_norm, ' +
    'bool? foreach=None)',
);

/** Scales gradients in place by min(1, max_norm / (total_norm + 10⁻⁶)). */
export function clip_grads_with_norm_(
  ...args: Call<
    [parameters: TensorOrIterable, max_norm: number, total_norm: Tensor],
    [foreach: boolean | null],
    ScaleKeywords
  >
): void {
  const { parameters, max_norm, total_norm, foreach } = bindScale(args);
  no_grad(() => scaleGrads(listed(parameters), max_norm, total_norm, foreach));
}

interface ClipKeywords extends NormKeywords {
  parameters: TensorOrIterable;
  max_norm: number;
}
type ClipCall = Call<[parameters: TensorOrIterable, max_norm: number], NormTail, ClipKeywords>;
const bindClip = signature<Required<ClipKeywords>>(
  `clip_grad_norm_(Tensor|Tensors parameters, float max_norm, ${normArguments}`,
);

/** Whether an argument, or the one named `parameters`, is what `module.parameters()` gives. */
const isGenerator = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('next' in value || ('parameters' in value && isGenerator(value.parameters)));

/** Scales gradients in place so that their norm as one vector is at most `max_norm`; gives it. */
export function clip_grad_norm_(...args: ClipCall): Tensor {
  const { parameters: given, max_norm, norm_type, error_if_nonfinite, foreach } = bindClip(args);
  const parameters = listed(given);
  if (parameters.length === 0 && args.some(isGenerator)) {
    warn('`parameters` is an empty generator, no gradient clipping will occur.');
  }
  return no_grad(() => {
    const total = totalNorm(gradsOf(parameters), order(norm_type), error_if_nonfinite, foreach);
    scaleGrads(parameters, max_norm, total, foreach);
    return total;
  });
}

/** The old name of `clip_grad_norm_`. */
export function clip_grad_norm(...args: ClipCall): Tensor {
  warn_once(
    '`torch.nn.utils.clip_grad_norm` is deprecated: use `torch.nn.utils.clip_grad_norm_`.',
    'FutureWarning',
  );
  return clip_grad_norm_(...args);
}

interface ValueKeywords {
  parameters: TensorOrIterable;
  clip_value: number;
  foreach?: boolean | null;
}
const bindValue = signature<Required<ValueKeywords>>(
  'clip_grad_value_(Tensor|Tensors parameters, float clip_value, bool? foreach=None)',
);

/** Clips every element of the gradients in place to [−clip_value, clip_value]. */
export function clip_grad_value_(
  ...args: Call<
    [parameters: TensorOrIterable, clip_value: number],
    [foreach: boolean | null],
    ValueKeywords
  >
): void {
  const { parameters, clip_value, foreach } = bindValue(args);
  no_grad(() => {
    for (const group of grouped(gradsOf(listed(parameters)))) {
      if (isForeach(group, foreach)) {
        ops._foreach_clamp_min_(group, -clip_value);
        ops._foreach_clamp_max_(group, clip_value);
      } else for (const grad of group) grad.clamp_({ min: -clip_value, max: clip_value });
    }
  });
}
