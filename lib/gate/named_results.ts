/** Several named results, as Python's `torch.return_types`. */
import { inspect } from 'node:util';

/** What results have beside their names: they can be listed, counted and found by number. */
export type Results<List extends readonly unknown[]> = {
  readonly [K in keyof List as K extends `${number}` | 'length' ? K : never]: List[K];
} & { [Symbol.iterator](): Iterator<List[number]> };

type ResultsClass = new (values: readonly unknown[]) => object;

const made = new Map<string, ResultsClass>();

function makeClass(name: string, fields: readonly string[]): ResultsClass {
  class Named {
    constructor(values: readonly unknown[]) {
      fields.forEach((field, i) => {
        (this as Record<string, unknown>)[field] = values[i];
      });
    }

    *[Symbol.iterator](): Iterator<unknown> {
      for (const field of fields) yield (this as Record<string, unknown>)[field];
    }

    get length(): number {
      return fields.length;
    }

    toString(): string {
      const shown = fields.map((field) => `${field}=${(this as Record<string, unknown>)[field]}`);
      return `torch.return_types.${name}(\n${shown.join(',\n')})`;
    }

    [inspect.custom](): string {
      return this.toString();
    }
  }
  Object.defineProperty(Named, 'name', { value: name });
  fields.forEach((field, i) => {
    Object.defineProperty(Named.prototype, i, {
      get(this: Record<string, unknown>) {
        return this[field];
      },
    });
  });
  return Named;
}

/** The class of the results of one operator; overloads with the same fields share it. */
export function resultsClass(name: string, fields: readonly string[]): ResultsClass {
  const key = `${name}(${fields.join()})`;
  let found = made.get(key);
  if (found === undefined) {
    found = makeClass(name, fields);
    made.set(key, found);
  }
  return found;
}
