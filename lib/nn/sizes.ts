/** The check that each layer of a Sequential takes the sizes that the ones before it give. */
import type { Channels, EFFECT, Effect, Features, Keeps } from './effects.js';

/** `declare readonly sizes: nn.Sizes<256, 10>`: features in the last dimension, in and out. */
export type Sizes<In extends number = number, Out extends number = number> = Features<
  In,
  Out,
  'this module'
>;

/** `declare readonly sizes: nn.ChannelSizes<3, 64>`: channels before `Dims` spatial dimensions. */
export type ChannelSizes<
  In extends number = number,
  Out extends number = number,
  Dims extends 1 | 2 | 3 = 2,
> = Channels<In, Out, Dims, 'this module'>;

/** `declare readonly sizes: nn.SameSizes`: the module changes no size. */
export type SameSizes = Keeps;

/** What is known of a tensor, `number` standing for nothing; with `dims` 0 it is (N, last). */
interface Known<
  Last extends number = number,
  Channels extends number = number,
  Dims extends number = number,
> {
  last: Last;
  channels: Channels;
  dims: Dims;
}

/** What follows from a layer: what is known behind it, and 'fine' or what is wrong. */
type Outcome<After extends Known, Verdict = 'fine'> = [After, Verdict];

type Judge<
  Given extends number,
  Taken extends number,
  Name extends string,
  What extends string,
> = number extends Given | Taken
  ? 'fine'
  : [Given & Taken] extends [never]
    ? `${Name} takes ${Taken} ${What}, but the layers before it give ${Given}`
    : 'fine';

type ThroughChannels<
  S extends Known,
  In extends number,
  Out extends number,
  Dims extends number,
  Name extends string,
> = Outcome<
  Known<number, Out, Dims>,
  [S['dims']] extends [Dims] ? Judge<S['channels'], In, Name, 'channels'> : 'fine'
>;

/** The size that a layer names, or else what was known before. */
type Or<N extends number, Before extends number> = number extends N ? Before : N;

// In (N, features) dimension 1 is the last; in (N, length, features) it isn't, so nothing is known.
type ThroughChannelwise<
  S extends Known,
  N extends number,
  Dims extends number,
  Name extends string,
> = [S['dims'], 1] extends [0, Dims]
  ? Outcome<Known<Or<N, S['last']>, number, 0>, Judge<S['last'], N, Name, 'features'>>
  : [S['dims']] extends [Dims]
    ? Outcome<
        Known<S['last'], Or<N, S['channels']>, S['dims']>,
        Judge<S['channels'], N, Name, 'channels'>
      >
    : 1 extends Dims
      ? Outcome<S>
      : Outcome<Known<S['last'], N, Dims>>;

type Resized<S extends Known, Dims extends number> = [S['dims']] extends [0]
  ? Known
  : [S['dims']] extends [Dims]
    ? Known<number, S['channels'], S['dims']>
    : Known;

type Flattened<S extends Known, Start extends number, End extends number> = [Start, End] extends [
  1,
  -1,
]
  ? [S['dims']] extends [0]
    ? S
    : Known<number, number, 0>
  : Known;

/** What each kind of effect does. */
interface Outcomes<
  S extends Known,
  In extends number,
  Out extends number,
  Dims extends number,
  Name extends string,
> {
  keeps: Outcome<S>;
  features: Outcome<Known<Out, S['channels'], S['dims']>, Judge<S['last'], In, Name, 'features'>>;
  channels: ThroughChannels<S, In, Out, Dims, Name>;
  channelwise: ThroughChannelwise<S, In, Dims, Name>;
  resizes: Outcome<Resized<S, Dims>>;
  flattens: Outcome<Flattened<S, In, Out>>;
}

/** What a module says of itself: first what its user declared, then what its layer is. */
type EffectOf<M> = M extends { readonly sizes: infer E extends Effect }
  ? E
  : M extends { readonly [EFFECT]?: infer E }
    ? NonNullable<E>
    : unknown;

type Through<S extends Known, E> =
  E extends Effect<infer Kind, infer In, infer Out, infer Dims, infer Name, infer Layers>
    ? Kind extends 'chain'
      ? ThroughAll<Layers, S>
      : Kind extends keyof Outcomes<S, In, Out, Dims, Name>
        ? Outcomes<S, In, Out, Dims, Name>[Kind]
        : Outcome<Known>
    : Outcome<Known>;

type Step<S extends Known, M> = Through<S, EffectOf<M>>;

// An empty Sequential is there to be filled.
type ThroughAll<L, S extends Known> = L extends readonly [] ? Outcome<Known> : Fold<L, S, 'fine'>;

type Fold<L, S extends Known, Verdict> = L extends readonly [infer M, ...infer Rest]
  ? Step<S, M> extends [infer After extends Known, infer Next]
    ? Fold<Rest, After, 'fine' extends Verdict ? Next : Verdict>
    : never
  : L extends readonly []
    ? Outcome<S, Verdict>
    : Outcome<Known, Verdict>;

/** The layers, with what is wrong in the place of each that can't take what it is given. */
type Judged<
  L extends readonly unknown[],
  S extends Known = Known,
  Done extends readonly unknown[] = [],
> = L extends readonly [infer M, ...infer Rest]
  ? Step<S, M> extends [infer After extends Known, infer Verdict]
    ? Judged<Rest, After, [...Done, 'fine' extends Verdict ? M : Verdict]>
    : never
  : [...Done, ...L];

/** The modules, as far as their sizes fit; see docs/sizes.md. */
export type Fitting<L extends readonly unknown[]> = {
  -readonly [K in keyof L]: K extends keyof Judged<L> ? Judged<L>[K] : L[K];
};
