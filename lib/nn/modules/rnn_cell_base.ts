/** What the recurrent cells share: parameters, and what stands around their operator. */
import type { Call } from '../../call.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { ops } from '../../ops.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import { uniform_ } from '../init.js';
import { Parameter } from '../parameter.js';
import { Module } from './module.js';

export interface CellKeywords {
  input_size: number;
  hidden_size: number;
  bias?: boolean;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
interface BaseKeywords extends Omit<CellKeywords, 'bias'> {
  bias: boolean;
  num_chunks: number;
}
const bindBase = signature<Required<BaseKeywords>>(
  'RNNCellBase(int input_size, int hidden_size, any bias, int num_chunks, ' +
    'Device? device=None, ScalarType? dtype=None)',
);

/** The base of the cells: parameters drawn from U(−1/√hidden_size, 1/√hidden_size). */
export class RNNCellBase extends Module {
  input_size: number;
  hidden_size: number;
  /** PyTorch takes any value, and asks only whether it is true. */
  readonly bias: boolean;
  weight_ih: Parameter;
  weight_hh: Parameter;
  /** Null for a cell made without. */
  declare bias_ih: Parameter;
  declare bias_hh: Parameter;

  constructor(
    ...args: Call<
      [input_size: number, hidden_size: number, bias: boolean, num_chunks: number],
      [device: DeviceLike | null, dtype: Dtype | null],
      BaseKeywords
    >
  ) {
    super();
    const { input_size, hidden_size, bias, num_chunks, device, dtype } = bindBase(args);
    const rows = num_chunks * hidden_size;
    const make = (...size: number[]) => new Parameter(ops.empty(size, { device, dtype }));
    this.input_size = input_size;
    this.hidden_size = hidden_size;
    this.bias = bias;
    this.weight_ih = make(rows, input_size);
    this.weight_hh = make(rows, hidden_size);
    for (const name of ['bias_ih', 'bias_hh']) {
      this.register_parameter(name, bias ? make(rows) : null);
    }
    this.reset_parameters();
  }

  reset_parameters(): void {
    const bound = this.hidden_size > 0 ? 1 / Math.sqrt(this.hidden_size) : 0;
    for (const weight of this.parameters()) uniform_(weight, -bound, bound);
  }

  /** The parameters in the order in which operators take them. */
  protected get _weights(): [Parameter, Parameter, Parameter, Parameter] {
    return [this.weight_ih, this.weight_hh, this.bias_ih, this.bias_hh];
  }

  override extra_repr(): string {
    const sizes = `${this.input_size}, ${this.hidden_size}`;
    if (this.bias === true) return sizes;
    return `${sizes}, bias=${this.bias === false ? 'False' : this.bias}`;
  }
}

/** Refuses what is neither a vector nor a batch of them. */
export function checkRank(cell: string, what: string, { ndim }: Tensor): void {
  if (ndim === 1 || ndim === 2) return;
  throw new RangeError(`${cell}: Expected ${what} to be 1D or 2D, got ${ndim}D instead`);
}

/** What the cells do around their operator: a batch of one where there is none, states of zeros. */
export function step(
  cell: RNNCellBase,
  input: Tensor,
  given: readonly Tensor[] | null,
  compute: (input: Tensor, states: readonly Tensor[]) => readonly Tensor[],
): readonly Tensor[] {
  const batched = input.ndim === 2;
  const rows = batched ? input : input.unsqueeze(0);
  const { dtype, device } = input;
  const states =
    given === null
      ? [ops.zeros([rows.size(0), cell.hidden_size], { dtype, device })]
      : given.map((state) => (batched ? state : state.unsqueeze(0)));
  const computed = compute(rows, states);
  const results = batched ? computed : computed.map((state) => state.squeeze(0));
  const kept = new Set([input, ...(given ?? []), ...results]);
  for (const tensor of [rows, ...states, ...computed]) if (!kept.has(tensor)) tensor.dispose();
  return results;
}
