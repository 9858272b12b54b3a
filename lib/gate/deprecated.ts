/** Orders of arguments that Python still takes, with a warning: scalars among the tensors. */
import type { Parameter, Signature } from './signatures.js';

const product = (first: string, second: string): string[] => [
  `beta input alpha ${first} ${second}`,
  `beta input ${first} ${second}`,
];

const ORDERS: Record<string, readonly string[]> = {
  add: ['input alpha other'],
  sub: ['input alpha other'],
  addcdiv: ['input value tensor1 tensor2'],
  addcmul: ['input value tensor1 tensor2'],
  addbmm: product('batch1', 'batch2'),
  baddbmm: product('batch1', 'batch2'),
  addmm: product('mat1', 'mat2'),
  sspaddmm: product('mat1', 'mat2'),
  addmv: product('mat', 'vec'),
  addr: product('vec1', 'vec2'),
};

function reordered(signature: Signature, order: string): Signature | undefined {
  const parameters: Parameter[] = [];
  for (const name of order.split(' ')) {
    if (name === 'input' && signature.self >= 0) continue;
    const found = signature.parameters.find((parameter) => parameter.name === name);
    if (found === undefined) return undefined;
    parameters.push({ ...found, keywordOnly: false, default: undefined });
  }
  const positional = parameters.length;
  const out = signature.parameters.filter(({ name }) => name === 'out');
  return { ...signature, parameters: [...parameters, ...out], positional, deprecated: true };
}

/** The further signatures under a name, given those that its schemas make. */
export function deprecatedForms([first]: readonly Signature[]): Signature[] {
  if (first === undefined) return [];
  const orders = ORDERS[first.name.replace(/_$/, '')] ?? [];
  return orders.flatMap((order) => reordered(first, order) ?? []);
}
