import torch
from torch import nn


def block(inputs, outputs):
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.ReLU())


def network():
    return nn.Sequential(block(3, 16), block(16, 16), block(16, 16), block(16, 16))


def kaiming(m):
    if isinstance(m, nn.Conv2d):
        nn.init.kaiming_normal_(m.weight, mode="fan_out", nonlinearity="relu")


def small(m):
    if isinstance(m, nn.Conv2d):
        nn.init.normal_(m.weight, std=0.01)


torch.manual_seed(5)
images = torch.randn(4, 3, 16, 16)

for init in [kaiming, small]:
    net = network()
    net.apply(init)
    x = images
    for name, layer in net.named_children():
        x = layer(x)
        mantissa, exponent = f"{x.std().item():.2e}".split("e")
        print(init.__name__, name, f"{mantissa}e{int(exponent):+d}")
