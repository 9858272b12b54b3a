// Makes, runs and differentiates one module as `modules.py` did, and tells the first difference.
import torch, { nn } from '../../../dist/index.js';
import { decodeCall, tensorsIn } from '../operators/codec.mjs';
import { compare } from '../operators/compare.mjs';

/** As in `operators/calls.py`. */
const SEED = 42;

const CLASSES = {
  RuntimeError: torch.TorchError,
  NotImplementedError: torch.NotImplementedError,
  TypeError,
  ValueError: RangeError,
  IndexError: RangeError,
  KeyError: RangeError,
};

const decodeObject = (kw) => decodeCall({ args: [], kw })[1];

function encoderLayer({ encoder_layer, state }) {
  const layer = new nn.TransformerEncoderLayer(decodeObject(encoder_layer));
  const tensors = state.map(([name, value]) => [name, decodeObject({ value }).value]);
  layer.load_state_dict(Object.fromEntries(tensors));
  return layer;
}

/** Arguments that only modules take. */
const special = {
  encoder_layer: encoderLayer,
  options: ({ options }) => new nn.LinearCrossEntropyOptions(decodeObject(options)),
  function: ({ function: name }) => nn.functional[name],
};

function decodeSpecial(value) {
  if (typeof value !== 'object' || value === null) return undefined;
  return special[Object.keys(value)[0]]?.(value);
}

/** Positional arguments and keywords; tensors that are the same in Python are the same here. */
function decodeArguments({ args, kw }) {
  const made = args.map(decodeSpecial);
  const named = Object.entries(kw).map(([name, value]) => [name, decodeSpecial(value)]);
  const own = Object.fromEntries(named.filter(([, value]) => value !== undefined));
  const plain = Object.fromEntries(Object.entries(kw).filter(([name]) => !(name in own)));
  const [positional, keywords] = decodeCall({
    args: args.map((value, i) => (made[i] === undefined ? value : null)),
    kw: plain,
  });
  const all = { ...keywords, ...own };
  const list = positional.map((value, i) => made[i] ?? value);
  return Object.keys(all).length === 0 ? list : [...list, all];
}

class Difference extends Error {}

let inexact = false;

/** Bits may differ within the tolerance: that is told where nothing else is. */
function expectSame(what, found) {
  if (found === 'bits') inexact = true;
  else if (found !== null) throw new Difference(`${what}: ${found}`);
}

function expectText(what, actual, expected) {
  if (actual !== expected) throw new Difference(`${what}: ${actual} instead of ${expected}`);
}

function compareStates(what, module, expected) {
  const state = module.state_dict();
  const names = expected.map(([name]) => name);
  expectText(`${what}: keys`, Object.keys(state).join(), names.join());
  for (const [name, value] of expected) {
    // A parameter of a lazy module that has none yet.
    if (value !== null) expectSame(`${what}: ${name}`, compare(state[name], value));
  }
}

function differentiate(output) {
  const roots = tensorsIn(output).filter((tensor) => tensor.requires_grad);
  if (roots.length === 0) return;
  const drawn = roots.map(({ shape, dtype }) => torch.randn(shape, { dtype }));
  torch.autograd.backward(roots, drawn);
}

function compareForward(module, row) {
  const inputs = decodeArguments(row.forward);
  torch.manual_seed(SEED);
  const output = module.forward(...inputs);
  if (row.error !== undefined) return;
  expectSame('output', compare(output, row.output));
  differentiate(output);
  const leaves = [...new Set(tensorsIn(inputs))].filter((tensor) => tensor.requires_grad);
  const grads = leaves.map(({ grad }) => grad);
  expectSame('input gradients', compare(grads, row.input_grads));
  const parameters = [...module.named_parameters()];
  const names = row.grads.map(([name]) => name);
  expectText('parameters', parameters.map(([name]) => name).join(), names.join());
  for (const [i, [name, { grad }]] of parameters.entries()) {
    expectSame(`gradient of ${name}`, compare(grad, row.grads[i][1]));
  }
  compareStates('state after', module, row.after);
  expectText('printed after', String(module), row.repr_after);
  if (row.output_no_grad === undefined) return;
  const plain = torch.no_grad(() => module.forward(...inputs));
  expectSame('output without gradients', compare(plain, row.output_no_grad));
}

function run(name, row) {
  const args = decodeArguments(row.constructor);
  torch.manual_seed(SEED);
  const module = new nn[name](...args).to(torch[row.dtype]).train(row.training);
  if (row.repr !== undefined) {
    expectText('printed', String(module), row.repr);
    compareStates('state', module, row.state);
  }
  if (row.forward !== undefined) compareForward(module, row);
  if (row.error !== undefined) throw new Difference(`no error, but ${row.error}: ${row.message}`);
}

/** How a row differs from Python's: null, `bits`, or the first difference. */
export function checkRow(name, row) {
  inexact = false;
  try {
    run(name, row);
  } catch (error) {
    if (error instanceof Difference) return error.message;
    const wanted = CLASSES[row.error];
    if (wanted !== undefined && error instanceof wanted) return null;
    return `throws ${error.constructor.name}: ${error.message.split('\n')[0]}`;
  }
  return inexact ? 'bits' : null;
}
