// Freed blocks of memory, kept for the next tensors of their size.
//
// The C library cuts freed blocks up for smaller ones, and its aligned allocation does not find an
// aligned block of the same size again (glibc before 2.38): a loop whose tensors alternate with
// small allocations would grow its heap for ever. A block that is kept stays whole, and its pages
// stay in memory.
#pragma once

#include <array>
#include <cstddef>
#include <mutex>

namespace sconce {

class BlockCache {
 public:
  // A block of at least that many bytes, or null.
  void* take(size_t bytes);

  // Keeps a block if it is of a size worth keeping. Others of longer standing may go for it.
  bool keep(void* block);

  void clear();

  // How many bytes may be kept.
  void set_limit(size_t bytes);

  using Free = void (*)(void*);
  explicit BlockCache(Free free) : free_(free) {}

 private:
  // Stands in the block itself.
  struct Links {
    Links* newer;
    Links* older;
    Links* above;
    Links* below;
    size_t bytes;
  };

  static constexpr size_t kLeast = 4096;
  static constexpr size_t kStepsLog = 3;  // sizes between a power of two and the next
  static constexpr size_t kClasses = 64 << kStepsLog;

  static size_t class_of(size_t bytes);
  void remove(Links* block);
  Links* evict(size_t limit);
  void free_chain(Links* chain);

  Free free_;
  std::mutex mutex_;
  std::array<Links*, kClasses> tops_{};
  Links* newest_ = nullptr;
  Links* oldest_ = nullptr;
  size_t kept_ = 0;
  size_t limit_ = size_t{256} << 20;
};

}  // namespace sconce
