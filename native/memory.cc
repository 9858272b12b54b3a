#include "memory.h"

#include <ATen/Context.h>
#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/util/Exception.h>
#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>

#include "block_cache.h"
#include "error.h"
#include "small_blocks.h"

namespace sconce {

namespace {

constexpr size_t kMiB = size_t{1} << 20;
constexpr size_t kLeastStep = 16 * kMiB;  // small enough that results stay in the CPU cache
constexpr size_t kMostStep = 128 * kMiB;
// Freeing a tensor touches half a dozen blocks: cheap while they are in the cache, dear when a
// hundred thousand wait for the collector's own time.
constexpr size_t kLeastHandles = 4096;
constexpr size_t kMostHandles = size_t{1} << 20;
constexpr size_t kLeastKept = 256 * kMiB;  // of freed blocks, for the next tensors
constexpr size_t kFullStep = 128 * kMiB;

std::atomic<size_t> live{0};
std::atomic<size_t> peak{0};
std::atomic<size_t> on_devices{0};
constexpr uint32_t kCallsBetweenLooks = 64;
thread_local Env* collector = nullptr;

// Counts what libtorch's own allocator gives out. The size comes from the C library, so that a
// block freed through a raw pointer is counted like any other.
class CountingAllocator final : public c10::Allocator {
 public:
  explicit CountingAllocator(c10::Allocator* base) : base_(base) {
    base_deleter = base->raw_deleter();
    cache = new BlockCache(base_deleter);
    SmallBlocks::free_with(base_deleter);
  }

  c10::DataPtr allocate(size_t bytes) override {
    void* data = allocate_or_collect(bytes);
    count(data);
    return {data, data, &release, c10::Device(c10::DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, size_t bytes) const override {
    default_copy_data(to, from, bytes);
  }

 private:
  void* allocate_or_collect(size_t bytes) {
    if (bytes > 0 && bytes <= SmallBlocks::kMost) {
      SmallBlocks* small = SmallBlocks::of_this_thread();
      if (void* kept = small == nullptr ? nullptr : small->take(bytes)) return kept;
      bytes = SmallBlocks::rounded(bytes);
    } else if (void* kept = cache->take(bytes)) {
      return kept;
    }
    try {
      return base_->allocate(bytes).release_context();
    } catch (const c10::Error&) {
      if (collector != nullptr) collect_all(*collector);
      cache->clear();
    }
    return base_->allocate(bytes).release_context();
  }

  static void count(void* data) {
    if (data == nullptr) return;
    const size_t size = malloc_usable_size(data);
    const size_t now = live.fetch_add(size, std::memory_order_relaxed) + size;
    size_t highest = peak.load(std::memory_order_relaxed);
    if (now <= highest) return;
    while (now > highest && !peak.compare_exchange_weak(highest, now, std::memory_order_relaxed)) {
    }
    cache->set_limit(std::max(kLeastKept, now / 2));
  }

  static void release(void* data) {
    if (data == nullptr) return;
    const size_t size = malloc_usable_size(data);
    live.fetch_sub(size, std::memory_order_relaxed);
    if (!keep(data, size)) base_deleter(data);
  }

  static bool keep(void* data, size_t size) {
    if (size >= SmallBlocks::kMost + SmallBlocks::kStep) return cache->keep(data);
    SmallBlocks* small = SmallBlocks::of_this_thread();
    return small != nullptr && small->keep(data, size);
  }

  c10::Allocator* base_;
  static c10::DeleterFnPtr base_deleter;
  static BlockCache* cache;
};

c10::DeleterFnPtr CountingAllocator::base_deleter = nullptr;
BlockCache* CountingAllocator::cache = nullptr;

void run_collector(Env& env, bool minor) {
  env.collecting = true;
  env.release_pending();
  napi_env raw = env.raw();
  {
    const Napi::HandleScope scope(raw);
    napi_value argument = nullptr;
    napi_value receiver = nullptr;
    napi_get_boolean(raw, minor, &argument);
    napi_get_undefined(raw, &receiver);
    napi_call_function(raw, receiver, env.collect_garbage.Value(), 1, &argument, nullptr);
  }
  env.collecting = false;
}

bool can_collect(const Env& env) { return !env.collecting && !env.collect_garbage.IsEmpty(); }

// From here on what has grown old is worth a full collection.
size_t full_limit(const Env& env) {
  return env.live_after_full + std::max(kFullStep, env.live_after_full / 2);
}

void move_limits(Env& env) {
  const size_t now = held_bytes();
  env.byte_limit = now + std::max(env.byte_step, now / 8);
  if (now < full_limit(env)) env.byte_limit = std::min(env.byte_limit, full_limit(env));
  env.handle_limit = env.handles_out + env.handle_step;
}

// A collection that frees little is tried less often, one that frees much more often.
size_t adapted(size_t step, size_t before, size_t now, size_t least, size_t most) {
  const size_t freed = before > now ? before - now : 0;
  return std::clamp(freed * 2 < step ? step * 2 : step / 2, least, most);
}

// Large blocks have pages of their own, so that nothing small can hold on to them: the C library
// would put them into its heap once the first of them has been freed. What the user has set in the
// environment stands.
void keep_large_blocks_apart() {
  if (std::getenv("MALLOC_MMAP_THRESHOLD_") == nullptr) mallopt(M_MMAP_THRESHOLD, kMiB);
  if (std::getenv("MALLOC_TRIM_THRESHOLD_") == nullptr) mallopt(M_TRIM_THRESHOLD, 64 * kMiB);
}

}  // namespace

size_t live_bytes() { return live.load(std::memory_order_relaxed); }
size_t held_bytes() { return live_bytes() + on_devices.load(std::memory_order_relaxed); }
size_t peak_bytes() { return peak.load(std::memory_order_relaxed); }

void install_allocator() {
  // Never destroyed: tensors may outlive every static object of this library.
  static auto* allocator = new CountingAllocator(c10::GetCPUAllocator());
  c10::SetCPUAllocator(allocator, /*priority=*/100);
  keep_large_blocks_apart();
}

void start_memory(Env& env) {
  env.live_after_full = held_bytes();
  env.byte_step = kLeastStep;
  env.handle_step = kLeastHandles;
  move_limits(env);
}

void allow_collection_on_this_thread(Env* env) { collector = env; }

namespace {

size_t device_bytes() {
  if (!at::hasCUDA()) return 0;
  auto* allocator = at::getDeviceAllocator(c10::DeviceType::CUDA);
  if (!allocator->initialized()) return 0;
  size_t bytes = 0;
  const auto count = at::detail::getCUDAHooks().deviceCount();
  for (c10::DeviceIndex index = 0; index < count; ++index) {
    bytes += static_cast<size_t>(allocator->getDeviceStats(index).allocated_bytes[0].current);
  }
  return bytes;
}

}  // namespace

void look_at_devices(Env& env) {
  env.calls_until_look = kCallsBetweenLooks;
  on_devices.store(device_bytes(), std::memory_order_relaxed);
}

bool collect_all(Env& env) {
  if (!can_collect(env)) return false;
  run_collector(env, /*minor=*/false);
  look_at_devices(env);
  env.live_after_full = held_bytes();
  move_limits(env);
  return true;
}

// A young result is freed by a minor collection, in well under a millisecond. What survived two of
// them needs a full one, which is worth its price only when much has gathered since the last.
void collect(Env& env) {
  if (!can_collect(env)) return;
  const size_t bytes = held_bytes();
  const size_t handles = env.handles_out;
  run_collector(env, /*minor=*/true);
  look_at_devices(env);
  // Whichever limit was passed says how much a collection is worth.
  if (bytes > env.byte_limit) {
    env.byte_step = adapted(env.byte_step, bytes, held_bytes(), kLeastStep, kMostStep);
  } else {
    env.handle_step =
        adapted(env.handle_step, handles, env.handles_out, kLeastHandles, kMostHandles);
  }
  const size_t now = held_bytes();
  if (now >= full_limit(env)) {
    collect_all(env);
  } else {
    env.live_after_full = std::min(env.live_after_full, now);
    move_limits(env);
  }
}

namespace {

Napi::Value live_memory(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(live_bytes()));
}

Napi::Value peak_memory(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(peak_bytes()));
}

Napi::Value set_collector(const Napi::CallbackInfo& info) {
  Env& env = Env::of(info.Env());
  env.collect_garbage = Napi::Persistent(info[0].As<Napi::Function>());
  return info.Env().Undefined();
}

}  // namespace

void export_memory(Napi::Object exports) {
  define<live_memory>(exports, "live_memory");
  define<peak_memory>(exports, "peak_memory");
  define<set_collector>(exports, "set_collector");
}

}  // namespace sconce
