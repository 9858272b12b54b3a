#pragma once

#include <napi.h>

namespace sconce {

void export_init(Napi::Object exports);

}  // namespace sconce
