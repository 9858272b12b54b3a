// Runs of the autograd engine.
#pragma once

#include <napi.h>

namespace sconce {

void export_backward(Napi::Object exports);

}  // namespace sconce
