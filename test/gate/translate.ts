/** Translates a line of Python that calls torch, as a porter would: mechanically. */

const CLOSING: Record<string, string> = { '(': ')', '[': ']' };

/** The index of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = open; i < text.length; i += 1) {
    const c = text[i] as string;
    if (c === "'") quoted = !quoted;
    if (quoted) continue;
    if (c in CLOSING) depth += 1;
    if (c === ')' || c === ']') depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error(`no bracket closes ${text.slice(open)}`);
}

/** Splits at commas outside of brackets and quotes. */
function split(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] as string;
    if (c === "'") i = text.indexOf("'", i + 1);
    else if (c in CLOSING) i = closing(text, i);
    else if (c === ',') {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const INFINITY = "float('inf')";
const NOT_A_NUMBER = "float('nan')";
/** Classes that Python writes small. */
const CLASSES = new Set(['device', 'finfo', 'iinfo']);
const WORDS: Record<string, string> = { None: 'null', True: 'true', False: 'false' };

function args(text: string): string {
  const positional: string[] = [];
  const keywords: string[] = [];
  for (const part of split(text)) {
    const keyword = /^(\w+)=(?!=)(.*)$/.exec(part);
    if (keyword === null) positional.push(translate(part));
    else keywords.push(`${keyword[1]}: ${translate(keyword[2] as string)}`);
  }
  if (keywords.length > 0) positional.push(`{ ${keywords.join(', ')} }`);
  return positional.join(', ');
}

/** An expression of names, calls, literals, lists and tuples. */
export function translate(text: string): string {
  let made = '';
  for (let i = 0; i < text.length; i += 1) {
    const rest = text.slice(i);
    const word = /^[A-Za-z_]\w*/.exec(rest)?.[0];
    const complex = /^([\d.]+)\+([\d.]+)j/.exec(rest);
    if (rest.startsWith(INFINITY)) {
      made += 'Infinity';
      i += INFINITY.length - 1;
    } else if (rest.startsWith(NOT_A_NUMBER)) {
      made += 'NaN';
      i += NOT_A_NUMBER.length - 1;
    } else if (complex !== null) {
      made += `new torch.Complex(${complex[1]}, ${complex[2]})`;
      i += complex[0].length - 1;
    } else if (word !== undefined) {
      const isClass = (/^[A-Z]\w/.test(word) && WORDS[word] === undefined) || CLASSES.has(word);
      if (isClass) made = made.replace(/((?:\b\w+\.)+)$/, 'new $1');
      made += WORDS[word] ?? word;
      i += word.length - 1;
    } else if (rest.startsWith("'")) {
      const end = text.indexOf("'", i + 1);
      made += text.slice(i, end + 1);
      i = end;
    } else if (rest[0] === '(' || rest[0] === '[') {
      const end = closing(text, i);
      const inner = args(text.slice(i + 1, end));
      const isCall = rest[0] === '(' && /\w$/.test(made);
      const isIndex = rest[0] === '[' && /[\w)]$/.test(made);
      made += isCall ? `(${inner})` : isIndex ? `[${inner}]` : `[${inner}]`;
      i = end;
    } else made += rest[0];
  }
  return made;
}
