import torch
from torch import nn


class DoubleConv(nn.Module):
    def __init__(self, in_channels, out_channels):
        super().__init__()
        self.double_conv = nn.Sequential(
            nn.Conv2d(in_channels, out_channels, 3, padding=1),
            nn.ReLU(True),
            nn.Conv2d(out_channels, out_channels, 3, padding=1),
            nn.ReLU(True),
        )

    def forward(self, x):
        return self.double_conv(x)


class UNet(nn.Module):
    def __init__(self, in_channels, out_channels, features=(64, 128, 256, 512)):
        super().__init__()
        self.downs = nn.ModuleList()
        self.pool = nn.MaxPool2d(2)
        self.ups = nn.ModuleList()
        self.convs = nn.ModuleList()
        channels = in_channels
        for feature in features:
            self.downs.append(DoubleConv(channels, feature))
            channels = feature
        self.bottleneck = DoubleConv(channels, channels * 2)
        for feature in reversed(features):
            self.ups.append(nn.ConvTranspose2d(feature * 2, feature, 2, stride=2))
            self.convs.append(DoubleConv(feature * 2, feature))
            channels = feature
        self.final_conv = nn.Conv2d(channels, out_channels, 1)

    def forward(self, x):
        skips = []
        for down in self.downs:
            x = down(x)
            skips.append(x)
            x = self.pool(x)
        x = self.bottleneck(x)
        for i, up in enumerate(self.ups):
            x = up(x)
            x = torch.cat([skips[-1 - i], x], 1)
            x = self.convs[i](x)
        return self.final_conv(x)


torch.manual_seed(11)
model = UNet(3, 10)
image = torch.randn(1, 3, 32, 32)


def exponential(value, digits):
    mantissa, exponent = f"{value:.{digits}e}".split("e")
    return f"{mantissa}e{int(exponent):+d}"


def report(title):
    print(title)
    seen = set()
    for name, param in model.named_parameters():
        shape = param.shape[2:]
        if shape in seen:
            continue
        seen.add(shape)
        print(" ", name, param.shape, f"{param.mean().item():.4f}", f"{param.std().item():.4f}")
    with torch.no_grad():
        out = model(image)
    print("  output", out.shape, exponential(out.std().item(), 3))


print(sum(p.numel() for p in model.parameters()), "parameters")

for param in model.parameters():
    nn.init.normal_(param, 0.0, 0.02)
report("all alike")

for param in model.parameters():
    if param.dim() == 1:
        nn.init.zeros_(param)
    elif param.shape[2] == 3:
        nn.init.kaiming_normal_(param, nonlinearity="relu")
    elif param.shape[2] == 2:
        nn.init.xavier_normal_(param)
    else:
        nn.init.normal_(param, std=0.01)
report("by shape")
