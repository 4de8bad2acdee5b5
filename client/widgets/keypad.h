// An on-screen keyboard with keys of 20 mm: for names, for codes, for mail addresses, or for numbers.
#pragma once

#include "client/widgets/themesource.h"

#include <QLocale>
#include <QWidget>

class QVBoxLayout;

namespace foyer::client
{

class TileButton;

class Keypad : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Names, // letters of the language, space, hyphen
        Codes, // capitals, digits, hyphen
        Mail, // what addresses are made of, and how most of them end
        Digits,
    };

    Keypad(ThemeSource &themes, Kind kind, QWidget *parent = nullptr);
    // The keys stand as people of the locale know them.
    void setLocale(const QLocale &locale);
    void setWords(const QString &space, const QString &erase, const QString &eraseName);

signals:
    void typed(const QString &text);
    void erased();

protected:
    // Whoever types on a real keyboard while a key has the focus means the same field.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addRow(const QString &letters, TileButton *last = nullptr);
    void addWideKeys(const QStringList &texts);
    TileButton *makeKey(const QString &text);
    TileButton *makeErase();
    TileButton *makeWideErase();
    static QString nameOf(const QString &sign);

    ThemeSource &m_themes;
    const Kind m_kind;
    QVBoxLayout *m_rows;
    QWidget *m_keys = nullptr; // all of them, made anew for another locale
    QLocale::Language m_language = QLocale::English;
    QString m_space;
    QString m_erase;
    QString m_eraseName;
};

} // namespace foyer::client
