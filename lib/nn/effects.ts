/** What layers do to the sizes of a tensor, in types alone: nothing here exists at run time. */

/** Under a symbol and only declared, so that no walk over a module's fields meets it. */
declare const EFFECT: unique symbol;

export type { EFFECT };

/** A size as part of a name. */
type Written<N extends number> = number extends N ? '?' : `${N}`;

/**
 * What a kind of layer does to sizes. A layer may take the place of any other that has its fields, as
 * in `model.fc = new nn.Linear(512, 2)`: kind and sizes are in names of optional fields, which
 * assignment doesn't ask for. A subtype needs them, so that unions and lists keep layers apart.
 */
export interface Effect<
  Kind extends string = string,
  In extends number = number,
  Out extends number = number,
  Dims extends number = number,
  Name extends string = string,
  Layers = unknown,
> {
  readonly is: 'effect';
  readonly sizes: {
    readonly [K in `${Kind} ${Written<In>} to ${Written<Out>}, ${Written<Dims>} ${Name}`]?: never;
  } & { readonly is: 'sizes' };
  /** Always empty; without it TypeScript compares sizes by variance, and never those names. */
  readonly unmeasured: {
    readonly [K in Kind | In | Out | Dims | Name | Layers extends symbol ? 'size' : never]-?: never;
  };
}

/** Takes `In` and gives `Out` features in the last dimension; the others stay. */
export type Features<In extends number, Out extends number, Name extends string = string> = Effect<
  'features',
  In,
  Out,
  number,
  Name
>;

/** Takes `In` and gives `Out` channels before `Dims` spatial dimensions, whose sizes may change. */
export type Channels<
  In extends number,
  Out extends number,
  Dims extends number,
  Name extends string = string,
> = Effect<'channels', In, Out, Dims, Name>;

/** Takes N channels in dimension 1, before `Dims` spatial ones, and changes no size. */
export type Channelwise<
  N extends number,
  Dims extends number,
  Name extends string = string,
> = Effect<'channelwise', N, N, Dims, Name>;

/** Changes no size. */
export type Keeps = Effect<'keeps'>;

/** Changes the last `Dims` dimensions and no other. */
export type Resizes<Dims extends number> = Effect<'resizes', number, number, Dims>;

/** Makes one dimension of those from `Start` to `End`. */
export type Flattens<Start extends number, End extends number> = Effect<'flattens', Start, End>;

/** Runs `Layers` one after the other. */
export type Chain<Layers> = Effect<'chain', number, number, number, string, Layers>;

/**
 * An argument that is a size: any number, and N where the type is to know it. Were it N alone, two
 * classes with other arguments could not be made by one call, `new (up ? nn.ConvTranspose2d : nn.Conv2d)(4, 5, 3)`.
 */
export type Size<N extends number> = N | (number & NonNullable<unknown>);
