// The settings of glibc's malloc, which Swift's Glibc module leaves out. Only the command line imports this module.
#ifndef CMALLOC_H
#define CMALLOC_H

/// One heap for all threads, which grows by `step` bytes and gives nothing back before the process ends (mallopt(3)).
void cmalloc_use_growing_heap(int step);

#endif
