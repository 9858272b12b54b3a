/** `nn.Buffer`: a tensor that is part of a module's state, but not trained. */
import type { Call } from '../call.js';
import { ops } from '../ops.js';
import { signature } from '../signature.js';
import { aliasOf, Tensor } from '../tensor.js';
import { UninitializedBuffer } from './uninitialized.js';

interface BufferArguments {
  data?: Tensor | null;
  persistent?: boolean;
}

const bind = signature<Required<BufferArguments>>(
  'Buffer(Tensor? data=None, *, bool persistent=True)',
);

/**
 * Shares the elements of `data`; a module finds it in its own fields, and saves it with its state
 * unless it is not persistent.
 */
export class Buffer extends Tensor {
  readonly persistent: boolean;

  constructor(
    ...args:
      | Call<[], [data: Tensor | null], BufferArguments>
      | [data: Tensor | null, keywords: { persistent?: boolean }]
  ) {
    const { data, persistent } = bind(args);
    const detached = data === null ? ops.empty([0]) : data.detach();
    super(...aliasOf(detached));
    detached.dispose();
    this.persistent = persistent;
    if (data?.requires_grad) this.requires_grad = true;
  }
}

/** Whether assigning a value to a field makes that a buffer. */
export const isBuffer = (value: unknown): value is Buffer | UninitializedBuffer =>
  value instanceof Buffer || value instanceof UninitializedBuffer;
