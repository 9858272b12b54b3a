// Which of Python's public names are here, which are missing, and which are absent for a reason.

/** Objects whose members are names of their own, each with one of its kind: some are fields. */
const samplesOf = (torch) => ({
  'torch.Tensor': torch.ones(1),
  'torch.Size': new torch.Size(),
  'torch.Generator': new torch.Generator(),
  'torch.device': new torch.device('cpu'),
  'torch.dtype': torch.float32,
  'torch.finfo': new torch.finfo(torch.float32),
  'torch.iinfo': new torch.iinfo(torch.int32),
  'torch.nn.Module': new torch.nn.Module(),
  'torch.nn.Parameter': new torch.nn.Parameter(torch.ones(1)),
  'torch.optim.Optimizer': new torch.optim.SGD([torch.ones(1)]),
});

/** What a dotted name such as `torch.nn.init` stands for, or undefined. */
function find(torch, path) {
  return path
    .split('.')
    .slice(1)
    .reduce((found, name) => found?.[name], torch);
}

const has = (value, name) => value !== undefined && value !== null && name in Object(value);

/** A pattern of the table of absences: `*` stands for any letters. */
const fits = (pattern, name) =>
  pattern === name ||
  (pattern.includes('*') && new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name));

/** For a namespace, every pattern that excuses absences, with the reason. */
function excuses(table, namespace) {
  return table.names.flatMap(({ reason, absent }) =>
    (absent[namespace] ?? []).map((pattern) => ({ pattern, reason })),
  );
}

/** The names of one namespace: present, missing, absent with their reasons; and needless excuses. */
export function compareNamespace(torch, namespace, names, table) {
  const samples = samplesOf(torch);
  const found = find(torch, namespace);
  const is = (name) => has(found, name) || has(samples[namespace], name);
  const known = excuses(table, namespace);
  const result = { namespace, present: [], missing: [], absent: [], stale: [] };
  for (const name of names) {
    const excuse = known.find(({ pattern }) => fits(pattern, name));
    if (is(name)) result.present.push(name);
    else if (excuse === undefined) result.missing.push(name);
    else result.absent.push({ name, reason: excuse.reason });
  }
  for (const { pattern } of known) {
    const excused = names.filter((name) => fits(pattern, name));
    if (excused.length === 0 || excused.some(is)) result.stale.push(pattern);
  }
  return result;
}

/** All namespaces of the list of Python's names. */
export function compareNames(torch, names, table) {
  return Object.entries(names).map(([namespace, list]) =>
    compareNamespace(torch, namespace, Object.keys(list), table),
  );
}
