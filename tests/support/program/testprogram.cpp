#include "tests/support/program/testprogram.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace foyer::test
{

namespace
{
std::map<std::string, RunTest, std::less<>> &tests()
{
    static std::map<std::string, RunTest, std::less<>> all;
    return all;
}

std::string stemOf(std::string_view file)
{
    file.remove_prefix(file.rfind('/') + 1);
    return std::string(file.substr(0, file.find('.')));
}

int explain(const char *program)
{
    std::fprintf(stderr, "%s TEST [QtTest's options], where TEST is one of:\n", program);
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
} // namespace

TestEntry::TestEntry(const char *sourceFile, RunTest run) { tests().emplace(stemOf(sourceFile), run); }

} // namespace foyer::test

int main(int argc, char **argv)
{
    using namespace foyer::test;
    const auto found = argc > 1 ? tests().find(std::string_view(argv[1])) : tests().end();
    if (found == tests().end())
        return explain(argv[0]);
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
