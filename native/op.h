// The operator gate: every operator of the linked libtorch, called by its schema.
#pragma once

#include <napi.h>

namespace sconce {

void export_operators(Napi::Object exports);

}  // namespace sconce
