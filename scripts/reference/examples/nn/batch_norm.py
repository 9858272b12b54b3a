import torch
from torch import nn

DEPTH = 12
WIDTH = 32


def block(inputs, outputs, norm):
    layers = [nn.Conv2d(inputs, outputs, 3, padding=1)]
    if norm:
        layers.append(nn.BatchNorm2d(outputs))
    layers.append(nn.ReLU())
    return nn.Sequential(*layers)


def network(norm):
    net = nn.ModuleList()
    for i in range(DEPTH):
        net.append(block(3 if i == 0 else WIDTH, WIDTH, norm))
    return net


inits = {
    "kaiming": lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu"),
    "xavier": lambda w: nn.init.xavier_normal_(w),
    "std 0.01": lambda w: nn.init.normal_(w, std=0.01),
    "std 0.2": lambda w: nn.init.normal_(w, std=0.2),
}


def spread(net, images):
    """The standard deviation of what each block gives."""
    found = []
    with torch.no_grad():
        x = images
        for layer in net:
            x = layer(x)
            found.append(x.std().item())
    return found


def exponential(value, digits):
    mantissa, exponent = f"{value:.{digits}e}".split("e")
    return f"{mantissa}e{int(exponent):+d}"


torch.manual_seed(13)
images = torch.randn(4, 3, 16, 16)

for norm in [False, True]:
    print("convolution, batch norm, ReLU" if norm else "convolution, ReLU")
    columns = []
    for init in inits.values():
        net = network(norm)

        def apply_init(m):
            if not isinstance(m, nn.Conv2d):
                return
            init(m.weight)
            nn.init.zeros_(m.bias)

        net.apply(apply_init)
        columns.append(spread(net, images))
    print("".join(f"{title:>10}" for title in ["depth", *inits]))
    for depth in range(DEPTH):
        row = [exponential(column[depth], 2) for column in columns]
        print("".join(f"{cell:>10}" for cell in [str(depth + 1), *row]))
