/** The main job: trains one network from ten initialisations, and shows what that changes. */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import torch from 'sconce';
import { drawDigits } from './data/digits.js';
import { fashionMnist } from './data/fashion_mnist.js';
import { readFolder } from './data/idx.js';
import { type Images, UserError } from './data/images.js';
import { MODES, type Mode } from './modes.js';
import { type Options, parseOptions, USAGE } from './options.js';
import { progress } from './progress.js';
import { page, writeWhole } from './report/page.js';
import { table } from './table.js';
import { type Result, toTensors, train } from './train.js';

/** The folder that was asked for; else Fashion-MNIST; else drawn digits. */
async function imagesFor({ data }: Options): Promise<Images> {
  if (data !== undefined) return readFolder(data);
  try {
    return await fashionMnist();
  } catch (error) {
    console.log(`Fashion-MNIST can't be had: ${(error as Error).message}`);
    console.log('Taking drawn digits instead; --data DIR takes images of your own.\n');
    return drawDigits();
  }
}

function trainAll(images: Images, options: Options): Record<string, Result> {
  const data = toTensors(images, options.device);
  const results: Record<string, Result> = {};
  for (const name of options.modes) {
    const mode = MODES[name] as Mode;
    const { watch, stop } = progress(mode.label);
    try {
      results[name] = train(data, mode, options, watch);
    } finally {
      stop();
    }
  }
  return results;
}

const toJson = (images: Images, options: Options, results: Record<string, Result>): string => {
  const { seed, epochs, device, threads } = options;
  return `${JSON.stringify({ data: images.name, seed, epochs, device, threads, results })}\n`;
};

export async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  torch.set_num_threads(options.threads);
  const images = await imagesFor(options);
  console.log(`${images.name}, ${options.modes.length} initialisations\n`);
  const results = trainAll(images, options);
  console.log(`\n${table(results)}`);
  writeWhole(options.report, page(results, images.name, options));
  console.log(`\nReport: ${pathToFileURL(resolve(options.report)).href}`);
  if (options.json !== undefined) writeWhole(options.json, toJson(images, options, results));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
