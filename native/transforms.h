// Levels of forward-mode differentiation and of batching.
#pragma once

#include <napi.h>

namespace sconce {

void export_transforms(Napi::Object exports);

}  // namespace sconce
