#include "tests/tidy/checker/source.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace foyer::tidy
{

namespace
{
// Walks once over the text and blanks in the source's code what is not code.
class Lexer
{
public:
    explicit Lexer(Source &source)
        : m_source(source)
        , m_text(source.text)
    {
        m_source.code = m_text;
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (m_text.mid(m_at, 2) == "//"_L1)
                lineComment();
            else if (m_text.mid(m_at, 2) == "/*"_L1)
                blankUntil(m_text.indexOf("*/"_L1, m_at + 2), 2);
            else if (m_text.at(m_at) == u'"')
                stringLiteral();
            else if (m_text.at(m_at) == u'\'' && !isDigitSeparator())
                blankUntil(endOfQuoted(u'\''), 1);
            else
                ++m_at;
        }
    }

private:
    int lineOf(qsizetype offset) const { return int(QStringView(m_text).left(offset).count(u'\n')) + 1; }

    bool isDigitSeparator() const { return m_at > 0 && m_text.at(m_at - 1).isLetterOrNumber(); }

    void lineComment()
    {
        const qsizetype begin = m_text.lastIndexOf(u'\n', m_at) + 1;
        qsizetype end = m_text.indexOf(u'\n', m_at);
        end = end < 0 ? m_text.size() : end;
        if (QStringView(m_text).sliced(begin, m_at - begin).trimmed().isEmpty())
            m_source.comments.append({lineOf(m_at), m_text.sliced(m_at, end - m_at)});
        blankUntil(end, 0);
    }

    // Blanks from here to the end (the end of the text when there is none) and goes on behind it.
    void blankUntil(qsizetype end, qsizetype lengthOfEnd)
    {
        const qsizetype stop = end < 0 ? m_text.size() : end + lengthOfEnd;
        for (; m_at < stop; ++m_at) {
            if (m_text.at(m_at) != u'\n')
                m_source.code[m_at] = u' ';
        }
    }

    qsizetype endOfQuoted(QChar quote) const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text.at(i) == u'\\')
                ++i;
            else if (m_text.at(i) == quote || m_text.at(i) == u'\n')
                return i;
        }
        return -1;
    }

    void stringLiteral()
    {
        const qsizetype begin = m_at;
        qsizetype inside = begin + 1;
        QString closing = u"\""_s;
        qsizetype end = -1;
        if (begin > 0 && m_text.at(begin - 1) == u'R') {
            inside = m_text.indexOf(u'(', begin) + 1;
            closing = u')' + m_text.sliced(begin + 1, inside - begin - 2) + u'"';
            end = m_text.indexOf(closing, inside);
        } else {
            end = endOfQuoted(u'"');
        }
        end = end < 0 ? m_text.size() : end;
        addLiteral(begin, m_text.sliced(inside, end - inside));
        blankUntil(end, qMin(closing.size(), m_text.size() - end));
        m_literalEnd = m_at;
    }

    void addLiteral(qsizetype begin, const QString &content)
    {
        static const QRegularExpression onlyPrefix(u"^\\s*(u8|u|U|L)?R?$"_s);
        const bool continues = m_literalEnd >= 0
            && onlyPrefix.match(QStringView(m_text).sliced(m_literalEnd, begin - m_literalEnd)).hasMatch();
        if (continues)
            m_source.literals.last().text += content;
        else
            m_source.literals.append({lineOf(begin), content});
    }

    Source &m_source;
    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_literalEnd = -1;
};
} // namespace

Source takeApart(const QString &path, const QString &text)
{
    Source source {path, text, text.split(u'\n'), {}, {}, {}};
    if (text.endsWith(u'\n'))
        source.lines.removeLast();
    if (source.isCpp())
        Lexer(source).run();
    return source;
}

} // namespace foyer::tidy
