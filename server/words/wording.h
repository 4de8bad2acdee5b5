// The languages in which the server speaks to customers, and how it finds its words in each.
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

namespace foyer::server
{

// One language. All of them are made once and stay; none is installed in the program, for the words of two customers
// are needed side by side. Any thread.
class Wording
{
public:
    // In the order in which they are offered; the first is English.
    static const std::vector<Wording> &all();
    // tag: BCP 47, of which the first part counts. nullptr for a language that is not offered.
    static const Wording *find(QStringView tag);
    // The same; English for a language that is not offered.
    static const Wording &in(QStringView tag);

    const QString &tag() const { return m_tag; } // BCP 47
    const QString &ownName() const { return m_ownName; } // "Deutsch"
    const QLocale &locale() const { return m_locale; } // how numbers, dates, times and money are written
    bool isFromRight() const { return m_locale.textDirection() == Qt::RightToLeft; }
    size_t index() const { return size_t(this - all().data()); } // its place in all()

    // The words for an English source, which lupdate finds by the name of this function. n: how many, for words that
    // follow a number, which then stands in the place of %n.
    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;
    // A code of letters and digits within a sentence: it is read from the left, wherever the sentence begins.
    QString code(const QString &text) const;

private:
    Wording(const QString &tag, const QString &ownName, const QLocale &locale);
    static std::vector<Wording> made();

    QString m_tag;
    QString m_ownName;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

// What is said in each language, made once. Any thread.
template <class Words>
class WordTable
{
public:
    explicit WordTable(Words (*make)(const Wording &))
    {
        for (const Wording &wording : Wording::all())
            m_words.push_back(make(wording));
    }
    const Words &in(const Wording &wording) const { return m_words[wording.index()]; }

private:
    std::vector<Words> m_words;
};

} // namespace foyer::server
