// The tests of a folder are one program: linking, moc and embedded SQL are paid once. Which class runs is its first
// argument, which is the name of the class's file.
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace foyer::test
{

using RunTest = int (*)(int argc, char **argv);

// Made before main() by the macros below. sourceFile must outlive the program.
class TestEntry
{
public:
    TestEntry(const char *sourceFile, RunTest run);
};

// What QTEST_MAIN and its kin do.
template <class Application, class Test>
int runTest(int argc, char **argv)
{
    QTest::Internal::callInitMain<Test>();
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <class Test>
int runTestWithoutApplication(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace foyer::test

// One of these stands at the end of each *test.cpp. Application: QCoreApplication, QGuiApplication or QApplication.
#define FOYER_TEST_WITH(Application, Class)                                                                            \
    static const foyer::test::TestEntry testEntry(__FILE__, &foyer::test::runTest<Application, Class>);
#define FOYER_TEST(Class) FOYER_TEST_WITH(QCoreApplication, Class)
#define FOYER_TEST_WITHOUT_APPLICATION(Class)                                                                          \
    static const foyer::test::TestEntry testEntry(__FILE__, &foyer::test::runTestWithoutApplication<Class>);
