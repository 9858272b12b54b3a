/** The names from before the underscore: each warns once, and works. */
import { warn } from '../../errors.js';
import { constant_, eye_, normal_, uniform_ } from './basic.js';
import { dirac_ } from './dirac.js';
import { kaiming_normal_, kaiming_uniform_ } from './kaiming.js';
import { orthogonal_ } from './orthogonal.js';
import { sparse_ } from './sparse.js';
import { xavier_normal_, xavier_uniform_ } from './xavier.js';

function deprecated<F extends (...args: never[]) => unknown>(fn: F): F {
  const old = fn.name.slice(0, -1);
  let warned = false;
  const wrapper = (...args: Parameters<F>) => {
    if (!warned) {
      warned = true;
      warn(`nn.init.${old} is deprecated: use nn.init.${fn.name}`, 'FutureWarning');
    }
    return fn(...args);
  };
  return Object.defineProperty(wrapper, 'name', { value: old }) as F;
}

export const uniform: typeof uniform_ = deprecated(uniform_);
export const normal: typeof normal_ = deprecated(normal_);
export const constant: typeof constant_ = deprecated(constant_);
export const eye: typeof eye_ = deprecated(eye_);
export const dirac: typeof dirac_ = deprecated(dirac_);
export const xavier_uniform: typeof xavier_uniform_ = deprecated(xavier_uniform_);
export const xavier_normal: typeof xavier_normal_ = deprecated(xavier_normal_);
export const kaiming_uniform: typeof kaiming_uniform_ = deprecated(kaiming_uniform_);
export const kaiming_normal: typeof kaiming_normal_ = deprecated(kaiming_normal_);
export const orthogonal: typeof orthogonal_ = deprecated(orthogonal_);
export const sparse: typeof sparse_ = deprecated(sparse_);
