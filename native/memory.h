// Memory: bytes are counted where they are allocated, and the garbage collector is called when the
// living bytes pass a moving limit (docs/memory.md).
#pragma once

#include <napi.h>

#include <cstddef>

#include "env.h"

namespace sconce {

void install_allocator();  // once for the process, in front of libtorch's CPU allocator

size_t live_bytes();  // CPU bytes that libtorch holds now, in the whole process
size_t peak_bytes();
size_t held_bytes();  // the same, with those of the devices when last looked at

void start_memory(Env& env);
void look_at_devices(Env& env);
void collect(Env& env);      // called when bytes or handles pass their limits
bool collect_all(Env& env);  // a full collection; false when JavaScript can't run now

// Marks the thread as one that may run the collector inside an allocation that fails.
void allow_collection_on_this_thread(Env* env);

inline void relieve(Env& env) {
  // Asking a device's allocator takes a lock, so it is not asked each time.
  if (env.calls_until_look-- == 0) [[unlikely]]
    look_at_devices(env);
  if (held_bytes() > env.byte_limit || env.handles_out > env.handle_limit) [[unlikely]] {
    collect(env);
  }
}

void export_memory(Napi::Object exports);

}  // namespace sconce
