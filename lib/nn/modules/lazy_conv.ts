/** Convolutions that take `in_channels` from their first input. */
import { Conv1d, Conv2d, Conv3d } from './conv.js';
import { convSignature } from './conv_arguments.js';
import { bindInitialize, type InputCall } from './forward.js';
import { hasUninitialized } from './lazy.js';
import {
  type ConvKeywords,
  initialize,
  isReady,
  type LazyConvCall,
  placeholder,
  start,
} from './lazy_conv_nd.js';

const bindConv1d = convSignature(1);

/** A Conv1d that takes `in_channels` from its first input, and is a Conv1d from then on. */
export class LazyConv1d<Out extends number = number> extends Conv1d<number, Out> {
  static readonly cls_to_become = Conv1d;

  constructor(...args: LazyConvCall<Out>) {
    const a = bindConv1d([0, ...args]);
    super(...placeholder<ConvKeywords<Out>>(a));
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

const bindConv2d = convSignature(2);

/** A Conv2d that takes `in_channels` from its first input, and is a Conv2d from then on. */
export class LazyConv2d<Out extends number = number> extends Conv2d<number, Out> {
  static readonly cls_to_become = Conv2d;

  constructor(...args: LazyConvCall<Out>) {
    const a = bindConv2d([0, ...args]);
    super(...placeholder<ConvKeywords<Out>>(a));
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

const bindConv3d = convSignature(3);

/** A Conv3d that takes `in_channels` from its first input, and is a Conv3d from then on. */
export class LazyConv3d<Out extends number = number> extends Conv3d<number, Out> {
  static readonly cls_to_become = Conv3d;

  constructor(...args: LazyConvCall<Out>) {
    const a = bindConv3d([0, ...args]);
    super(...placeholder<ConvKeywords<Out>>(a));
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
