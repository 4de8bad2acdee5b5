#include "tests/tidy/checker/rules.h"
#include "tests/tidy/checker/textchecks.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::tidy
{

namespace
{
// Finds the bodies of functions by their braces; no more of the grammar than that needs. The head is what stands
// between the last statement and a brace, with its parentheses emptied.
class FunctionFinder
{
public:
    explicit FunctionFinder(const Source &source)
        : m_source(source)
    {
    }

    Findings run()
    {
        const QStringList lines = m_source.code.split(u'\n');
        bool continued = false;
        for (const QString &line : lines) {
            ++m_line;
            const bool preprocessor = continued || line.trimmed().startsWith(u'#');
            continued = preprocessor && line.endsWith(u'\\');
            if (preprocessor)
                continue;
            for (const QChar c : line)
                take(c);
            endLine();
        }
        return m_found;
    }

private:
    enum class Brace { Scope, Function, Value };

    struct Open {
        Brace brace = Brace::Scope;
        int headLine = 0;
    };

    void take(QChar c)
    {
        if (c == u'{')
            open();
        else if (c == u'}')
            close();
        else if (c == u'(' && ++m_parentheses == 1)
            m_head.append(u"()"_s);
        else if (c == u')')
            --m_parentheses;
        else if (c == u';' && m_parentheses == 0 && !isInsideValue())
            m_head.clear();
        else if (m_parentheses == 0)
            append(c);
    }

    void endLine()
    {
        static const QRegularExpression noStatement(u"^(Q_\\w+|(public|private|protected|signals)( slots)?:)$"_s);
        if (m_head.trimmed().contains(noStatement))
            m_head.clear();
        else
            m_head.append(u' ');
    }

    void append(QChar c)
    {
        if (m_head.trimmed().isEmpty())
            m_headLine = m_line;
        m_head.append(c);
    }

    bool isInsideFunction() const { return !m_open.isEmpty() && m_open.last().brace == Brace::Function; }
    bool isInsideValue() const { return !m_open.isEmpty() && m_open.last().brace == Brace::Value; }

    Brace kindOf() const
    {
        if (m_parentheses > 0 || isInsideValue())
            return Brace::Value;
        if (isInsideFunction())
            return Brace::Function;
        static const QRegularExpression angles(u"<[^<>]*>"_s);
        static const QRegularExpression scope(u"\\b(namespace|class|struct|union|enum|extern)\\b"_s);
        static const QRegularExpression memberInit(u"\\(\\)[^:]*[^:]:[^:].*[\\w>]$"_s);
        QString head = m_head.trimmed();
        while (head.contains(angles))
            head.remove(angles);
        if (head.contains(memberInit))
            return Brace::Value;
        if (head.contains(scope) || !head.contains("()"_L1))
            return head.contains(u'=') ? Brace::Value : Brace::Scope;
        return head.contains(u'=') && !head.contains("operator"_L1) ? Brace::Value : Brace::Function;
    }

    void open()
    {
        const Brace brace = kindOf();
        // A brace inside a body only nests: the body was counted from where it began.
        m_open.append({brace, isInsideFunction() ? 0 : m_headLine});
        if (brace != Brace::Value)
            m_head.clear();
    }

    void close()
    {
        if (m_open.isEmpty())
            return;
        const Open closed = m_open.takeLast();
        if (closed.brace != Brace::Value)
            m_head.clear();
        else if (m_parentheses == 0)
            m_head.append("{}"_L1);
        const int length = m_line - closed.headLine + 1;
        if (closed.brace != Brace::Function || closed.headLine == 0 || length <= functionLinesMax)
            return;
        m_found.append(
            {m_source.path, closed.headLine, u"function-length"_s,
             u"a function of %1 lines; at most %2"_s.arg(QString::number(length), QString::number(functionLinesMax))});
    }

    const Source &m_source;
    Findings m_found;
    QList<Open> m_open;
    QString m_head;
    int m_headLine = 0;
    int m_line = 0;
    int m_parentheses = 0;
};
} // namespace

Findings findLongFunctions(const Source &source) { return source.isCpp() ? FunctionFinder(source).run() : Findings(); }

} // namespace foyer::tidy
