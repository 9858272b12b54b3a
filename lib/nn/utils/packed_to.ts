/** The arguments of a packed sequence's `to`, `cpu` and `cuda`. */

import type { ToOptions } from '../../casting.js';
import type { DeviceLike } from '../../device.js';
import type { dtype as Dtype } from '../../dtype.js';
import { isPlainObject } from '../../gate/kinds.js';
import { ops } from '../../ops.js';
import type { Tensor } from '../../tensor.js';

/** The ways to call `to`, as those of a tensor. */
export type PackedToCall =
  | [
      device: DeviceLike | number | null,
      dtype?: Dtype | null | ToOptions,
      non_blocking?: boolean | ToOptions,
      copy?: boolean | ToOptions,
      options?: ToOptions,
    ]
  | [
      dtype: Dtype,
      non_blocking?: boolean | ToOptions,
      copy?: boolean | ToOptions,
      options?: ToOptions,
    ]
  | [other: Tensor, options?: ToOptions]
  | [options: ToOptions];

export const isNonBlocking = (args: readonly unknown[]): boolean =>
  args.some((value) => value === true || (isPlainObject(value) && value.non_blocking === true));

/** What moves a sequence to a type of device, unless the arguments do so already. */
export function movedTo(type: string, data: Tensor, args: Partial<PackedToCall>): PackedToCall {
  const given = args.length === 0 ? ([{ device: data.device }] as const) : args;
  const probe = ops.empty([0], { dtype: data.dtype, device: data.device });
  const target = probe.to(...(given as [ToOptions]));
  const there = target.device.type === type;
  for (const tensor of [probe, target]) tensor.dispose();
  if (there) return given as PackedToCall;
  const last = given.at(-1);
  const positional = isPlainObject(last) ? given.slice(0, -1) : given;
  return [...positional, { ...(isPlainObject(last) ? last : {}), device: type }] as PackedToCall;
}
