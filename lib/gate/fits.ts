/** Which kinds of value an argument type accepts, and how a value is encoded for native. */
import type { Complex } from '../complex.js';
import type { dtype } from '../dtype.js';
import { type Generator, handleOfGenerator } from '../generator.js';
import type { Encoded } from '../native.js';
import { handleOf, type Tensor } from '../tensor.js';
import { Kind } from './kinds.js';
import type { Type } from './schema.js';

const INTS: readonly Kind[] = [Kind.Int, Kind.MinusZero, Kind.BigInt];
const FLOATS: readonly Kind[] = [...INTS, Kind.Float];
const NUMBERS: readonly Kind[] = [...FLOATS, Kind.Bool, Kind.Complex];

const SINGLE: Record<string, readonly Kind[]> = {
  Tensor: [Kind.Tensor],
  Scalar: NUMBERS,
  int: INTS,
  float: FLOATS,
  bool: [Kind.Bool],
  str: [Kind.String],
  ScalarType: [Kind.Dtype],
  Layout: [Kind.Layout],
  MemoryFormat: [Kind.MemoryFormat],
  Device: [Kind.Device, Kind.String, Kind.Int],
  Generator: [Kind.Generator],
};

const LIST: Record<string, readonly Kind[]> = {
  Tensor: [Kind.TensorList],
  int: [Kind.IntList],
  float: [Kind.FloatList, Kind.IntList],
  bool: [Kind.BoolList],
  str: [Kind.StringList],
  Scalar: [Kind.IntList, Kind.FloatList, Kind.BoolList, Kind.ScalarList],
};

const NOTHING: readonly Kind[] = [];

/** Whether one number stands for a list of `type.length` of them. */
const repeats = (type: Type): boolean =>
  type.length > 0 && (type.base === 'int' || type.base === 'float');

function listKinds(type: Type): Kind[] {
  const kinds: Kind[] = [Kind.EmptyList, ...(LIST[type.base] ?? NOTHING)];
  if (type.optionalElements) kinds.push(Kind.OptionalTensorList);
  if (repeats(type)) kinds.push(...(SINGLE[type.base] ?? NOTHING));
  return kinds;
}

/** A bit for each kind that the type accepts. */
export function acceptedKinds(type: Type, numbersAsTensors: boolean): number {
  const kinds: Kind[] = type.list ? listKinds(type) : [...(SINGLE[type.base] ?? NOTHING)];
  if (type.optional) kinds.push(Kind.None);
  if (numbersAsTensors && type.base === 'Tensor' && !type.list) kinds.push(...NUMBERS);
  return kinds.reduce<number>((bits, kind) => bits | (1 << kind), 0);
}

const SHOWN: Record<string, string> = {
  Scalar: 'Number',
  ScalarType: 'torch.dtype',
  Layout: 'torch.layout',
  MemoryFormat: 'torch.memory_format',
  Device: 'torch.device',
  Generator: 'torch.Generator',
};

/** The type as errors name it: `int`, `torch.dtype`, `tuple of ints`. */
export function describeType({ base, list }: Type): string {
  const name = SHOWN[base] ?? base;
  return list ? `tuple of ${name}s` : name;
}

export type Encoder = (value: unknown) => Encoded;

/** Native takes the value as it is. */
export const asItIs: Encoder = (value) => value as Encoded;
export const tensor: Encoder = (value) => handleOf(value as Tensor);

const code: Encoder = (value) => (value as dtype).code;
const device: Encoder = (value) => (typeof value === 'number' ? `cuda:${value}` : String(value));
const generator: Encoder = (value) => handleOfGenerator(value as Generator);
const complex: Encoder = (value) => [(value as Complex).re, (value as Complex).im];
const optionalTensor: Encoder = (value) =>
  value === null || value === undefined ? null : handleOf(value as Tensor);
const tensorList: Encoder = (value) => (value as Tensor[]).map(optionalTensor);
const scalarList: Encoder = (value) =>
  (value as unknown[]).map((element) =>
    typeof element === 'object' ? complex(element) : (element as Encoded),
  );

function repeated(length: number): Encoder {
  if (length === 1) return (value) => [value as Encoded];
  return (value) => new Array(length).fill(value) as Encoded;
}

const CODED = new Set(['ScalarType', 'Layout', 'MemoryFormat']);

/** How a value of that kind is encoded for that type. The kind has been accepted. */
export function encoderFor(type: Type, kind: Kind): Encoder {
  if (kind === Kind.Tensor) return tensor;
  if (kind === Kind.Complex) return complex;
  if (type.list) {
    if (kind < Kind.EmptyList) return repeated(type.length);
    if (type.base === 'Tensor') return tensorList;
    return kind === Kind.ScalarList ? scalarList : asItIs;
  }
  if (CODED.has(type.base)) return code;
  if (type.base === 'Device') return device;
  return type.base === 'Generator' ? generator : asItIs;
}
