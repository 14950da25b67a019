// Does a little of everything that the hardening flags guard, so that their marks can be looked for in the program.

#include <cstdio>
#include <cstring>

namespace {

/** A frame larger than a page, filled from outside: guarded by a canary, a checked copy and stack probes. */
__attribute__((noinline)) unsigned long lengthOfCopy(const char *text)
{
    char buffer[128 * 1024];
    char name[16];
    std::strcpy(name, text);
    std::memset(buffer, name[0], sizeof buffer);
    buffer[sizeof buffer - 1] = '\0';
    return std::strlen(buffer) + std::strlen(name);
}

} // namespace

int main(int argc, char **argv)
{
    std::printf("%lu\n", lengthOfCopy(argv[argc - 1]));
    return 0;
}
