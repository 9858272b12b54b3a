/** `torch.nn.factory_kwargs`. */
import type { DeviceLike } from '../device.js';
import type { dtype as Dtype, memory_format as MemoryFormat } from '../dtype.js';
import { signature } from '../signature.js';

/** Where and in which type a module makes its tensors. */
export interface FactoryKeywords {
  device?: DeviceLike | null;
  dtype?: Dtype | null;
  memory_format?: MemoryFormat | null;
}
interface Given extends FactoryKeywords {
  /** The same under a name of its own, where a module has an argument `dtype`. */
  factory_kwargs?: FactoryKeywords;
}

const bind = signature<{ kwargs: Given | null }>('factory_kwargs(Mapping? kwargs)');
const names: readonly string[] = ['device', 'dtype', 'memory_format'];

/** The keywords for `torch.empty` and its kin among those that a module was made with. */
export function factory_kwargs(kwargs: Given | null): FactoryKeywords {
  const given = bind([kwargs]).kwargs;
  if (given === null) return {};
  const { factory_kwargs = {}, ...plain } = given;
  const unknown = Object.keys(plain).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new TypeError(`unexpected kwargs ${unknown.join(', ')}`);
  const doubled = Object.keys(plain).find((name) => name in factory_kwargs);
  if (doubled !== undefined) {
    throw new TypeError(`${doubled} specified twice, in kwargs and in factory_kwargs`);
  }
  return { ...factory_kwargs, ...plain };
}
