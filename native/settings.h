#pragma once

#include <napi.h>

namespace sconce {

void export_settings(Napi::Object exports);

}  // namespace sconce
