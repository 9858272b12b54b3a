// The declarations of functions that are written in TypeScript, as their own errors print them.
import { parseArguments, splitTop, typeOf } from '../../dist/gate/schema.js';

/** No function has it; an error about it shows what the function does have. */
const UNKNOWN = { 'no such keyword': 0 };

/** A union such as `Tensor|int[]?`: the alternatives, any of which may be None if one says so. */
function alternatives(text) {
  const parts = splitTop(text, '|').map((part) => parseArguments(`${part} x`)[0].type);
  const optional = parts.some((type) => type.optional);
  return parts.map((type) => ({ ...type, optional }));
}

function withAlternatives(argument, text) {
  const union = alternatives(text);
  return { ...argument, type: union.length === 1 ? union[0] : { ...typeOf('union'), union } };
}

/** `{ arguments }` of a text such as `f(int|int[] size, *, float eps=1e-5)`, or null. */
export function parseDeclaration(text) {
  const line = /^\s*[\w.]+\((.*)\)$/.exec(text);
  if (line === null) return null;
  const texts = splitTop(line[1]).filter((part) => part !== '*');
  const types = texts.map((part) => {
    const [declared] = splitTop(part, '=');
    return declared.slice(0, declared.lastIndexOf(' ')).trim();
  });
  if (types.includes('') || texts.some((part) => part.includes('...'))) return null;
  return {
    arguments: parseArguments(line[1]).map((argument, i) => withAlternatives(argument, types[i])),
  };
}

/** What calling with an unknown keyword tells of the arguments: one schema, or none. */
export function declaredBy(call) {
  try {
    call(UNKNOWN);
  } catch (error) {
    const lines = error instanceof TypeError ? error.message.split('\n') : [];
    if (lines.length !== 2 || !lines[0].includes('unexpected keyword')) return [];
    const schema = parseDeclaration(lines[1]);
    return schema === null ? [] : [schema];
  }
  return [];
}
