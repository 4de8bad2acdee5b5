// The base of every test class: an unexpected warning on the log fails the test that caused it.
#pragma once

#include <QObject>

namespace foyer::test
{

class TestCase : public QObject
{
    Q_OBJECT
protected slots: // a test class with an init() of its own calls this one first
    void init();
};

} // namespace foyer::test
