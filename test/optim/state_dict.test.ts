/** What optimizers save, in PyTorch's structure and bits, and how they go on from what Python saved. */
import { describe, expect, test } from 'vitest';
import torch, { nn, optim } from '../../lib/index.js';
import { bytes, checksum, decode, type Encoded, readTable, sameCpu } from '../nn/support.js';

type Json = Encoded | { pairs: [string, Json][] } | Json[] | string | number | boolean | null;
type Options = Record<string, unknown>;

interface Row {
  optimizer: 'Adam';
  options: Options;
  /** The options of a group of the first parameter alone; null where there is one group. */
  second: Options | null;
  named: boolean;
  saved: Json;
  params: Encoded[];
  sums: string[];
}

const table = readTable<Row>('optim_state');
const SHAPES = {
  dense: [[3], [2, 4], []],
  matrices: [
    [3, 2],
    [2, 4],
  ],
  sparse: [[6, 2], [5]],
};
const kindOf = (name: string): keyof typeof SHAPES =>
  name === 'SparseAdam' ? 'sparse' : name === 'Muon' ? 'matrices' : 'dense';

const isEncoded = (value: object): value is Encoded => 'data' in value;

/** A saved value as the table has it: mappings as pairs, whose order counts. */
function plain(value: unknown): unknown {
  if (torch.is_tensor(value)) {
    const data = bytes(value).toString('base64');
    return { dtype: value.dtype.name, shape: [...value.shape], data };
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return { pairs: Object.entries(value).map(([name, item]) => [name, plain(item)]) };
}

/** The saved value that stands in the table. */
function build(value: Json): unknown {
  if (Array.isArray(value)) return value.map(build);
  if (typeof value !== 'object' || value === null) return value;
  if (isEncoded(value)) return decode(value);
  return Object.fromEntries(value.pairs.map(([name, item]) => [name, build(item)]));
}

const optionsOf = (options: Options): Options =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'tensor' in value
        ? torch.tensor(value.tensor as number)
        : value,
    ]),
  );

function make(row: Row, params: nn.Parameter[]): optim.Optimizer {
  const members = params.map((param, i) => (row.named ? ([`p${i}`, param] as const) : param));
  const groups: optim.GroupInput[] =
    row.second === null
      ? [{ params: members }]
      : [{ params: members.slice(1) }, { params: members.slice(0, 1), ...optionsOf(row.second) }];
  return new optim[row.optimizer](groups, optionsOf(row.options));
}

function drawSparse(param: nn.Parameter): torch.Tensor {
  const rows = torch.randint(0, param.shape[0] as number, [1, 5]);
  const values = torch.randn([5, ...param.shape.slice(1)]);
  return torch.sparse_coo_tensor(rows, values, param.shape);
}

function step(optimizer: optim.Optimizer, params: nn.Parameter[], kind: string): void {
  if (optimizer instanceof optim.LBFGS) {
    optimizer.step(() => {
      optimizer.zero_grad();
      const terms = params.map((param) => param.pow(4).add(param.pow(2)).sum());
      const loss = terms.reduce((sum, term) => sum.add(term), torch.tensor(0));
      loss.backward();
      return loss;
    });
    return;
  }
  for (const param of params) {
    param.grad = kind === 'sparse' ? drawSparse(param) : torch.randn(param.shape);
  }
  optimizer.step();
}

function trained(row: Row): [optim.Optimizer, nn.Parameter[]] {
  const kind = kindOf(row.optimizer);
  torch.manual_seed(0);
  const params = SHAPES[kind].map((shape) => new nn.Parameter(torch.randn(shape)));
  const optimizer = make(row, params);
  for (let i = 0; i < 3; i += 1) step(optimizer, params, kind);
  return [optimizer, params];
}

const title = ({ optimizer, options, second, named }: Row): string =>
  `${optimizer} ${JSON.stringify(options)} ${JSON.stringify(second)}${named ? ' named' : ''}`;

describe.runIf(sameCpu(table)).each(table.rows.map((row) => [title(row), row] as const))(
  '%s',
  (_, row) => {
    torch.set_num_threads(1);

    test('saves what Python saves', () => {
      const [optimizer, params] = trained(row);
      expect(params.map(plain)).toEqual(row.params);
      expect(plain(optimizer.state_dict())).toEqual(row.saved);
    });

    test('goes on from what Python saved', () => {
      const params = row.params.map((param) => new nn.Parameter(decode(param)));
      const optimizer = make(row, params);
      optimizer.load_state_dict(build(row.saved) as optim.OptimizerStateDict);
      torch.manual_seed(1);
      const sums = row.sums.map(() => {
        step(optimizer, params, kindOf(row.optimizer));
        return checksum(...params);
      });
      expect(sums).toEqual(row.sums);
    });
  },
);

test('every optimizer is in the table', () => {
  const classes = Object.entries(optim)
    .filter(
      ([, value]) => typeof value === 'function' && value.prototype instanceof optim.Optimizer,
    )
    .map(([name]) => name);
  expect([...new Set(table.rows.map(({ optimizer }) => optimizer as string))].sort()).toEqual(
    classes.sort(),
  );
});
