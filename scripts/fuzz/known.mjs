// What the fuzzer leaves alone, each with its reason.

/** Targets that are not called. */
export const SKIPPED = new Map([]);

/** A function in the last place of these is run inside of what they set. */
export const SCOPES = new Set([
  'torch.autograd.graph.save_on_cpu',
  'torch.cpu.amp.autocast',
  'torch.cuda.amp.autocast',
]);

/** Numbers of steps: so many are made as are asked for, as in Python, and a huge number has no end. */
export const STEPS = new Set(['n_power_iterations', 'niter', 'ns_steps', 'max_iter', 'max_eval']);

const RECURRENCES = /(laguerre_polynomial_l|legendre_polynomial_p)/;
const HUGE = /e(9|1\d|20|300)\b|\*\* |Infinity/;

/** Polynomials that take a step for each order, an element: in Python too a huge order has no end. */
const isLongRecurrence = (name, code) => RECURRENCES.test(name) && HUGE.test(code);

/** It draws until a number lies between the bounds: in Python too a tiny deviation far from them has no end. */
const isFarTail = (name, code) => name.endsWith('trunc_normal_') && /\de-\d/.test(code);

/** Calls that have no end in Python either. */
export const isEndless = ({ target, code }) =>
  isLongRecurrence(target.name, code) || isFarTail(target.name, code);

/** Functions that share no more than the name with an operator: Python's `slice` takes any integers. */
export const NAMESAKES = new Set(['torch.slice']);
