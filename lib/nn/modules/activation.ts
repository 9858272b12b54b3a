/** Activations without numbers of their own. */

import type { Call } from '../../call.js';
import { reprString } from '../../repr.js';
import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Keeps } from '../effects.js';
import * as F from '../functional/index.js';
import { InplaceActivation } from './activation_base.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

/** max(0, x) */
export class ReLU extends InplaceActivation {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.relu(input, this.inplace);
  }
}

/** The activation of self-normalising networks. */
export class SELU extends InplaceActivation {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.selu(input, this.inplace);
  }
}

/** x · σ(x) */
export class SiLU extends InplaceActivation {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.silu(input, this.inplace);
  }
}

/** x · tanh(softplus(x)) */
export class Mish extends InplaceActivation {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.mish(input, this.inplace);
  }
}

/** x · relu6(x + 3) / 6 */
export class Hardswish extends InplaceActivation {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.hardswish(input, this.inplace);
  }

  // PyTorch prints nothing for this class and the next, in place or not.
  override extra_repr(): string {
    return '';
  }
}

/** relu6(x + 3) / 6 */
export class Hardsigmoid extends InplaceActivation {
  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.hardsigmoid(input, this.inplace);
  }

  override extra_repr(): string {
    return '';
  }
}

type Approximation = 'none' | 'tanh';

const bindGELU = signature<{ approximate: Approximation }>("GELU(str approximate='none')");

/** x · Φ(x) */
export class GELU extends Module {
  declare readonly [EFFECT]?: Keeps;

  approximate: Approximation;

  constructor(...args: Call<[], [approximate: Approximation], { approximate?: Approximation }>) {
    super();
    this.approximate = bindGELU(args).approximate;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.gelu(input, { approximate: this.approximate });
  }

  override extra_repr(): string {
    return `approximate=${reprString(this.approximate)}`;
  }
}

const bindGLU = signature<{ dim: number }>('GLU(int dim=-1)');

/** a · σ(b) for the halves a and b of the input along a dimension */
export class GLU extends Module {
  dim: number;

  constructor(...args: Call<[], [dim: number], { dim?: number }>) {
    super();
    this.dim = bindGLU(args).dim;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.glu(input, this.dim);
  }

  override extra_repr(): string {
    return `dim=${this.dim}`;
  }
}

/** (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) */
export class Tanh extends Module {
  declare readonly [EFFECT]?: Keeps;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.tanh(input);
  }
}

/** 1 / (1 + e⁻ˣ) */
export class Sigmoid extends Module {
  declare readonly [EFFECT]?: Keeps;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.sigmoid(input);
  }
}

/** log σ(x) */
export class LogSigmoid extends Module {
  declare readonly [EFFECT]?: Keeps;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.logsigmoid(input);
  }
}

/** x / (1 + |x|) */
export class Softsign extends Module {
  declare readonly [EFFECT]?: Keeps;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.softsign(input);
  }
}

/** x − tanh(x) */
export class Tanhshrink extends Module {
  declare readonly [EFFECT]?: Keeps;

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.tanhshrink(input);
  }
}
