// Runs rows of `scripts/reference/optimizers.py` and `database.py`, and says what differs.
import { createHash } from 'node:crypto';

const SHAPES = {
  dense: [[3], [5, 7], [40, 33], [2, 3, 4], []],
  differentiable: [[3], [5, 7], [2, 3, 4], []],
  matrices: [
    [5, 7],
    [12, 4],
    [6, 6],
  ],
  sparse: [[20, 3], [7]],
  bowl: [[5, 7], [5]],
  valley: [[6], [2, 3]],
};

/** The library under test: the compiled one, or its sources. */
let torch;
let bytesOf;

/** Names the library, and what gives the bytes of a tensor. */
export function use(library) {
  ({ torch, bytesOf } = library);
}

/** Python's kinds of errors as this library throws them. */
const errorClass = (name) =>
  ({ ValueError: RangeError, IndexError: RangeError, TypeError })[name] ?? torch.TorchError;

function checksum(tensors) {
  const digest = createHash('sha256');
  for (const tensor of tensors) digest.update(bytesOf(tensor));
  return digest.digest('hex').slice(0, 16);
}

function decode(value) {
  if (Array.isArray(value)) return value.map(decode);
  return typeof value === 'object' && value !== null ? torch.tensor(value.tensor) : value;
}

const decodeOptions = (options) =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [name, decode(value)]));

function draw(shape, dtype, scale = 1) {
  if (dtype.itemsize < 4) return torch.randn(shape).mul(scale).to(dtype);
  return torch.randn(shape, { dtype }).mul(scale);
}

function drawSparse(param) {
  const rows = torch.randint(0, param.shape[0], [1, 5]);
  const values = torch.randn([5, ...param.shape.slice(1)], { dtype: param.dtype });
  return torch.sparse_coo_tensor(rows, values, param.shape);
}

function drawGradients(params, step, sparse) {
  for (const [i, param] of params.entries()) {
    const scale = 10 ** ((step % 4) - 2);
    const grad = sparse ? drawSparse(param) : draw(param.shape, param.dtype, scale);
    param.grad = step % 7 === 3 && i === 1 ? null : grad;
  }
}

const losses = {
  bowl([weight, bias]) {
    const x = torch.linspace(-1, 1, 7, { dtype: weight.dtype });
    const output = weight.mv(x).add(bias).abs().pow(2).sum();
    return output.add(weight.abs().pow(4).sum());
  },
  valley([first, second]) {
    const x = torch.cat([first, second.view(-1)]);
    const [low, high] = [x.index(':-1'), x.index('1:')];
    return high.sub(low.pow(2)).pow(2).mul(100).add(low.sub(1).pow(2)).sum();
  },
};

const closureOf = (lossOf, params, optimizer) => () => {
  optimizer.zero_grad();
  const loss = lossOf(params);
  loss.backward();
  return loss;
};

const flatten = (value) => {
  if (torch.is_tensor(value)) return [value];
  return Array.isArray(value) ? value.flatMap(flatten) : [];
};

function form(value) {
  if (torch.is_tensor(value)) return `${String(value.dtype).slice(6)}[${[...value.shape]}]`;
  if (Array.isArray(value)) return `list ${value.length}`;
  return typeof value === 'number' ? 'number' : 'None';
}

const describeState = (state) =>
  Object.values(state)
    .slice(0, 2)
    .map((entry) => Object.entries(entry).map(([name, value]) => `${name} ${form(value)}`));

function reload(Optimizer, optimizer, params, options) {
  const fresh = new Optimizer(params, options);
  fresh.load_state_dict(optimizer.state_dict());
  return fresh;
}

function takeSteps(Optimizer, options, { dtype, kind, steps }) {
  const params = SHAPES[kind].map((shape) => new torch.nn.Parameter(draw(shape, torch[dtype])));
  let optimizer = new Optimizer(params, options);
  const repr = String(optimizer);
  let sums = '';
  for (let step = 0; step < steps; step += 1) {
    if (step === Math.floor(steps / 2)) optimizer = reload(Optimizer, optimizer, params, options);
    if (losses[kind]) optimizer.step(closureOf(losses[kind], params, optimizer));
    else {
      drawGradients(params, step, kind === 'sparse');
      optimizer.step();
    }
    sums += checksum(params).slice(0, 6);
  }
  const { state, param_groups } = optimizer.state_dict();
  const tensors = Object.values(state).flatMap((entry) => flatten(Object.values(entry)));
  return {
    repr,
    sums,
    state: describeState(state),
    stateSum: checksum(tensors),
    group: Object.keys(param_groups[0]),
  };
}

function differentiate(Optimizer, options, row) {
  const dtype = torch[row.dtype];
  const leaves = SHAPES.differentiable.map((shape) => draw(shape, dtype).requires_grad_());
  const params = leaves.map((leaf) => leaf.clone());
  const optimizer = new Optimizer(params, { differentiable: true, ...options });
  const first = [];
  for (let step = 0; step < row.steps; step += 1) {
    for (const param of params) {
      const grad = draw(param.shape, dtype).requires_grad_();
      param.grad = grad;
      if (step === 0) first.push(grad);
    }
    optimizer.step();
  }
  const sums = params.map((param) => param.abs().pow(2).sum());
  sums.reduce((total, sum) => total.add(sum)).backward();
  const grads = [...leaves, ...first].map(({ grad }) => grad).filter((grad) => grad !== null);
  return { repr: String(optimizer), sums: checksum(params), grads: checksum(grads) };
}

/** What a row of numbers gives here: the same as in Python, or a sentence. */
function compareNumbers(Optimizer, row) {
  torch.manual_seed(0);
  const options = decodeOptions(row.options);
  let result;
  try {
    result = (row.kind === 'differentiable' ? differentiate : takeSteps)(Optimizer, options, row);
  } catch (error) {
    if (row.error !== undefined && error instanceof errorClass(row.error)) return null;
    return `${error.name}: ${error.message}`;
  }
  if (row.error !== undefined) return `Python throws ${row.error}`;
  const differing = Object.keys(result).find(
    (name) => JSON.stringify(result[name]) !== JSON.stringify(row[name]),
  );
  if (differing === undefined) return null;
  if (differing === 'sums' && row.kind !== 'differentiable') {
    const step = row.sums
      .match(/.{6}/g)
      .findIndex((sum, i) => sum !== result.sums.substr(6 * i, 6));
    return `the parameters differ from step ${step + 1} on`;
  }
  return `${differing}: ${JSON.stringify(result[differing])}, in Python ${JSON.stringify(row[differing])}`;
}

function makeParameter({ dtype, shape, sparse, grad }) {
  const data = torch.zeros(shape, { dtype: torch[dtype] });
  const made = sparse ? data.to_sparse() : new torch.nn.Parameter(data);
  if (grad) made.grad = torch.ones(shape, { dtype: torch[dtype] });
  return made;
}

function decodeParams(value, known = new Map()) {
  if (Array.isArray(value)) return value.map((item) => decodeParams(item, known));
  if (typeof value !== 'object' || value === null) return value;
  if ('parameter' in value) {
    if (!known.has(value.parameter)) known.set(value.parameter, makeParameter(value));
    return known.get(value.parameter);
  }
  return Object.fromEntries(
    Object.entries(value.group).map(([name, item]) => [name, decodeParams(item, known)]),
  );
}

async function warningsOf(fn) {
  const messages = [];
  const listen = ({ message }) => messages.push(message);
  process.on('warning', listen);
  fn();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listen);
  return messages;
}

/** Whether an input is refused here with the same kind of error, and words that mean the same. */
async function compareRefusal(Optimizer, row) {
  const attempt = () => {
    const optimizer = new Optimizer(decodeParams(row.params), decodeOptions(row.options));
    if (row.at === 'step') optimizer.step();
  };
  const message = new RegExp(row.message);
  if (row.error === 'UserWarning') {
    const messages = await warningsOf(attempt);
    return messages.some((text) => message.test(text)) ? null : 'it should warn';
  }
  try {
    attempt();
  } catch (error) {
    const same = error instanceof errorClass(row.error) && message.test(error.message);
    return same ? null : `${error.name}: ${error.message}`;
  }
  return `Python throws ${row.error}`;
}

/** Runs a row: null where it gives what it gives in Python, or what differs. */
export async function runRow(row) {
  const Optimizer = torch.optim[row.optimizer];
  if (Optimizer === undefined) return 'missing';
  return row.kind === 'refused' ? compareRefusal(Optimizer, row) : compareNumbers(Optimizer, row);
}
