// An on-screen keyboard for names: letters, space, hyphen and erase, with keys of 20 mm.
#pragma once

#include "client/widgets/themesource.h"

#include <QLocale>
#include <QWidget>

class QVBoxLayout;

namespace foyer::client
{

class Keypad : public QWidget
{
    Q_OBJECT
public:
    explicit Keypad(ThemeSource &themes, QWidget *parent = nullptr);
    // The keys stand as people of the locale know them.
    void setLocale(const QLocale &locale);
    void setWords(const QString &space, const QString &erase, const QString &eraseName);

signals:
    void typed(const QString &text);
    void erased();

private:
    void build();
    void addRow(const QString &letters);

    ThemeSource &m_themes;
    QVBoxLayout *m_rows;
    QWidget *m_keys = nullptr; // all of them, made anew for another locale
    QLocale::Language m_language = QLocale::English;
    QString m_space;
    QString m_erase;
    QString m_eraseName;
};

} // namespace foyer::client
