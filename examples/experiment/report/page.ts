/** One HTML file that holds all it needs. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MODES } from '../modes.js';
import type { Settings } from '../train.js';
import { accuracyBars, activationPlot, gradientPlot, lossCurves, type Results } from './plots.js';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STYLE = `
  :root { color-scheme: light; }
  body { font: 16px/1.55 system-ui, sans-serif; color: #1a1a1a; background: #fff;
         max-width: 900px; margin: 2.5rem auto; padding: 0 1.2rem; }
  h1 { font-size: 1.7rem; margin-bottom: .2rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
  .about, figcaption { color: #555; } figure { margin: 1rem 0; } svg { max-width: 100%; height: auto; }
  table { border-collapse: collapse; width: 100%; } th { text-align: left; }
  th, td { padding: .35rem .7rem; border-bottom: 1px solid #e3e3e3; }
  td:not(:first-child), th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
`;

function tableOf(results: Results): string {
  const rows = Object.entries(results).map(
    ([name, { accuracy, loss, seconds }]) =>
      `<tr><td>${escapeHtml(MODES[name]?.label ?? name)}</td><td>${accuracy.toFixed(3)}%</td>` +
      `<td>${loss.toFixed(3)}</td><td>${seconds.toFixed(1)} s</td></tr>`,
  );
  const head =
    '<tr><th>Initialisation</th><th>Validation accuracy</th><th>Training loss</th><th>Time</th></tr>';
  return `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
}

const figure = (title: string, svg: string, caption: string): string =>
  `<h2>${escapeHtml(title)}</h2><figure>${svg}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;

/** The whole report as HTML. */
export function page(results: Results, data: string, settings: Settings): string {
  const { epochs, seed, device } = settings;
  const about = `${data}; ${epochs} epoch${epochs === 1 ? '' : 's'}, seed ${seed}, on ${device}.`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Weight initialisations compared</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Weight initialisations compared</h1>
<p class="about">One network, 784-256-128-10 with ReLU and dropout 0.2; Adam at 0.001, batches of 20.
${escapeHtml(about)}</p>
${tableOf(results)}
${figure('Training loss', lossCurves(results), 'The first 100 batches; each point is the mean of the ten batches up to it.')}
${figure('Validation accuracy', accuracyBars(results), 'Chance is 10%. The validation images are a tenth of the data, the same for every mode.')}
${figure('Activations before training', activationPlot(results), 'A good start keeps the spread of each layer’s output near that of the layer before. Where all weights are alike the outputs of a layer are copies of each other; zeros, which have no spread, are not drawn.')}
${figure('Gradients before training', gradientPlot(results), 'The gradient of the loss with respect to each layer’s output. Where it vanishes or explodes towards the first layer, Adam’s steps can’t tell the weights apart or throw them about.')}
</body>
</html>
`;
}

/** Writes a file whole or not at all. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
}
