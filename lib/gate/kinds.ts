/** What a JavaScript value is to the gate, as a small number. */
import { Complex } from '../complex.js';
import { device } from '../device.js';
import { dtype, layout, memory_format } from '../dtype.js';
import { isGenerator } from '../generator.js';
import { isTensor } from '../tensor.js';

export const Kind = {
  None: 0,
  Tensor: 1,
  Int: 2,
  Float: 3,
  Bool: 4,
  BigInt: 5,
  String: 6,
  Complex: 7,
  /** A float to a Scalar, since an integer has no sign to keep; but an index like any other. */
  MinusZero: 8,
  Dtype: 9,
  Device: 10,
  Generator: 11,
  Layout: 12,
  MemoryFormat: 13,
  Other: 14,
  Keywords: 15,
  EmptyList: 16,
  IntList: 17,
  FloatList: 18,
  BoolList: 19,
  TensorList: 20,
  OptionalTensorList: 21,
  StringList: 22,
  /** Numbers of several sorts, or complex ones. */
  ScalarList: 23,
  MixedList: 24,
  /** An argument that is left out: undefined. */
  Absent: 25,
} as const;

/** One of the numbers of `Kind`; below 32. */
export type Kind = (typeof Kind)[keyof typeof Kind];

/** A plain object: Python's keywords, when it stands last. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const SCALARS = new Set<Kind>([Kind.IntList, Kind.FloatList, Kind.BoolList, Kind.ScalarList]);
const TENSORS = new Set<Kind>([Kind.TensorList, Kind.OptionalTensorList]);

/** A list whose elements are a and b is a list of what both are. */
function join(a: Kind, b: Kind): Kind {
  if (a === b || a === Kind.EmptyList) return b;
  if (a === Kind.IntList && b === Kind.FloatList) return b;
  if (a === Kind.FloatList && b === Kind.IntList) return a;
  if (SCALARS.has(a) && SCALARS.has(b)) return Kind.ScalarList;
  return TENSORS.has(a) && TENSORS.has(b) ? Kind.OptionalTensorList : Kind.MixedList;
}

const LIST_OF: Partial<Record<Kind, Kind>> = {
  [Kind.Int]: Kind.IntList,
  [Kind.MinusZero]: Kind.IntList,
  [Kind.BigInt]: Kind.IntList,
  [Kind.Float]: Kind.FloatList,
  [Kind.Bool]: Kind.BoolList,
  [Kind.Complex]: Kind.ScalarList,
  [Kind.Tensor]: Kind.TensorList,
  [Kind.None]: Kind.OptionalTensorList,
  [Kind.Absent]: Kind.OptionalTensorList,
  [Kind.String]: Kind.StringList,
};

function listKind(list: readonly unknown[]): Kind {
  const { length } = list;
  if (length === 0) return Kind.EmptyList;
  // The commonest lists by far: sizes and tensors. A hole ends either.
  let ints = 0;
  while (ints < length && Number.isSafeInteger(list[ints])) ints += 1;
  if (ints === length) return Kind.IntList;
  let tensors = 0;
  while (tensors < length && isTensor(list[tensors])) tensors += 1;
  if (tensors === length) return Kind.TensorList;
  let kind: Kind = ints > 0 ? Kind.IntList : Kind.EmptyList;
  for (let i = ints; i < length; i += 1) {
    const element: unknown = list[i];
    // No argument type nests lists, and a list may hold itself; one with holes may be endless.
    if (Array.isArray(element) || (element === undefined && !(i in list))) return Kind.MixedList;
    kind = join(kind, LIST_OF[kindOf(element)] ?? Kind.MixedList);
    if (kind === Kind.MixedList) break;
  }
  return kind;
}

function objectKind(value: object): Kind {
  if (Array.isArray(value)) return listKind(value);
  if (value instanceof dtype) return Kind.Dtype;
  if (isPlainObject(value)) return Kind.Keywords;
  if (value instanceof device) return Kind.Device;
  if (value instanceof Complex) return Kind.Complex;
  if (isGenerator(value)) return Kind.Generator;
  if (value instanceof layout) return Kind.Layout;
  if (value instanceof memory_format) return Kind.MemoryFormat;
  return Kind.Other;
}

export function kindOf(value: unknown): Kind {
  switch (typeof value) {
    case 'number':
      if (!Number.isSafeInteger(value)) return Kind.Float;
      return value === 0 && Object.is(value, -0) ? Kind.MinusZero : Kind.Int;
    case 'object':
      if (isTensor(value)) return Kind.Tensor;
      return value === null ? Kind.None : objectKind(value);
    case 'undefined':
      return Kind.Absent;
    case 'boolean':
      return Kind.Bool;
    case 'string':
      return Kind.String;
    case 'bigint':
      return Kind.BigInt;
    default:
      return Kind.Other;
  }
}

const NAMES: Record<number, string> = {
  [Kind.None]: 'NoneType',
  [Kind.Absent]: 'NoneType',
  [Kind.Tensor]: 'Tensor',
  [Kind.Int]: 'int',
  [Kind.Float]: 'float',
  [Kind.MinusZero]: 'float',
  [Kind.Bool]: 'bool',
  [Kind.BigInt]: 'int',
  [Kind.String]: 'str',
  [Kind.Complex]: 'complex',
  [Kind.Dtype]: 'torch.dtype',
  [Kind.Device]: 'torch.device',
  [Kind.Generator]: 'torch.Generator',
  [Kind.Layout]: 'torch.layout',
  [Kind.MemoryFormat]: 'torch.memory_format',
  [Kind.Keywords]: 'dict',
};

/** The name that Python would give the type of a value. */
export function typeName(value: unknown): string {
  if (Array.isArray(value)) return value.constructor === Array ? 'list' : value.constructor.name;
  const name = NAMES[kindOf(value)];
  if (name !== undefined) return name;
  if (typeof value === 'object' && value !== null) return value.constructor?.name ?? 'object';
  return typeof value;
}
