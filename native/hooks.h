#pragma once

#include <napi.h>

namespace sconce {

void export_hooks(Napi::Object exports);

}  // namespace sconce
