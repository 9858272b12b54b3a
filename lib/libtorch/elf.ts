/** Reads from an ELF file which libraries it needs, and where it looks for them. */
import { closeSync, openSync, readSync } from 'node:fs';

/** What the dynamic section of a shared library says. */
export interface Dynamic {
  readonly needed: readonly string[];
  /** RUNPATH or RPATH, `$ORIGIN` left as it is. */
  readonly runpath: readonly string[];
  readonly soname: string | undefined;
}

const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const DT_NEEDED = 1;
const DT_STRTAB = 5;
const DT_STRSZ = 10;
const DT_SONAME = 14;
const DT_RPATH = 15;
const DT_RUNPATH = 29;
const HEADER = 64;
const PROGRAM_HEADER = 56;
const ENTRY = 16;
const LONGEST = 8192;

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

function readAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, offset) < length) throw new Error('the file is cut short');
  return bytes;
}

function segments(file: number): Segment[] {
  const header = readAt(file, 0, HEADER);
  const magic = header.subarray(0, 6).toString('latin1');
  if (magic !== '\x7fELF\x02\x01') throw new Error('not a 64-bit little-endian ELF file');
  const count = header.readUInt16LE(56);
  const table = readAt(file, Number(header.readBigUInt64LE(32)), count * PROGRAM_HEADER);
  return Array.from({ length: count }, (_, index) => {
    const at = index * PROGRAM_HEADER;
    return {
      type: table.readUInt32LE(at),
      offset: Number(table.readBigUInt64LE(at + 8)),
      address: Number(table.readBigUInt64LE(at + 16)),
      size: Number(table.readBigUInt64LE(at + 32)),
    };
  });
}

function tags(table: Buffer): [tag: number, value: number][] {
  const found: [number, number][] = [];
  for (let at = 0; at + ENTRY <= table.length; at += ENTRY) {
    const tag = Number(table.readBigInt64LE(at));
    if (tag === 0) break;
    found.push([tag, Number(table.readBigUInt64LE(at + 8))]);
  }
  return found;
}

/** One string of the table, which may be tens of megabytes long. */
function textAt(file: number, offset: number, limit: number): string {
  const bytes = readAt(file, offset, Math.min(limit, LONGEST));
  const end = bytes.indexOf(0);
  if (end < 0) throw new Error('a string of its dynamic section has no end');
  return bytes.toString('utf8', 0, end);
}

function dynamicOf(file: number): Dynamic {
  const all = segments(file);
  const dynamic = all.find(({ type }) => type === PT_DYNAMIC);
  if (dynamic === undefined) throw new Error('not a shared library');
  const entries = tags(readAt(file, dynamic.offset, dynamic.size));
  const one = (tag: number) => entries.find(([found]) => found === tag)?.[1];
  const address = one(DT_STRTAB) ?? 0;
  const load = all.find(
    (part) =>
      part.type === PT_LOAD && part.address <= address && address < part.address + part.size,
  );
  if (load === undefined) throw new Error('its string table cannot be found');
  const start = address - load.address + load.offset;
  const text = (at: number) => textAt(file, start + at, (one(DT_STRSZ) ?? 0) - at);
  const runpath = one(DT_RUNPATH) ?? one(DT_RPATH);
  const soname = one(DT_SONAME);
  return {
    needed: entries.filter(([tag]) => tag === DT_NEEDED).map(([, at]) => text(at)),
    runpath: runpath === undefined ? [] : text(runpath).split(':').filter(Boolean),
    soname: soname === undefined ? undefined : text(soname),
  };
}

/** The dynamic section of the shared library at `path`; a few reads, however large the file is. */
export function readDynamic(path: string): Dynamic {
  const file = openSync(path, 'r');
  try {
    return dynamicOf(file);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    closeSync(file);
  }
}
