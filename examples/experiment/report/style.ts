/** Colours that colour-blind readers can tell apart (Okabe and Ito), and one look for all plots. */
const COLOURS = [
  '#000000',
  '#e69f00',
  '#56b4e9',
  '#009e73',
  '#d55e00',
  '#0072b2',
  '#cc79a7',
  '#7f6000',
  '#7570b3',
  '#666666',
];

const DASHES = ['solid', 'dashed', 'dotted'] as const;

/** Lines differ by dash as well as by colour. */
export const lookOf = (index: number): { color: string; dash: 'solid' | 'dashed' | 'dotted' } => ({
  color: COLOURS[index % COLOURS.length] as string,
  dash: DASHES[index % DASHES.length] as 'solid',
});

export const TEXT = { color: '#1a1a1a', fontFamily: 'system-ui, sans-serif', fontSize: 12 };
export const GRID_LINE = { lineStyle: { color: '#e3e3e3' } };

export const SIZE = { width: 860, height: 420 };
