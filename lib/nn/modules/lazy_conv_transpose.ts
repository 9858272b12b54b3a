/** Transposed convolutions that take `in_channels` from their first input. */
import { convTransposeSignature } from './conv_arguments.js';
import { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from './conv_transpose.js';
import { bindInitialize, type InputCall } from './forward.js';
import { hasUninitialized } from './lazy.js';
import {
  type ConvTransposeKeywords,
  initialize,
  isReady,
  type LazyConvTransposeCall,
  placeholder,
  start,
} from './lazy_conv_nd.js';

const bindConvTranspose1d = convTransposeSignature(1);

/** A ConvTranspose1d that takes `in_channels` from its first input, and is a ConvTranspose1d from then on. */
export class LazyConvTranspose1d<Out extends number = number> extends ConvTranspose1d<number, Out> {
  static readonly cls_to_become = ConvTranspose1d;

  constructor(...args: LazyConvTransposeCall<Out>) {
    const a = bindConvTranspose1d([0, ...args]);
    super(...placeholder<ConvTransposeKeywords<Out>>(a));
    start(this, a);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (isReady(this)) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    initialize(this, bindInitialize(args).input);
  }
}

const bindConvTranspose2d = convTransposeSignature(2);

/** A ConvTranspose2d that takes `in_channels` from its first input, and is a ConvTranspose2d from then on. */
export class LazyConvTranspose2d<Out extends number = number> extends ConvTranspose2d<number, Out> {
  static readonly cls_to_become = ConvTranspose2d;

  constructor(...args: LazyConvTransposeCall<Out>) {
    const a = bindConvTranspose2d([0, ...args]);
    super(...placeholder<ConvTransposeKeywords<Out>>(a));
    start(this, a);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (isReady(this)) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    initialize(this, bindInitialize(args).input);
  }
}

const bindConvTranspose3d = convTransposeSignature(3);

/** A ConvTranspose3d that takes `in_channels` from its first input, and is a ConvTranspose3d from then on. */
export class LazyConvTranspose3d<Out extends number = number> extends ConvTranspose3d<number, Out> {
  static readonly cls_to_become = ConvTranspose3d;

  constructor(...args: LazyConvTransposeCall<Out>) {
    const a = bindConvTranspose3d([0, ...args]);
    super(...placeholder<ConvTransposeKeywords<Out>>(a));
    start(this, a);
  }

  has_uninitialized_params(): boolean {
    return hasUninitialized(this);
  }

  override reset_parameters(): void {
    if (isReady(this)) super.reset_parameters();
  }

  initialize_parameters(...args: InputCall): void {
    initialize(this, bindInitialize(args).input);
  }
}
