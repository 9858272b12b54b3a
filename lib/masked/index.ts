/** `torch.masked`: reductions and normalizations of what a mask shows. */
export { mean, std, var } from './moments.js';
export { cumprod, cumsum, log_softmax, normalize, softmax, softmin } from './normalizations.js';
export {
  amax,
  amin,
  argmax,
  argmin,
  logaddexp,
  logsumexp,
  median,
  norm,
  prod,
  sum,
} from './reductions.js';
