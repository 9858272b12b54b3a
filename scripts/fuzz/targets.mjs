// Every function that the package shows, by name.
import torch, { nn } from '../../dist/index.js';
import { TENSORS } from './values.mjs';

/** Functions that change the process as a whole, which is what they are for. */
const LEFT_OUT = new Set([
  'Tensor.dispose',
  'torch.set_num_threads',
  'torch.set_num_interop_threads',
  'torch.use_deterministic_algorithms',
  'torch.set_deterministic_debug_mode',
  'torch.set_default_dtype',
  'torch.set_default_device',
  'torch.set_default_tensor_type',
  'torch.set_flush_denormal',
  'torch.set_grad_enabled',
  'torch.inference_mode',
  'torch.no_grad',
  'torch.set_anomaly_enabled',
  'torch.set_printoptions',
  'torch.autocast',
]);

const SPACES = {
  torch,
  'torch.linalg': torch.linalg,
  'torch.fft': torch.fft,
  'torch.special': torch.special,
  'torch.sparse': torch.sparse,
  'torch.signal.windows': torch.signal.windows,
  'torch.masked': torch.masked,
  'torch.nn.functional': nn.functional,
  'torch.nn.init': nn.init,
  'torch.nn.utils.rnn': nn.utils.rnn,
};

function* membersOf(object) {
  const seen = new Set();
  for (let at = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (seen.has(name) || name === 'constructor') continue;
      seen.add(name);
      const { value } = Object.getOwnPropertyDescriptor(at, name);
      if (typeof value === 'function') yield [name, value];
    }
  }
}

const isClass = (value) => /^class\b/.test(Function.prototype.toString.call(value));

/** Runs what a caller would do with the result: read it, and print it. */
function use(result) {
  if (torch.is_tensor(result) && !result.is_disposed && result.numel() < 1000) String(result);
  return result;
}

function functions() {
  const found = [];
  for (const [space, object] of Object.entries(SPACES)) {
    if (object === undefined) continue;
    for (const [name, value] of membersOf(object)) {
      const called = isClass(value) ? (...args) => new value(...args) : value;
      found.push([`${space}.${name}`, (_, ...args) => use(called.apply(object, args))]);
    }
  }
  for (const [name, value] of membersOf(nn)) {
    if (isClass(value)) found.push([`new torch.nn.${name}`, (_, ...args) => new value(...args)]);
  }
  return found;
}

function methods() {
  const made = torch.ones(1);
  return [...membersOf(Object.getPrototypeOf(made))].map(([name, method]) => [
    `Tensor.${name}`,
    ({ pick }, ...args) => {
      const [, make] = pick(TENSORS);
      return use(method.apply(make(), args));
    },
  ]);
}

export const TARGETS = [...functions(), ...methods()].filter(([name]) => !LEFT_OUT.has(name));
