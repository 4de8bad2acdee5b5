// The languages that the kiosk speaks, and which one it speaks now.
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace foyer::client
{

struct Language {
    QString code; // BCP 47
    QString ownName; // "Deutsch"
    QLocale locale; // how numbers, dates and times are written, and in which direction
};

class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    static const QList<Language> &offered();
    // These come first, in this order, and the first of them is that of the next customer; unknown codes are passed
    // over.
    void setOrder(const QStringList &codes);
    const QList<Language> &inOrder() const { return m_order; }
    const QString &current() const { return m_current; }
    QString ownName() const; // of the current one
    // Words, numbers, dates and the direction of the layout follow; no effect for a language that is not offered.
    void choose(const QString &code);
    // The first in the order, for the next customer.
    void reset();

signals:
    void changed();
    void orderChanged();

private:
    static const Language *languageOf(const QString &code); // nullptr: not offered

    QTranslator m_translator;
    QList<Language> m_order = offered();
    QString m_current;
};

} // namespace foyer::client
