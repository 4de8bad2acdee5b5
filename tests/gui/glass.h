// What somebody in front of a window sees: which buttons can be pressed, which words are read.
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace foyer::test
{

// The button that shows or says this, and can be pressed now; nullptr when there is none.
inline QAbstractButton *buttonOn(const QWidget &window, const QString &words)
{
    const QList<QAbstractButton *> all = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : all)
        if (one->isVisible() && one->isEnabled()
            && (one->text().startsWith(words) || one->accessibleName().startsWith(words) || one->objectName() == words))
            return one;
    return nullptr;
}

// Whether a label shows this.
inline bool isWrittenOn(const QWidget &window, const QString &words)
{
    const QList<QLabel *> all = window.findChildren<QLabel *>();
    return std::any_of(all.begin(), all.end(),
                       [&words](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
}

// What two moments can be told apart by: all words, and what can be pressed or is chosen.
inline QStringList seenOn(const QWidget &window)
{
    QStringList seen;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            seen << label->text();
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible())
            seen << QStringLiteral("%1 %2 %3 %4")
                        .arg(button->text(), button->accessibleName())
                        .arg(button->isEnabled())
                        .arg(button->isChecked());
    return seen;
}

} // namespace foyer::test
