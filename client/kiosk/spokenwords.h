// What is said of a control and of a page: the names that accessibility knows them by, so that speech and screen agree.
#pragma once

#include <QCoreApplication>
#include <QList>

class QAccessibleInterface;
class QLineEdit;
class QWidget;

namespace foyer::client
{

// A piece of what a page says.
struct SpokenPart {
    QString text;
    QString aloud; // what is said instead where others listen, too
    bool isTicking = false; // it changes each second: not to be said each time
    bool operator==(const SpokenPart &) const = default;
};

class SpokenWords
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::SpokenWords)
public:
    // What can be read there, in reading order, then how much can be chosen and what leads on.
    static QList<SpokenPart> page(QWidget &page);
    // "Row G, seat 11 · Stalls. Adult, €15.00, chosen": the group is left out when it is the one before. Empty where
    // the keys are on nothing.
    static SpokenPart control(QWidget *focused, const QWidget *groupBefore);
    // The group that a control stands in; nullptr for none.
    static QWidget *groupOf(const QWidget *control);

    static QString greeting();

private:
    static SpokenPart part(const QWidget &widget, const QString &text, bool isTicking = false);
    static SpokenPart typedPart(const QLineEdit &field);
    static QStringList roleAndState(const QAccessibleInterface &face, const QWidget &widget);
};

} // namespace foyer::client
