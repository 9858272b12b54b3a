// Operators whose backward pass is written in JavaScript.
#pragma once

#include <napi.h>

namespace sconce {

void export_autograd_function(Napi::Object exports);

}  // namespace sconce
