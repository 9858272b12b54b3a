// Autocast: which operators run in a narrower dtype.
#pragma once

#include <napi.h>

namespace sconce {

void export_amp(Napi::Object exports);

}  // namespace sconce
