/** Pixels in channels, and channels dealt out. */

import { signature } from '../../signature.js';
import type { Tensor } from '../../tensor.js';
import type { EFFECT, Keeps } from '../effects.js';
import * as F from '../functional/index.js';
import { bindInput, type InputCall } from './forward.js';
import { Module } from './module.js';

const bindPixelShuffle = signature<{ upscale_factor: number }>('PixelShuffle(int upscale_factor)');

/** (N, C · r², H, W) to (N, C, H · r, W · r), [Shi et al. 2016](https://arxiv.org/abs/1609.05158) */
export class PixelShuffle extends Module {
  upscale_factor: number;

  constructor(...args: [upscale_factor: number] | [keywords: { upscale_factor: number }]) {
    super();
    this.upscale_factor = bindPixelShuffle(args).upscale_factor;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.pixel_shuffle(input, this.upscale_factor);
  }

  override extra_repr(): string {
    return `upscale_factor=${this.upscale_factor}`;
  }
}

const bindPixelUnshuffle = signature<{ downscale_factor: number }>(
  'PixelUnshuffle(int downscale_factor)',
);

/** (N, C, H · r, W · r) to (N, C · r², H, W) */
export class PixelUnshuffle extends Module {
  downscale_factor: number;

  constructor(...args: [downscale_factor: number] | [keywords: { downscale_factor: number }]) {
    super();
    this.downscale_factor = bindPixelUnshuffle(args).downscale_factor;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.pixel_unshuffle(input, this.downscale_factor);
  }

  override extra_repr(): string {
    return `downscale_factor=${this.downscale_factor}`;
  }
}

const bindChannelShuffle = signature<{ groups: number }>('ChannelShuffle(int groups)');

/** Deals the channels out to `groups`, [Zhang et al. 2017](https://arxiv.org/abs/1707.01083) */
export class ChannelShuffle extends Module {
  declare readonly [EFFECT]?: Keeps;

  groups: number;

  constructor(...args: [groups: number] | [keywords: { groups: number }]) {
    super();
    this.groups = bindChannelShuffle(args).groups;
  }

  override forward(...args: InputCall): Tensor {
    const { input } = bindInput(args);
    return F.channel_shuffle(input, this.groups);
  }

  override extra_repr(): string {
    return `groups=${this.groups}`;
  }
}
