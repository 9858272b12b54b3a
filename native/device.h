#pragma once

#include <napi.h>

namespace sconce {

void export_device(Napi::Object exports);

}  // namespace sconce
