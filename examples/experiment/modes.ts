/** The initialisations that are compared, each as a function for `net.apply`. */
import { nn } from 'sconce';

const { init } = nn;

/** An initialisation of the weights; the biases start from 0, as in the experiment. */
function linear(fill: (layer: nn.Linear) => void): (module: nn.Module) => void {
  return (module) => {
    if (module instanceof nn.Linear) {
      fill(module);
      init.zeros_(module.bias);
    }
  };
}

export interface Mode {
  readonly label: string;
  /** What to apply to the network; nothing leaves PyTorch's default. */
  readonly init?: (module: nn.Module) => void;
}

export const MODES: Readonly<Record<string, Mode>> = {
  zeros: { label: 'All zeros', init: linear((m) => init.constant_(m.weight, 0)) },
  ones: { label: 'All ones', init: linear((m) => init.constant_(m.weight, 1)) },
  uniform: { label: 'Uniform [0, 1)', init: linear((m) => init.uniform_(m.weight, 0, 1)) },
  centred: {
    label: 'Centred uniform [-0.5, 0.5)',
    init: linear((m) => init.uniform_(m.weight, -0.5, 0.5)),
  },
  rule: {
    label: 'Uniform rule ±1/√n',
    init: linear((m) => {
      const y = 1 / Math.sqrt(m.in_features);
      init.uniform_(m.weight, -y, y);
    }),
  },
  normal: {
    label: 'Normal, σ = 1/√n',
    init: linear((m) => init.normal_(m.weight, 0, 1 / Math.sqrt(m.in_features))),
  },
  default: { label: "PyTorch's default" },
  xavier: { label: 'Xavier uniform', init: linear((m) => init.xavier_uniform_(m.weight)) },
  kaiming: {
    label: 'Kaiming uniform',
    init: linear((m) => init.kaiming_uniform_(m.weight, { nonlinearity: 'relu' })),
  },
  orthogonal: { label: 'Orthogonal', init: linear((m) => init.orthogonal_(m.weight)) },
};
