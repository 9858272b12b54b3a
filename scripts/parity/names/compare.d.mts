export interface Comparison {
  readonly namespace: string;
  readonly present: readonly string[];
  readonly missing: readonly string[];
  readonly absent: readonly { readonly name: string; readonly reason: string }[];
  readonly stale: readonly string[];
}

export function compareNames(
  torch: object,
  names: Readonly<Record<string, Readonly<Record<string, string>>>>,
  table: unknown,
): Comparison[];
