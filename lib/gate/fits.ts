/** Which kinds of value an argument type accepts, and how a value is encoded for native. */
import type { Complex } from '../complex.js';
import type { dtype } from '../dtype.js';
import { type Generator, handleOfGenerator } from '../generator.js';
import type { Encoded } from '../native.js';
import { handleOf, type Tensor } from '../tensor.js';
import { Kind } from './kinds.js';
import type { Type } from './schema.js';

const NUMBERS: readonly Kind[] = [
  Kind.Int,
  Kind.MinusZero,
  Kind.BigInt,
  Kind.Float,
  Kind.Bool,
  Kind.Complex,
];

const SINGLE: Record<string, readonly Kind[]> = {
  Tensor: [Kind.Tensor],
  Scalar: NUMBERS,
  int: [Kind.Int, Kind.BigInt, Kind.MinusZero],
  float: [Kind.Float, Kind.Int, Kind.BigInt, Kind.MinusZero],
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
  Scalar: [Kind.IntList, Kind.FloatList, Kind.BoolList, Kind.MixedList],
};

const NOTHING: readonly Kind[] = [];

/** The kinds that a list type accepts; one value stands for a list of a given length. */
function listKinds(type: Type): Kind[] {
  const kinds: Kind[] = [Kind.EmptyList, ...(LIST[type.base] ?? NOTHING)];
  if (type.optionalElements) kinds.push(Kind.OptionalTensorList);
  if (type.length > 0) kinds.push(...(SINGLE[type.base] ?? NOTHING));
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

const plain: Encoder = (value) => value as Encoded;
const code: Encoder = (value) => (value as dtype | null | undefined)?.code;
const tensor: Encoder = (value) => handleOf(value as Tensor);
const text: Encoder = (value) =>
  value === null || value === undefined ? undefined : String(value);
const deviceText: Encoder = (value) => (typeof value === 'number' ? `cuda:${value}` : text(value));
const generator: Encoder = (value) =>
  value === null || value === undefined ? undefined : handleOfGenerator(value as Generator);
const complex: Encoder = (value) => [(value as Complex).re, (value as Complex).im];
const optionalTensor: Encoder = (value) =>
  value === null || value === undefined ? null : handleOf(value as Tensor);
const tensorList: Encoder = (value) => (value as (Tensor | null)[]).map(optionalTensor);

const scalarList: Encoder = (value) =>
  (value as unknown[]).map((element) =>
    typeof element === 'object' ? complex(element) : (element as Encoded),
  );

function repeated(length: number): Encoder {
  return (value) => new Array(length).fill(value) as Encoded;
}

/** None for a required argument stays None; for others it means the default. */
const none = (type: Type): Encoder => (type.optional ? () => null : () => undefined);

/** How a value of that kind is encoded for that type. The kind has been accepted. */
export function encoderFor(type: Type, kind: Kind): Encoder {
  if (kind === Kind.None) return none(type);
  if (type.list) {
    if (kind < Kind.EmptyList) return repeated(type.length);
    if (type.base === 'Tensor') return tensorList;
    return type.base === 'Scalar' ? scalarList : plain;
  }
  switch (type.base) {
    case 'Tensor':
      return kind === Kind.Tensor ? tensor : kind === Kind.Complex ? complex : plain;
    case 'Scalar':
      return kind === Kind.Complex ? complex : plain;
    case 'ScalarType':
    case 'Layout':
    case 'MemoryFormat':
      return code;
    case 'Device':
      return deviceText;
    case 'Generator':
      return generator;
    default:
      return plain;
  }
}
