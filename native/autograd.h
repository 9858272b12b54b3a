#pragma once

#include <napi.h>

namespace sconce {

void export_autograd(Napi::Object exports);

}  // namespace sconce
