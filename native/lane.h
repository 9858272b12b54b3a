// Calls of operators whose C++ signature is known here, without a stack of boxed values: what
// training calls at every step.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <napi.h>

#include <cstddef>
#include <memory>

#include "env.h"

namespace sconce {

class Lane {
 public:
  virtual ~Lane() = default;

  // False, and nothing called, when an argument is not of the plain sort that a lane takes: the
  // boxed way knows them all, and what is wrong with those that are wrong.
  virtual bool call(Env& env, size_t given, const napi_value* values, napi_value* result) const = 0;
};

// Null when there is none for the operator's signature.
std::unique_ptr<Lane> lane_for(const c10::OperatorHandle& op);

}  // namespace sconce
