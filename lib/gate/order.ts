/** The order in which Python's bindings try the overloads of one name. */
import type { Type } from './schema.js';
import type { Parameter, Signature } from './signatures.js';

/** The type as a schema writes it. */
export const typeText = (type: Type): string =>
  (type.symbolic ? 'SymInt' : type.base) +
  (type.optionalElements ? '?' : '') +
  (type.list ? `[${type.length || ''}]` : '') +
  (type.optional ? '?' : '');

const PARSER_TYPES: Record<string, string> = {
  int: 'int64_t',
  float: 'double',
  str: 'c10::string_view',
};

const PARSER_LISTS: Record<string, string> = {
  int: 'IntArrayRef',
  Tensor: 'TensorList',
  Scalar: 'ScalarList',
  float: 'ArrayRef<double>',
};

/** The type as Python's argument parser spells it. The order of overloads hangs on these names. */
function parserType(type: Type): string {
  const optional = type.optional ? '?' : '';
  if (!type.list)
    return `${type.symbolic ? 'SymInt' : (PARSER_TYPES[type.base] ?? type.base)}${optional}`;
  if (type.base === 'bool') return `::std::array<bool,${type.length}>${optional}`;
  if (type.optionalElements) return `c10::List<::std::optional<Tensor>>${optional}`;
  const list = PARSER_LISTS[type.base] ?? `ArrayRef<${type.base}>`;
  const length = type.length > 0 ? `[${type.length}]` : '';
  return `${type.symbolic ? 'Sym' : ''}${list}${length}${optional}`;
}

const parameterText = ({ type, name, default: value }: Parameter): string =>
  `${parserType(type)} ${name}${value === undefined ? '' : `=${value}`}`;

/** The signature as Python's argument parser reads it. */
export function parserText(signature: Signature, without?: (p: Parameter) => boolean): string {
  const shown = signature.parameters.filter((p) => without?.(p) !== true).map(parameterText);
  if (shown.length > signature.positional) shown.splice(signature.positional, 0, '*');
  return `${signature.name}(${shown.join(', ')})`;
}

const isOut = ({ type, place }: Parameter): boolean => place < 0 && type.base === 'Tensor';

/** Whether a parameter of type `x` is tried after one of type `y` in its place. */
function yields(x: string, y: string): boolean {
  switch (x) {
    case 'Scalar':
    case 'SymInt':
      return y === 'Tensor';
    case 'int':
      return y === 'Tensor';
    case 'Scalar?':
      return y === 'Tensor?';
    case 'int[]':
      return y === 'int' || y === 'int?';
    case 'SymInt[]':
      return y === 'int[]';
    case 'Tensor[]':
      return y.includes('[]');
    default:
      return false;
  }
}

function comesAfter(a: Signature, b: Signature): boolean {
  const x = a.parameters.filter((p) => !isOut(p));
  const y = b.parameters.filter((p) => !isOut(p));
  if (x.length !== y.length) return false;
  let strictly = false;
  for (let i = 0; i < x.length; i += 1) {
    const [p, q] = [typeText((x[i] as Parameter).type), typeText((y[i] as Parameter).type)];
    if (p === q) continue;
    if (!yields(p, q)) return false;
    strictly = true;
  }
  return strictly;
}

/** By their text; but none before those that it yields to. */
export function inOrder(signatures: readonly Signature[]): Signature[] {
  if (signatures.length < 2) return [...signatures];
  const texts = new Map(signatures.map((signature) => [signature, parserText(signature)]));
  const text = (signature: Signature): string => texts.get(signature) as string;
  const sorted = [...signatures].sort((a, b) => (text(a) < text(b) ? -1 : 1));
  const waiting = new Map<Signature, Set<Signature>>();
  for (const a of sorted) {
    const before = sorted.filter((b) => comesAfter(a, b));
    if (before.length > 0) waiting.set(a, new Set(before));
  }
  const ordered = sorted.filter((signature) => !waiting.has(signature));
  for (let i = 0; i < ordered.length; i += 1) {
    for (const [signature, before] of waiting) {
      before.delete(ordered[i] as Signature);
      if (before.size > 0) continue;
      waiting.delete(signature);
      ordered.push(signature);
    }
  }
  return ordered;
}
