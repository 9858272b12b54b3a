// Freed blocks of a few hundred bytes, kept by each thread for its next small tensors: the C
// library's aligned allocation is slow, and a collection frees thousands of them at a time.
#pragma once

#include <array>
#include <cstddef>

namespace sconce {

class SmallBlocks {
 public:
  // Larger blocks are no business of it.
  static constexpr size_t kMost = 1024;
  static constexpr size_t kStep = 64;

  using Free = void (*)(void*);
  static void free_with(Free free);

  // Null when the thread is about to end, and what it kept has been freed.
  static SmallBlocks* of_this_thread();

  // What to ask the C library for, so that the block serves all of its class.
  static size_t rounded(size_t bytes) { return (bytes + kStep - 1) / kStep * kStep; }

  ~SmallBlocks();
  SmallBlocks(const SmallBlocks&) = delete;
  SmallBlocks& operator=(const SmallBlocks&) = delete;

  // A block of at least that many bytes, or null.
  void* take(size_t bytes);
  // Keeps a block that can hold `bytes`, unless there are enough of them.
  bool keep(void* block, size_t bytes);

 private:
  SmallBlocks() = default;
  static SmallBlocks* make();

  struct Block {
    Block* next;
  };
  static constexpr size_t kClasses = kMost / kStep;
  static constexpr size_t kEnough = 8192;  // of a class

  std::array<Block*, kClasses + 1> blocks_{};
  std::array<size_t, kClasses + 1> counts_{};
};

}  // namespace sconce
