// Objects whose methods are called: one of each class that some of these arguments construct.
const ARGUMENTS = [
  ...['sgd()', 'sgd(), 1', 'sgd(), [1, 2]', 'sgd(), () => 1', 'sgd(), 0.1, 1', 'parameters()'],
  ...["'cpu'", '', '2', '4, 2', '3, 4, 2', '2, 4', '4, 4, 3', '[2, 3]', '2, [2, 2]', '2, 2, 2, 2'],
  ...['2, { output_size: 2 }', 'layer(), 2', '[torch.ones(2), torch.ones(3)]', '() => 1'],
  ...["'relu'", '4, 8, [2, 4]', '[sgd().param_groups]', 'cell(), 2', 'layer()', 'torch.ones(2)'],
];

/** Classes whose objects need more than a few numbers. */
const SPECIAL = {
  'torch.nn.Sequential': 'new torch.nn.Linear(3, 2), new torch.nn.ReLU()',
  'torch.nn.ModuleList': '[new torch.nn.Linear(3, 2), new torch.nn.ReLU()]',
  'torch.nn.ModuleDict': '{ a: new torch.nn.Linear(3, 2) }',
  'torch.nn.ParameterList': '[torch.ones(2), torch.ones(3)]',
  'torch.nn.ParameterDict': '{ a: torch.ones(2) }',
  'torch.nn.LSTM': '3, 4, 2',
  'torch.optim.Muon': '[new torch.nn.Parameter(torch.ones(2, 3))]',
  'torch.optim.lr_scheduler.SequentialLR': '...sequence()',
  'torch.optim.lr_scheduler.ChainedScheduler': '[schedule()]',
  'torch.nn.TransformerEncoder': 'new torch.nn.TransformerEncoderLayer(4, 2, 3), 2',
  'torch.nn.TransformerDecoder': 'new torch.nn.TransformerDecoderLayer(4, 2, 3), 2',
  'torch.nn.Transformer': '4, 2, 1, 1, 3',
  'torch.nn.TransformerEncoderLayer': '4, 2, 3',
  'torch.nn.TransformerDecoderLayer': '4, 2, 3',
  'torch.nn.AdaptiveLogSoftmaxWithLoss': '3, 5, [2, 4]',
};

/** Objects that functions return. */
const RETURNED = {
  PackedSequence: 'torch.nn.utils.rnn.pack_sequence([torch.ones(3, 2), torch.ones(2, 2)])',
  Parametrized: 'torch.nn.utils.parametrizations.orthogonal(new torch.nn.Linear(2, 2))',
  Spectral: 'torch.nn.utils.spectral_norm(new torch.nn.Linear(2, 2))',
  Weight: 'torch.nn.utils.weight_norm(new torch.nn.Linear(2, 2))',
  Pruned: "torch.nn.utils.prune.l1_unstructured(new torch.nn.Linear(2, 2), 'weight', 1)",
  ParametrizationList:
    'torch.nn.utils.parametrizations.orthogonal(new torch.nn.Linear(2, 2)).parametrizations.weight',
  Node: 'torch.ones([2], { requires_grad: true }).mul(2).grad_fn',
  Handle: 'new torch.nn.Linear(2, 2).register_forward_hook(() => null)',
  Parameter: 'new torch.nn.Parameter(torch.ones(2, 3))',
  Buffer: 'new torch.nn.Buffer(torch.ones(2, 3))',
};

const evaluate = (scope, code) =>
  new Function(...Object.keys(scope), `return ${code};`)(...Object.values(scope));

/** The code that makes an object of the class at `path`, or null. */
function construct(scope, path) {
  const choices = path in SPECIAL ? [SPECIAL[path]] : ARGUMENTS;
  for (const given of choices) {
    const code = `new ${path}(${given})`;
    try {
      evaluate(scope, code);
      return code;
    } catch {
      // Another choice may fit.
    }
  }
  return null;
}

/** `{ name, code, object }` of each class of `classes`, which are paths. */
export function instances(scope, classes) {
  const made = classes.map((path) => [path, construct(scope, path)]);
  const all = [...made, ...Object.entries(RETURNED).map(([name, code]) => [`torch.${name}`, code])];
  return all
    .filter(([, code]) => code !== null)
    .map(([name, code]) => ({ name, code: `(${code})`, object: evaluate(scope, code) }));
}

/** What the code of objects uses. */
export function objectHelpers(torch) {
  const { nn, optim } = torch;
  const parameters = () => {
    const made = [new nn.Parameter(torch.ones(2, 3)), new nn.Parameter(torch.ones(3))];
    for (const parameter of made) parameter.grad = torch.ones_like(parameter);
    return made;
  };
  const sgd = () => new optim.SGD(parameters(), { lr: 0.1 });
  return {
    parameters,
    schedule: () => new optim.lr_scheduler.StepLR(sgd(), 1),
    /** The arguments of a scheduler of schedulers, which are all of one optimizer. */
    sequence: () => {
      const optimizer = sgd();
      const { StepLR, LinearLR } = optim.lr_scheduler;
      return [optimizer, [new StepLR(optimizer, 1), new LinearLR(optimizer)], [1]];
    },
    sgd,
    /** Forward and backward. */
    train: (module, ...inputs) => {
      const given = inputs.map((x) =>
        torch.is_tensor(x) && x.is_leaf && x.is_floating_point() ? x.requires_grad_() : x,
      );
      const outputs = [module.forward(...given)]
        .flat(3)
        .filter((output) => torch.is_tensor(output));
      const sums = outputs.filter((output) => output.requires_grad).map((output) => output.sum());
      for (const sum of sums) sum.backward({ retain_graph: true });
      return module;
    },
    layer: () => new nn.Linear(3, 2),
    cell: () => new nn.TransformerEncoderLayer(4, 2, 3),
    net: () => new nn.Sequential(new nn.Linear(3, 2), new nn.BatchNorm1d(2), new nn.ReLU()),
  };
}
