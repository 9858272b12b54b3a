#pragma once

#include <napi.h>

namespace sconce {

void export_random(Napi::Object exports);

}  // namespace sconce
