// The page that lists what is absent, written from the table.

const HEAD = `# What is absent

PyTorch's public names that Sconce does not have, each with the reason. \`npm run parity:names\` compares
Python's names with those here; a test fails where one is neither here nor on this page. (The page is
written from \`scripts/parity/absent.json\` by that command with \`-- --write\`: change the table.)
`;

const row = (cells) => `| ${cells.join(' | ')} |`;

function section({ title, reason, absent }) {
  const rows = Object.entries(absent).map(([namespace, patterns]) =>
    row([`\`${namespace}\``, patterns.map((pattern) => `\`${pattern}\``).join(', ')]),
  );
  return [`## ${title}`, '', reason, '', row(['in', 'names']), '|---|---|', ...rows, ''].join('\n');
}

export function page({ ways, names }) {
  const others = ways.map(({ what, why }) => row([what, why]));
  const first = ['## What Python writes another way', '', row(['what', 'why']), '|---|---|'];
  return [HEAD, ...first, ...others, '', ...names.map(section)].join('\n');
}
