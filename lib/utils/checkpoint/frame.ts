/** One checkpoint: what its first run saved, by number, and what the second one gives for it. */
import { saved_tensors_hooks, withSavedHooks } from '../../autograd/saved_tensors.js';
import { TorchError } from '../../errors.js';
import { enable_grad } from '../../grad_mode.js';
import { type Handle, native } from '../../native.js';
import { handleOf, isTensor, type Tensor, wrap } from '../../tensor.js';
import { currentGroup } from './group.js';

/** The second run of a checkpoint does not save what the first one did. */
export class CheckpointError extends TorchError {}

/** Ends a second run that has given all there is to give. */
class StopRecomputation extends Error {}

/** What the graph holds in the place of a saved tensor. */
interface Holder {
  index: number;
}

export type Describe = (tensor: Tensor) => string;

/** What one backward pass has computed again. */
interface Recomputed {
  tensors: (Tensor | null)[];
  count: number;
}

/** Stands for a tensor among the arguments. */
const SAVED = Symbol('a saved tensor');

const HINT =
  'The function must do the same at its second run: the same operators on the same shapes, ' +
  'whatever it draws or reads.';

export interface FrameOptions {
  /** Runs the function again as at first. */
  again: (args: readonly unknown[]) => void;
  early_stop: boolean;
  /** What must be the same of tensors of both runs; null to compare nothing. */
  describe: Describe | null;
}

export class Frame {
  readonly #options: FrameOptions;
  readonly #saved: Handle;
  /** The arguments, with a mark for each tensor. */
  readonly #args: readonly unknown[];
  readonly #descriptions: (string | null)[] = [];
  readonly #passes = new Map<unknown, Recomputed>();
  #complete = false;

  constructor(args: readonly unknown[], options: FrameOptions) {
    this.#options = options;
    this.#saved = native.save_tensors(args.filter(isTensor).map(handleOf));
    this.#args = args.map((arg) => (isTensor(arg) ? SAVED : arg));
  }

  /** Runs the function for the first time: the graph keeps numbers in the place of tensors. */
  first<T>(run: () => T): T {
    const result = withSavedHooks(
      (tensor) => this.#number(tensor),
      (holder: Holder) => this.#unpack(holder),
      this.#saved,
      run,
    );
    this.#complete = true;
    return result;
  }

  #number(tensor: Tensor): Holder {
    const { describe } = this.#options;
    this.#descriptions.push(describe?.(tensor) ?? null);
    tensor.dispose();
    return { index: this.#descriptions.length - 1 };
  }

  #unpack({ index }: Holder): Tensor {
    const group = currentGroup();
    const task = native.current_graph_task_id();
    const pass = group ?? (task === -1 ? Symbol('outside of a backward pass') : task);
    const known = this.#passes.get(pass) ?? this.#recompute(pass);
    const tensor = known.tensors[index];
    if (tensor) {
      known.tensors[index] = null;
      if (group === null && known.tensors.every((one) => one === null)) this.#passes.delete(pass);
      return tensor;
    }
    throw new CheckpointError(
      'checkpoint: a saved tensor is asked for a second time. ' +
        (group === null
          ? 'Read ctx.saved_tensors once only in a backward pass of your own.'
          : 'Within a GraphExecGroup, backward passes may not need the same tensors.'),
    );
  }

  #recompute(pass: unknown): Recomputed {
    const made: Recomputed = { tensors: [], count: 0 };
    let next = 0;
    const args = this.#args.map((arg) =>
      arg === SAVED ? wrap(native.unpack_saved(this.#saved, next++)) : arg,
    );
    try {
      saved_tensors_hooks(
        (tensor: Tensor) => this.#record(made, tensor),
        (tensor: Tensor) => tensor,
        () => enable_grad(() => this.#options.again(args)),
      );
    } catch (error) {
      if (!(error instanceof StopRecomputation)) throw error;
    }
    this.#check(made);
    this.#passes.set(pass, made);
    return made;
  }

  #record(made: Recomputed, tensor: Tensor): Tensor {
    const plain = tensor.requires_grad ? tensor.detach() : tensor;
    made.count += 1;
    if (made.count > this.#descriptions.length) {
      // An error may have ended the first run, within a backward pass of its own.
      if (!this.#complete) return plain;
      throw new CheckpointError(
        'checkpoint: the second run saves more tensors than the first one ' +
          `(${this.#descriptions.length}). ${HINT}`,
      );
    }
    made.tensors.push(plain);
    if (this.#options.early_stop && made.count === this.#descriptions.length) {
      throw new StopRecomputation();
    }
    return plain;
  }

  #check({ tensors, count }: Recomputed): void {
    if (!this.#complete) return;
    if (count !== this.#descriptions.length) {
      throw new CheckpointError(
        'checkpoint: A different number of tensors was saved during the original forward and ' +
          `recomputation.\nNumber of tensors saved during forward: ${this.#descriptions.length}\n` +
          `Number of tensors saved during recomputation: ${count}.\n${HINT}`,
      );
    }
    const { describe } = this.#options;
    if (describe === null) return;
    const different = tensors.flatMap((tensor, i) => {
      const [was, is] = [this.#descriptions[i], describe(tensor as Tensor)];
      return was === is
        ? []
        : [`tensor at position ${i}:\nsaved metadata: ${was}\nrecomputed metadata: ${is}\n`];
    });
    if (different.length === 0) return;
    throw new CheckpointError(
      'checkpoint: Recomputed values for the following tensors have different metadata than ' +
        `during the forward pass.\n${different.join('')}${HINT}`,
    );
  }
}
