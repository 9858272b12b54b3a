/** Parameters and buffers whose shape is not known yet: those of lazy modules. */
import type { Call } from '../call.js';
import type { DeviceLike } from '../device.js';
import type { dtype as Dtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import type { Size } from '../size.js';
import { aliasOf, Tensor } from '../tensor.js';
import { Parameter } from './parameter.js';

interface Factory {
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}
interface ParameterKeywords extends Factory {
  requires_grad?: boolean;
}
interface BufferKeywords extends ParameterKeywords {
  persistent?: boolean;
}
interface MaterializeKeywords extends Factory {
  shape: readonly number[];
}
type MaterializeCall = Call<
  [shape: readonly number[]],
  [device: DeviceLike | null, dtype: Dtype | null],
  MaterializeKeywords
>;

const factory = 'Device? device=None, ScalarType? dtype=None';
const bindParameter = signature<Required<ParameterKeywords>>(
  `UninitializedParameter(bool requires_grad=True, ${factory})`,
);
const bindBuffer = signature<Required<BufferKeywords>>(
  `UninitializedBuffer(bool requires_grad=False, ${factory}, bool persistent=True)`,
);
const bindMaterialize = signature<Required<MaterializeKeywords>>(
  `materialize(int[] shape, ${factory})`,
);

function refuseShape(): never {
  throw new TorchError(
    "an uninitialized parameter or buffer has no shape yet: call `forward` first (a module's " +
      'state cannot be loaded from one that was never called)',
  );
}

/** Gives a tensor memory, and the class that it was to become. */
function materialize(tensor: Tensor, kind: { prototype: object }, args: MaterializeCall): void {
  const { shape, device, dtype } = bindMaterialize(args);
  const options = { device: device ?? tensor.device, dtype: dtype ?? tensor.dtype };
  const elements = ops.empty(shape, options);
  tensor.data = elements;
  elements.dispose();
  Object.setPrototypeOf(tensor, kind.prototype);
}

/** A parameter without a shape; `materialize` makes it a Parameter. */
export class UninitializedParameter extends Parameter {
  constructor(
    ...args: Call<
      [],
      [requires_grad: boolean, device: DeviceLike | null, dtype: Dtype | null],
      ParameterKeywords
    >
  ) {
    const { requires_grad, device, dtype } = bindParameter(args);
    super(ops.empty([0], { device, dtype }), requires_grad);
  }

  materialize(...args: MaterializeCall): void {
    materialize(this, Parameter, args);
  }

  override get shape(): Size {
    return refuseShape();
  }

  override __deepcopy__(): UninitializedParameter {
    const { requires_grad, device, dtype } = this;
    return new UninitializedParameter(requires_grad, device, dtype);
  }

  override toString(): string {
    return '<UninitializedParameter>';
  }
}

/** A buffer without a shape; `materialize` makes it a Tensor. */
export class UninitializedBuffer extends Tensor {
  readonly persistent: boolean;

  constructor(
    ...args: Call<
      [],
      [requires_grad: boolean, device: DeviceLike | null, dtype: Dtype | null, persistent: boolean],
      BufferKeywords
    >
  ) {
    const { requires_grad, device, dtype, persistent } = bindBuffer(args);
    super(...aliasOf(ops.empty([0], { device, dtype })));
    this.persistent = persistent;
    if (requires_grad) this.requires_grad = true;
  }

  materialize(...args: MaterializeCall): void {
    materialize(this, Tensor, args);
  }

  override get shape(): Size {
    return refuseShape();
  }

  __deepcopy__(): UninitializedBuffer {
    const { requires_grad, device, dtype, persistent } = this;
    return new UninitializedBuffer(requires_grad, device, dtype, persistent);
  }

  override toString(): string {
    return '<UninitializedBuffer>';
  }
}

/** Whether a value is an uninitialized parameter or buffer. */
export const is_lazy = (param: unknown): param is UninitializedParameter | UninitializedBuffer =>
  param instanceof UninitializedParameter || param instanceof UninitializedBuffer;
