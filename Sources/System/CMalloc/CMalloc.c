#include "CMalloc.h"

#include <limits.h>
#include <malloc.h>

void cmalloc_use_growing_heap(int step) {
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, step);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
}
