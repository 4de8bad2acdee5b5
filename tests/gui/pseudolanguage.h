// A language that nobody speaks: English in brackets, with accents and 40 % longer, to see whether screens have room.
#pragma once

#include <QTranslator>

#include <cmath>
#include <cstring>

namespace foyer::test
{

class PseudoLanguage final : public QTranslator
{
public:
    static constexpr double growth = 0.4;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *comment, int) const override
    {
        if (comment && std::strstr(comment, "format of"))
            return QString::fromUtf8(source);
        return lengthened(QString::fromUtf8(source));
    }

    static QString lengthened(const QString &source)
    {
        static const QString plain = QStringLiteral("aceinouyACEINOUY");
        static const QString accented = QStringLiteral("åçéîñöûýÅÇÉÎÑÖÛÝ");
        static const QString more = QStringLiteral(" åñđ þļûş möŕé");
        QString result;
        bool hasWords = false;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const bool isPlaceholder = i > 0 && (source[i - 1] == u'%' || source.mid(i - 2, 2) == u"%L");
            const qsizetype at = isPlaceholder ? -1 : plain.indexOf(source[i]);
            result += at < 0 ? source[i] : accented[at];
            hasWords = hasWords || (source[i].isLetter() && !isPlaceholder);
        }
        for (qsizetype i = 0; hasWords && result.size() < std::ceil(double(source.size()) * (1 + growth)); ++i)
            result += more[i % more.size()];
        return hasWords ? u'[' + result + u']' : result;
    }
};

} // namespace foyer::test
