// The same work for each of many things, on several threads.
#ifndef WSOA_WORKSPACE_PARALLEL_H_
#define WSOA_WORKSPACE_PARALLEL_H_

#include <cstddef>
#include <functional>

namespace wsoa {

// Calls `work` once for each index below `count`, on up to `threads` threads, in any order. What
// the lowest index threw is thrown again once all are done.
void ForEachIndex(std::size_t count, unsigned threads,
                  const std::function<void(std::size_t)>& work);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_PARALLEL_H_
