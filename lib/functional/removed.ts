/** Functions that PyTorch itself has removed: a call says what has taken their place. */
import { TorchError } from '../errors.js';
import { install } from '../tensor.js';

const removed = (name: string, instead: string) => (): never => {
  throw new TorchError(`torch.${name} is removed from PyTorch: use ${instead}`);
};

export const matrix_rank = removed('matrix_rank', 'torch.linalg.matrix_rank');
export const solve = removed(
  'solve',
  'torch.linalg.solve, whose arguments are the other way round',
);
export const lstsq = removed(
  'lstsq',
  'torch.linalg.lstsq, whose arguments are the other way round',
);
export const eig = removed('eig', 'torch.linalg.eig or torch.linalg.eigvals, which are complex');
export const symeig = removed('symeig', 'torch.linalg.eigh or torch.linalg.eigvalsh');

declare module '../tensor.js' {
  interface Tensor {
    /** @deprecated Removed from PyTorch: throws. */
    solve(): never;
    /** @deprecated Removed from PyTorch: throws. */
    lstsq(): never;
    /** @deprecated Removed from PyTorch: throws. */
    eig(): never;
    /** @deprecated Removed from PyTorch: throws. */
    symeig(): never;
    /** @deprecated Removed from PyTorch: throws. */
    reinforce(): never;
  }
}

install({
  solve,
  lstsq,
  eig,
  symeig,
  reinforce: removed('Tensor.reinforce', 'torch.distributions'),
});
