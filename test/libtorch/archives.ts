/** Archives and wheels of a make-believe libtorch. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Fake, librariesOf, packageFiles } from './fixtures.js';

/** The official archive of a fake. */
export function archiveOf(fake: Fake): Buffer {
  const files: Record<string, Buffer | string> = { 'libtorch/build-version': fake.version };
  for (const [path, data] of Object.entries(packageFiles(fake))) {
    if (!path.endsWith('.py')) files[path.replace(/^torch/, 'libtorch')] = data;
  }
  return zip(files);
}

/** Writes the wheels of a fake into `folder`, NVIDIA's among them; returns the torch wheel's path. */
export function writeWheels(folder: string, fake: Fake): string {
  const needs = fake.cuda
    ? ['nvidia-cuda-runtime==13.0.96', 'nvidia-cuda-cupti==13.0.85', 'nvidia-cudnn-cu13==9.20.0']
    : [];
  const path = join(folder, `torch-${fake.version}-py3-none-any.whl`);
  writeFileSync(path, wheel('torch', fake.version, packageFiles(fake), ['filelock', ...needs]));
  if (!fake.cuda) return path;
  const lib = join(librariesOf(fake), 'nvidia/cu13/lib');
  for (const [name, version, library] of [
    ['nvidia_cuda_runtime', '13.0.96', 'libcudart.so.13'],
    ['nvidia_cuda_cupti', '13.0.85', 'libcupti.so.13'],
  ] as const) {
    const files = { [`nvidia/cu13/lib/${library}`]: readFileSync(join(lib, library)) };
    const file = join(folder, `${name}-${version}-py3-none-any.whl`);
    writeFileSync(file, wheel(name, version, files, []));
  }
  return path;
}

function wheel(
  name: string,
  version: string,
  files: Record<string, Buffer | string>,
  needs: string[],
) {
  const info = `${name}-${version}.dist-info`;
  const metadata = [
    'Metadata-Version: 2.1',
    `Name: ${name.replaceAll('_', '-')}`,
    `Version: ${version}`,
    ...needs.map((need) => `Requires-Dist: ${need}`),
  ];
  return zip({
    ...files,
    [`${info}/METADATA`]: `${metadata.join('\n')}\n`,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/RECORD`]: '',
  });
}

/** A zip archive of stored files. */
export function zip(files: Record<string, Buffer | string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = [Buffer.from('PK\x03\x04'), common, name, data];
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, place, name);
    parts.push(...local);
    offset += 4 + common.length + name.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

export const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex');
