#include "small_blocks.h"

namespace sconce {

namespace {

SmallBlocks::Free free_block = nullptr;

thread_local SmallBlocks* current = nullptr;
thread_local bool ended = false;

// Tensors may be freed on this thread even later, by the ends of other thread-local objects.
struct End {
  ~End() {
    delete current;
    current = nullptr;
    ended = true;
  }
};

}  // namespace

void SmallBlocks::free_with(Free free) { free_block = free; }

SmallBlocks* SmallBlocks::of_this_thread() { return current != nullptr ? current : make(); }

SmallBlocks* SmallBlocks::make() {
  if (ended) return nullptr;
  static thread_local const End end;
  static_cast<void>(end);
  return current = new SmallBlocks();
}

SmallBlocks::~SmallBlocks() {
  for (Block* block : blocks_) {
    while (block != nullptr) {
      Block* next = block->next;
      free_block(block);
      block = next;
    }
  }
}

void* SmallBlocks::take(size_t bytes) {
  const size_t place = rounded(bytes) / kStep;
  Block* block = blocks_[place];
  if (block == nullptr) return nullptr;
  blocks_[place] = block->next;
  --counts_[place];
  return block;
}

bool SmallBlocks::keep(void* data, size_t bytes) {
  const size_t place = bytes / kStep;
  if (place == 0 || place > kClasses || counts_[place] >= kEnough) return false;
  auto* block = static_cast<Block*>(data);
  block->next = blocks_[place];
  blocks_[place] = block;
  ++counts_[place];
  return true;
}

}  // namespace sconce
