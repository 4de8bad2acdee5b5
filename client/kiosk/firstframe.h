// Tells on the log how long a program took until something could be seen.
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace foyer::client
{

class FirstFrame : public QObject
{
    Q_OBJECT
public:
    // Made first thing in main(); its clock begins here.
    FirstFrame() { m_clock.start(); }
    void watch(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QElapsedTimer m_clock;
};

} // namespace foyer::client
