/** Modules that say what sizes they take and give, and what the tests of sizes share. */
import torch, { nn } from '../../lib/index.js';

export const x = (...shape: number[]): torch.Tensor => torch.ones(shape);
export const wide = (): boolean => true;
export const width = (): number => 4;

/** A module that says what it takes and gives. */
export class Head extends nn.Module {
  declare readonly sizes: nn.Sizes<6, 2>;
  fc = new nn.Linear(6, 2);

  override forward(input: torch.Tensor): torch.Tensor {
    return this.fc.forward(input);
  }
}

export class Stem extends nn.Module {
  declare readonly sizes: nn.ChannelSizes<3, 8>;
  conv = new nn.Conv2d(3, 8, 3);

  override forward(input: torch.Tensor): torch.Tensor {
    return this.conv.forward(input);
  }
}

export class Twice extends nn.Module {
  declare readonly sizes: nn.SameSizes;

  override forward(input: torch.Tensor): torch.Tensor {
    return input.mul(2);
  }
}

/** A module that says nothing, and has a field of that name for itself. */
export class Mean extends nn.Module {
  sizes = [1, 2];

  override forward(input: torch.Tensor): torch.Tensor {
    return input.mean(-1);
  }
}

export class MyLinear extends nn.Linear {}
export class Narrow extends nn.Linear<6, 2> {
  constructor() {
    super(6, 2);
  }
}
export class Block extends nn.Sequential {
  constructor() {
    super(new nn.Linear(5, 7), new nn.ReLU());
  }
}

export function list(): nn.Linear[] {
  return [new nn.Linear(5, 3), new nn.Linear(3, 4)];
}
export function filled() {
  const empty = new nn.Sequential();
  empty.append(new nn.Linear(5, 4));
  return empty;
}
