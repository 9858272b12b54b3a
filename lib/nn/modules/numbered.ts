/** Children by number: read as what they are, and replaced by any module. */
import type { Module } from './module.js';

/** A child, as what it is and as one of the `Other`s that a container holds. */
type Known<M, Other> = M extends Other ? M : M extends Module ? M & Other : Other;

/** The child at a place of a tuple, as far as its type tells. */
type At<L, I extends number, Other> = `${I}` extends keyof L ? Known<L[`${I}`], Other> : Other;

type Last<L, Other> = L extends readonly [...unknown[], infer M] ? Known<M, Other> : Other;

/**
 * TypeScript gives a field one type for reading and another for writing only when they are spelt
 * out, so there are as many as most models need; `net[40]` is an `Other`.
 */
export interface Numbered<L, Other> {
  at(index: -1): Last<L, Other>;
  at(index: number): Other;
  get 0(): At<L, 0, Other>;
  set 0(module: Module);
  get 1(): At<L, 1, Other>;
  set 1(module: Module);
  get 2(): At<L, 2, Other>;
  set 2(module: Module);
  get 3(): At<L, 3, Other>;
  set 3(module: Module);
  get 4(): At<L, 4, Other>;
  set 4(module: Module);
  get 5(): At<L, 5, Other>;
  set 5(module: Module);
  get 6(): At<L, 6, Other>;
  set 6(module: Module);
  get 7(): At<L, 7, Other>;
  set 7(module: Module);
  get 8(): At<L, 8, Other>;
  set 8(module: Module);
  get 9(): At<L, 9, Other>;
  set 9(module: Module);
  get 10(): At<L, 10, Other>;
  set 10(module: Module);
  get 11(): At<L, 11, Other>;
  set 11(module: Module);
  get 12(): At<L, 12, Other>;
  set 12(module: Module);
  get 13(): At<L, 13, Other>;
  set 13(module: Module);
  get 14(): At<L, 14, Other>;
  set 14(module: Module);
  get 15(): At<L, 15, Other>;
  set 15(module: Module);
  get 16(): At<L, 16, Other>;
  set 16(module: Module);
  get 17(): At<L, 17, Other>;
  set 17(module: Module);
  get 18(): At<L, 18, Other>;
  set 18(module: Module);
  get 19(): At<L, 19, Other>;
  set 19(module: Module);
  get 20(): At<L, 20, Other>;
  set 20(module: Module);
  get 21(): At<L, 21, Other>;
  set 21(module: Module);
  get 22(): At<L, 22, Other>;
  set 22(module: Module);
  get 23(): At<L, 23, Other>;
  set 23(module: Module);
  get 24(): At<L, 24, Other>;
  set 24(module: Module);
  get 25(): At<L, 25, Other>;
  set 25(module: Module);
  get 26(): At<L, 26, Other>;
  set 26(module: Module);
  get 27(): At<L, 27, Other>;
  set 27(module: Module);
  get 28(): At<L, 28, Other>;
  set 28(module: Module);
  get 29(): At<L, 29, Other>;
  set 29(module: Module);
  get 30(): At<L, 30, Other>;
  set 30(module: Module);
  get 31(): At<L, 31, Other>;
  set 31(module: Module);
  get 32(): At<L, 32, Other>;
  set 32(module: Module);
  get 33(): At<L, 33, Other>;
  set 33(module: Module);
  get 34(): At<L, 34, Other>;
  set 34(module: Module);
  get 35(): At<L, 35, Other>;
  set 35(module: Module);
  get 36(): At<L, 36, Other>;
  set 36(module: Module);
  get 37(): At<L, 37, Other>;
  set 37(module: Module);
  get 38(): At<L, 38, Other>;
  set 38(module: Module);
  get 39(): At<L, 39, Other>;
  set 39(module: Module);
}
