#pragma once

#include <napi.h>

namespace sconce {

void export_storage(Napi::Object exports);

}  // namespace sconce
