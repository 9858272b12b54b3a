/** Declarations of the overloads of one name: by position, and with arguments by name. */
import { parameterType, returnType } from './types.mjs';

const RESERVED = new Set(['default', 'function', 'in', 'new', 'this', 'var']);

/** What every function takes that makes a tensor: one type names them all. */
const OPTIONS = ['dtype', 'layout', 'device', 'pin_memory', 'requires_grad'];

/** Parameters named as members of tensors: a tensor could pass for the object that names them. */
const OF_TENSORS = new Set([...OPTIONS, 'real']);

/** What a signature says to TypeScript, or undefined where it wants what can't be passed. */
function shapeOf(signature, { self, named, numberKind }) {
  const fields = [];
  for (const parameter of signature.parameters) {
    const type = parameterType(parameter, signature.schema.name, numberKind);
    const optional = parameter.default !== undefined;
    if (type === undefined && !(optional && parameter.keywordOnly)) return undefined;
    if (type === undefined) continue;
    fields.push({ name: parameter.name, type, optional, keywordOnly: parameter.keywordOnly });
  }
  return {
    fields,
    varargs: signature.varargs,
    result: returnType(signature.schema, self, named),
    docs: [signature.schema.text],
  };
}

const sameBut = (a, b, key) =>
  Object.keys(a).every((other) => other === key || a[other] === b[other]);

/** Two signatures as one, if no more than one type tells them apart. */
function merge(a, b) {
  if (a.fields.length !== b.fields.length || a.result !== b.result || a.varargs || b.varargs)
    return undefined;
  if (!a.fields.every((field, i) => sameBut(field, b.fields[i], 'type'))) return undefined;
  if (a.fields.filter((field, i) => field.type !== b.fields[i].type).length > 1) return undefined;
  const fields = a.fields.map((field, i) => {
    const types = new Set([...field.type.split(' | '), ...b.fields[i].type.split(' | ')]);
    // A Number may be a tensor already.
    if (types.has('Number')) types.delete('Tensor');
    return { ...field, type: [...types].join(' | ') };
  });
  return { ...a, fields, docs: [...a.docs, ...b.docs] };
}

function merged(shapes) {
  const found = [];
  for (const shape of shapes) {
    const place = found.findIndex((other) => merge(other, shape) !== undefined);
    if (place < 0) found.push(shape);
    else found[place] = merge(found[place], shape);
  }
  return found;
}

/** The members of an object type that names these parameters. */
function members(fields) {
  const names = fields.map(({ name }) => name);
  const hasOptions = OPTIONS.every((name) => names.includes(name));
  const own = hasOptions ? fields.filter(({ name }) => !OPTIONS.includes(name)) : fields;
  const shown = own.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type}`);
  const object = shown.length > 0 ? `{ ${shown.join('; ')} }` : '';
  if (!hasOptions)
    return names.some((name) => OF_TENSORS.has(name)) ? `Keywords<${object}>` : object;
  return object === '' ? 'TensorOptions' : `${object} & TensorOptions`;
}

function byPosition(positional, keywords) {
  const shown = positional.map(({ name, type, optional }, i) => {
    // What has a default may be left out only where all after it may be, too.
    const open = positional.slice(i).every((field) => field.optional);
    const safe = RESERVED.has(name) ? `${name}_` : name;
    return `${safe}${open ? '?' : ''}: ${type}${optional && !open ? ' | undefined' : ''}`;
  });
  if (keywords.length > 0) {
    const optional = keywords.every((field) => field.optional) ? '?' : '';
    shown.push(`keywords${optional}: ${members(keywords)}`);
  }
  return shown.join(', ');
}

function comment(docs, internal) {
  const [only, ...others] = docs;
  if (others.length > 0)
    return [
      '/**',
      ...docs.map((text) => ` * \`${text}\`\\`),
      ...(internal ? [' * @internal'] : []),
      ' */',
    ].join('\n');
  return `/** \`${only}\`${internal ? ' @internal' : ''} */`;
}

function lines(name, { fields, varargs, result, docs }, internal) {
  const doc = comment(docs, internal || name.startsWith('_'));
  const positional = fields.filter(({ keywordOnly }) => !keywordOnly);
  const keywords = fields.filter(({ keywordOnly }) => keywordOnly);
  if (varargs) {
    return [
      doc,
      `${name}(...args: Sizes<'${positional[0].name}', ${members(fields)}>): ${result};`,
    ];
  }
  const found = [doc, `${name}(${byPosition(positional, keywords)}): ${result};`];
  if (positional.length > 0) {
    const names = positional.map((field) => `'${field.name}'`).join(', ');
    found.push(doc, `${name}(...args: Named<[${names}], ${members(fields)}>): ${result};`);
  }
  return found;
}

/** The lines that declare a name with its signatures, which stand in the order they are tried. */
export function declare(name, signatures, context) {
  const shapes = signatures.flatMap((signature) => shapeOf(signature, context) ?? []);
  return merged(shapes).flatMap((shape) => lines(name, shape, context.internal));
}
