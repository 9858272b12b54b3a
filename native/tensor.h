#pragma once

#include <napi.h>

namespace sconce {

void export_tensor(Napi::Object exports);

}  // namespace sconce
