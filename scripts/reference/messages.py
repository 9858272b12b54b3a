"""Writes test/parity/messages.json: what `assert_close` says of values that differ.

Each case is a line of Python; the test translates it mechanically.
"""

import torch
from encode import write

CASES = """
torch.testing.assert_close(torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 4.0, 5.0]))
torch.testing.assert_close(torch.tensor([[1.0, 2.5], [3.5, 4.0]]), torch.tensor([[1.0, 2.0], [3.5, 0.0]]))
torch.testing.assert_close(torch.tensor(1.5), torch.tensor(2.5))
torch.testing.assert_close(torch.arange(4), torch.arange(1, 5))
torch.testing.assert_close(torch.arange(4), torch.arange(1, 5), rtol=0.5, atol=0.25)
torch.testing.assert_close(torch.zeros(2), torch.ones(3))
torch.testing.assert_close(torch.zeros(2), torch.zeros(2, dtype=torch.float64))
torch.testing.assert_close(torch.zeros(2), torch.zeros(2, device='meta'))
torch.testing.assert_close(torch.eye(2).to_sparse(), torch.eye(2))
torch.testing.assert_close(torch.eye(2).to_sparse(), torch.ones(2, 2).to_sparse())
torch.testing.assert_close(torch.eye(2).to_sparse(), torch.eye(2).mul(2).to_sparse())
torch.testing.assert_close(torch.eye(2).to_sparse_csr(), torch.eye(2).mul(2).to_sparse_csr())
torch.testing.assert_close([torch.zeros(2), torch.zeros(2)], [torch.zeros(2), torch.ones(2)])
torch.testing.assert_close([torch.zeros(2)], [torch.zeros(2), torch.ones(2)])
torch.testing.assert_close([1.5, [2.5, 3.5]], [1.5, [2.5, 4.5]])
torch.testing.assert_close(1.5, 2.5)
torch.testing.assert_close(1e-9, 1.5)
torch.testing.assert_close(1.5, 2.5, rtol=0.0, atol=0.0)
torch.testing.assert_close(True, False)
torch.testing.assert_close(None, 1.5)
torch.testing.assert_close(torch.ones(2, 3), torch.ones(3, 2).T, check_stride=True)
torch.testing.assert_close(torch.zeros(2), torch.ones(2), msg='no')
torch.testing.assert_close(torch.zeros(2), torch.ones(2), rtol=0.5)
torch.testing.assert_close(torch.zeros(2), torch.ones(2), rtol=0.0, atol=0.0)
torch.testing.assert_close(torch.ones(2).to(torch.float8_e5m2), torch.zeros(2).to(torch.float8_e5m2))
torch.testing.assert_close(torch.ones(2, dtype=torch.complex64), torch.zeros(2, dtype=torch.complex64))
torch.testing.assert_close(torch.tensor([float('nan'), 1.5]), torch.tensor([float('nan'), 1.5]))
torch.testing.assert_close(torch.tensor([float('inf'), 1.5]), torch.tensor([1.5, 1.5]))
torch.testing.assert_close(torch.tensor([True, False]), torch.tensor([True, True]))
torch.testing.assert_close(torch.ones(1, 2, 3), torch.zeros(1, 2, 3))
torch.testing.assert_close(torch.ones(2, dtype=torch.float16), torch.zeros(2, dtype=torch.float16))
torch.testing.assert_close(torch.ones(2, dtype=torch.bfloat16).div(3), torch.ones(2, dtype=torch.bfloat16))
torch.testing.assert_close(torch.ones(2, dtype=torch.uint8).mul(200), torch.ones(2, dtype=torch.uint8))
"""


def row(case):
    try:
        eval(case)
    except Exception as error:
        return [case, type(error).__name__, str(error)]
    raise ValueError(f"{case} does not fail")


if __name__ == "__main__":
    write("messages", [row(case) for case in CASES.strip().split("\n")])
