/**
 * The plots, as SVG text. ECharts is the one widely used plotting library that renders SVG on a
 * server by itself, without a browser or a stand-in for its document.
 */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { MODES } from '../modes.js';
import type { LayerSpread } from '../statistics.js';
import type { Result } from '../train.js';
import { GRID_LINE, lookOf, SIZE, TEXT } from './style.js';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

export type Results = Readonly<Record<string, Result>>;

/** How many of the first batches the curves show, and how many each point averages. */
const BATCHES = 100;
const WINDOW = 10;

function render(option: EChartsCoreOption, height = SIZE.height): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: SIZE.width, height });
  chart.setOption({ animation: false, textStyle: TEXT, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Powers of ten as such: their decimals would not fit beside the axis. */
function powerOfTen(value: number): string {
  const exponent = Math.round(Math.log10(value));
  if (exponent >= -2 && exponent <= 3) return String(Number(value.toPrecision(3)));
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPT[Number(digit)]);
  return `10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}

const logAxis = (name: string): object => ({
  ...axis(name, { type: 'log', nameGap: 46 }),
  axisLabel: { ...TEXT, formatter: powerOfTen },
});

const label = (name: string): string => MODES[name]?.label ?? name;

const axis = (name: string, rest: object = {}): object => ({
  name,
  nameLocation: 'middle',
  nameGap: 34,
  nameTextStyle: { ...TEXT, fontWeight: 600 },
  axisLabel: TEXT,
  splitLine: GRID_LINE,
  ...rest,
});

const legend = { left: 628, top: 'middle', orient: 'vertical', textStyle: TEXT, itemWidth: 34 };
const grid = { left: 72, right: 250, top: 20, bottom: 52 };

/** The mean of each value and those before it, as far as the window reaches. */
export function rollingMean(values: readonly number[], window: number): number[] {
  return values.map((_, i) => {
    const part = values.slice(Math.max(0, i - window + 1), i + 1);
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  });
}

const line = (name: string, index: number, data: readonly unknown[], symbol = false): object => {
  const { color, dash } = lookOf(index);
  return {
    type: 'line',
    name: label(name),
    data,
    showSymbol: symbol,
    symbolSize: 7,
    itemStyle: { color },
    lineStyle: { color, type: dash, width: 2 },
  };
};

/** Training loss of the first batches; a logarithmic axis, since the modes lie far apart. */
export function lossCurves(results: Results): string {
  const series = Object.entries(results).map(([name, { losses }], index) => {
    const means = rollingMean(losses.slice(0, BATCHES), WINDOW);
    return line(
      name,
      index,
      means.map((mean, step) => [step + 1, Math.max(mean, 1e-3)]),
    );
  });
  return render({
    grid,
    legend,
    xAxis: axis('Batch', { type: 'value', min: 1, max: BATCHES }),
    yAxis: logAxis('Training loss'),
    series,
  });
}

/** Validation accuracy as bars, one a mode. */
export function accuracyBars(results: Results): string {
  const names = Object.keys(results).reverse();
  const data = names.map((name) => ({
    value: Number(results[name]?.accuracy.toFixed(2)),
    itemStyle: { color: lookOf(Object.keys(results).indexOf(name)).color },
  }));
  return render(
    {
      grid: { ...grid, left: 190, right: 60 },
      xAxis: axis('Validation accuracy (%)', { type: 'value', min: 0, max: 100 }),
      yAxis: {
        type: 'category',
        data: names.map(label),
        axisLabel: TEXT,
        axisTick: { show: false },
      },
      series: [
        {
          type: 'bar',
          data,
          barWidth: '62%',
          label: { show: true, position: 'right', formatter: '{c}%', ...TEXT },
        },
      ],
    },
    60 + 34 * names.length,
  );
}

/** A spread per layer and mode. Zero has no place on a logarithmic axis and is left out. */
function spreadLines(
  results: Results,
  name: string,
  pick: (spread: LayerSpread) => number,
): string {
  const [first] = Object.values(results);
  const layers = first?.spreads.map(({ layer }) => layer) ?? [];
  const series = Object.entries(results).map(([mode, { spreads }], index) =>
    line(
      mode,
      index,
      spreads.map((spread) => (pick(spread) > 0 ? pick(spread) : null)),
      true,
    ),
  );
  return render({
    grid,
    legend,
    xAxis: axis('Layer', { type: 'category', data: layers, boundaryGap: true }),
    yAxis: logAxis(name),
    series,
  });
}

export const activationPlot = (results: Results): string =>
  spreadLines(results, 'Standard deviation of activations', (spread) => spread.activation);

export const gradientPlot = (results: Results): string =>
  spreadLines(results, 'Standard deviation of gradients', (spread) => spread.gradient);
