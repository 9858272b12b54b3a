/** The Tensor class: a handle, what native knows about it, and its disposal. */
import type { device as Device, DeviceLike } from './device.js';
import { DeviceType, deviceOf } from './device.js';
import type { dtype as Dtype, layout as Layout } from './dtype.js';
import { dtypeOf, layoutOf } from './dtype.js';
import { TorchError } from './errors.js';
import type { TensorMethods } from './generated/methods.js';
import { type Handle, native, sizesOf } from './native.js';
import { asSize, type Size } from './size.js';

const key = Symbol('sconce.handle');

/** The tensors made since the innermost open `tidy` began, or null outside of any. */
let scope: Tensor[] | null = null;

/** Opens another scope (or none) and returns the one before. Only `memory.ts` needs it. */
export function swapScope(next: Tensor[] | null): Tensor[] | null {
  const previous = scope;
  scope = next;
  return previous;
}

/** The handle of a live tensor; a TorchError for a disposed one. */
export let handleOf: (tensor: Tensor) => Handle;

/** Whether a value is a tensor of this copy of the package. */
export let isTensor: (value: unknown) => value is Tensor;

/** The gradients of tensors, asked for in one call. */
export let gradsOf: (tensors: readonly Tensor[]) => (Tensor | null)[];

/** Drops the gradients of tensors in one call. */
export let clearGrads: (tensors: readonly Tensor[]) => void;

/** Frees tensors in one call. */
export let disposeAll: (tensors: Iterable<Tensor>) => void;

/** Whether a tensor's memory was given up. */
export const isDisposed = (tensor: Tensor): boolean => tensor.is_disposed;

export interface Tensor extends TensorMethods {}

/** A multi-dimensional array on a device, as `torch.Tensor`. Made by functions, not by `new`. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the generated methods are installed by ops.ts
export class Tensor implements Disposable {
  #handle: Handle | null;
  #grad: Tensor | null = null;

  constructor(secret: symbol, handle: Handle) {
    if (secret !== key) {
      throw new TypeError(
        'Tensor has no constructor: use torch.tensor, torch.empty, torch.zeros, ...',
      );
    }
    this.#handle = handle;
  }

  static #open(tensor: Tensor): Handle {
    if (!isTensor(tensor)) throw new TypeError('a Tensor was expected, not a foreign object');
    const handle = tensor.#handle;
    if (handle === null) throw new TorchError('this tensor has been disposed');
    return handle;
  }

  /** The handle of the gradient that was given out last. */
  static #knownGrad(tensor: Tensor): Handle | null {
    const grad = tensor.#grad;
    return grad === null ? null : grad.#handle;
  }

  static #grads(tensors: readonly Tensor[]): (Tensor | null)[] {
    const found = native.grads(tensors.map(Tensor.#open), tensors.map(Tensor.#knownGrad));
    return tensors.map((tensor, i) => {
      const handle = found[i];
      if (handle !== undefined) tensor.#grad = handle === null ? null : new Tensor(key, handle);
      return tensor.#grad;
    });
  }

  static #clearGrads(tensors: readonly Tensor[]): void {
    native.clear_grads(tensors.map(Tensor.#open));
    for (const tensor of tensors) tensor.#grad = null;
  }

  static #disposeAll(tensors: Iterable<Tensor>): void {
    const handles: Handle[] = [];
    for (const tensor of tensors) {
      if (tensor.#handle !== null) handles.push(tensor.#handle);
      tensor.#handle = null;
      tensor.#grad = null;
    }
    if (handles.length > 0) native.dispose_all(handles);
  }

  static {
    disposeAll = Tensor.#disposeAll;
    gradsOf = Tensor.#grads;
    clearGrads = Tensor.#clearGrads;
    handleOf = Tensor.#open;
    isTensor = (value): value is Tensor =>
      typeof value === 'object' && value !== null && #handle in value;
  }

  /** The sizes of all dimensions. */
  get shape(): Size {
    return asSize(sizesOf(handleOf(this)));
  }

  get ndim(): number {
    return native.ndim(handleOf(this));
  }

  get dtype(): Dtype {
    return dtypeOf(native.dtype(handleOf(this)));
  }

  get device(): Device {
    return deviceOf(native.device(handleOf(this)));
  }

  get layout(): Layout {
    return layoutOf(native.layout(handleOf(this)));
  }

  /** Bytes of one element. */
  get itemsize(): number {
    return native.itemsize(handleOf(this));
  }

  /** Bytes of all elements. */
  get nbytes(): number {
    return native.itemsize(handleOf(this)) * native.numel(handleOf(this));
  }

  get requires_grad(): boolean {
    return native.requires_grad(handleOf(this));
  }

  set requires_grad(value: boolean) {
    if (typeof value !== 'boolean') throw new TypeError('requires_grad must be a bool');
    native.set_requires_grad(handleOf(this), value);
  }

  get is_leaf(): boolean {
    return native.is_leaf(handleOf(this));
  }

  get output_nr(): number {
    return native.output_nr(handleOf(this));
  }

  /** How many times the tensor was written in place. */
  get _version(): number {
    return native.version(handleOf(this));
  }

  get retains_grad(): boolean {
    return native.retains_grad(handleOf(this));
  }

  /** The gradient that `backward` has gathered, or null. The same object as long as it is the same tensor. */
  get grad(): Tensor | null {
    const handle = native.grad(handleOf(this), Tensor.#knownGrad(this));
    if (handle === undefined) return this.#grad;
    this.#grad = handle === null ? null : new Tensor(key, handle);
    return this.#grad;
  }

  set grad(value: Tensor | null | undefined) {
    if (value !== null && value !== undefined && !isTensor(value)) {
      throw new TypeError('assigned grad expected to be a Tensor or None');
    }
    native.set_grad(handleOf(this), value ? handleOf(value) : null);
    this.#grad = value ?? null;
  }

  /** The same elements without autograd's knowledge; assigning replaces them. */
  get data(): Tensor {
    return wrap(native.data(handleOf(this)));
  }

  set data(value: Tensor) {
    if (!isTensor(value)) throw new TypeError('Variable data has to be a tensor');
    native.set_data(handleOf(this), handleOf(value));
  }

  /** The node of the autograd graph that made this tensor, or null. */
  get grad_fn(): Node | null {
    const handle = native.grad_fn(handleOf(this));
    return handle === null ? null : new Node(handle);
  }

  get is_cpu(): boolean {
    return native.device_type(handleOf(this)) === DeviceType.cpu;
  }

  get is_cuda(): boolean {
    return native.device_type(handleOf(this)) === DeviceType.cuda;
  }

  /** Whether the layout is `torch.sparse_coo`. */
  get is_sparse(): boolean {
    return native.layout(handleOf(this)) === 1;
  }

  /** Whether the tensor stands for a list of tensors of different shapes. */
  get is_nested(): boolean {
    return native.is_nested(handleOf(this));
  }

  /** Whether the elements are integers that stand for floats, by a scale and a zero point. */
  get is_quantized(): boolean {
    return native.is_quantized(handleOf(this));
  }

  get is_meta(): boolean {
    return native.device_type(handleOf(this)) === DeviceType.meta;
  }

  /** Whether the tensor's memory was given up by `dispose` or `tidy`. */
  get is_disposed(): boolean {
    return this.#handle === null;
  }

  /** Gives up the memory now, unless another tensor shares it. Idempotent. */
  dispose(): void {
    const handle = this.#handle;
    if (handle === null) return;
    this.#handle = null;
    this.#grad = null;
    native.dispose(handle);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

/** A tensor for a handle that came from native. */
export function wrap(handle: Handle): Tensor {
  const tensor = new Tensor(key, handle);
  if (scope !== null) scope.push(tensor);
  return tensor;
}

/** What a subclass passes to `super` so as to hold the same tensor as `tensor`. */
export function aliasOf(tensor: Tensor): [symbol, Handle] {
  return [key, native.alias(handleOf(tensor))];
}

/** The handle of a node of the graph. */
export let nodeHandleOf: (node: Node) => Handle;

/** A node of the autograd graph, as `tensor.grad_fn`. */
export class Node {
  readonly #handle: Handle;

  static {
    nodeHandleOf = (node) => node.#handle;
  }

  constructor(handle: Handle) {
    this.#handle = handle;
  }

  name(): string {
    return native.node_name(this.#handle);
  }

  /** The nodes that this one passes its gradients to, each with the number of its input. */
  get next_functions(): [Node | null, number][] {
    return native
      .next_functions(this.#handle)
      .map(([node, input]) => [node === null ? null : new Node(node), input]);
  }

  toString(): string {
    return `<${this.name()}>`;
  }
}

/** Defines methods written in TypeScript on every tensor. */
export function install(methods: Record<string | symbol, unknown>): void {
  for (const name of Reflect.ownKeys(methods)) {
    const descriptor = Object.getOwnPropertyDescriptor(methods, name);
    if (descriptor)
      Object.defineProperty(Tensor.prototype, name, { ...descriptor, enumerable: false });
  }
}

/** Defines methods that take no arguments, and refuse any. */
export function installPlain(methods: Record<string, (this: Tensor) => unknown>): void {
  for (const [name, method] of Object.entries(methods)) {
    install({
      [name](this: Tensor, ...args: unknown[]): unknown {
        if (args.length === 0) return method.call(this);
        throw new TypeError(`${name}() takes no arguments (${args.length} given)`);
      },
    });
  }
}

export type { DeviceLike };
