#include "block_cache.h"

#include <malloc.h>

#include <bit>
#include <new>

namespace sconce {

namespace {

// How many blocks of a class are looked at: nearly always the first one fits.
constexpr int kLooks = 8;

}  // namespace

size_t BlockCache::class_of(size_t bytes) {
  const size_t log = std::bit_width(bytes) - 1;
  const size_t step = (bytes >> (log - kStepsLog)) & ((size_t{1} << kStepsLog) - 1);
  return (log << kStepsLog) + step;
}

void* BlockCache::take(size_t bytes) {
  if (bytes < kLeast) return nullptr;
  const size_t start = class_of(bytes);
  const std::lock_guard<std::mutex> lock(mutex_);
  // The last one to come is the likeliest to be in the processor's cache.
  int looks = kLooks;
  for (Links* block = tops_[start]; block != nullptr && looks > 0; block = block->below, --looks) {
    if (block->bytes < bytes) continue;
    remove(block);
    return block;
  }
  if (start + 1 >= kClasses || tops_[start + 1] == nullptr) return nullptr;
  Links* block = tops_[start + 1];
  remove(block);
  return block;
}

bool BlockCache::keep(void* data) {
  const size_t bytes = malloc_usable_size(data);
  if (bytes < kLeast) return false;
  Links* evicted = nullptr;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (bytes > limit_ / 2) return false;
    Links*& top = tops_[class_of(bytes)];
    auto* block = new (data) Links{nullptr, newest_, nullptr, top, bytes};
    (newest_ == nullptr ? oldest_ : newest_->newer) = block;
    newest_ = block;
    if (top != nullptr) top->above = block;
    top = block;
    kept_ += bytes;
    evicted = evict(limit_);
  }
  free_chain(evicted);
  return true;
}

void BlockCache::remove(Links* block) {
  (block->newer == nullptr ? newest_ : block->newer->older) = block->older;
  (block->older == nullptr ? oldest_ : block->older->newer) = block->newer;
  (block->above == nullptr ? tops_[class_of(block->bytes)] : block->above->below) = block->below;
  if (block->below != nullptr) block->below->above = block->above;
  kept_ -= block->bytes;
}

// Takes the oldest blocks out until no more than the limit are left.
BlockCache::Links* BlockCache::evict(size_t limit) {
  Links* chain = nullptr;
  while (kept_ > limit) {
    Links* block = oldest_;
    remove(block);
    block->below = chain;
    chain = block;
  }
  return chain;
}

// Outside of the lock: giving pages back to the system takes its time.
void BlockCache::free_chain(Links* chain) {
  while (chain != nullptr) {
    Links* next = chain->below;
    free_(chain);
    chain = next;
  }
}

void BlockCache::clear() {
  Links* evicted = nullptr;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    evicted = evict(0);
  }
  free_chain(evicted);
}

void BlockCache::set_limit(size_t bytes) {
  const std::lock_guard<std::mutex> lock(mutex_);
  limit_ = bytes;
}

}  // namespace sconce
