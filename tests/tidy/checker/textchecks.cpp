#include "tests/tidy/checker/textchecks.h"

#include "tests/tidy/checker/rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::tidy
{

namespace
{
QList<Piece> numbered(const QStringList &lines)
{
    QList<Piece> result;
    for (const QString &line : lines)
        result.append({int(result.size()) + 1, line});
    return result;
}

QList<Piece> piecesOf(const Source &source, Where where)
{
    switch (where) {
    case Where::Code:
        return numbered(source.code.split(u'\n'));
    case Where::Literal:
        return source.literals;
    case Where::Comment:
        return source.comments;
    case Where::AnyLine:
        return numbered(source.lines);
    }
    return {};
}

bool isUnderAny(const Source &source, const QStringList &places)
{
    return std::ranges::any_of(places, [&](const QString &place) { return source.isUnder(place); });
}

bool concerns(const Forbidden &forbidden, const Source &source)
{
    const bool readable = source.isCpp() || forbidden.where == Where::AnyLine;
    return readable && (forbidden.in.isEmpty() || isUnderAny(source, forbidden.in))
        && !isUnderAny(source, forbidden.notIn);
}
} // namespace

Findings findForbiddenTexts(const Source &source)
{
    Findings found;
    for (const Forbidden &forbidden : forbiddenTexts()) {
        if (!concerns(forbidden, source))
            continue;
        for (const Piece &piece : piecesOf(source, forbidden.where)) {
            if (forbidden.pattern.match(piece.text).hasMatch())
                found.append({source.path, piece.line, forbidden.rule, forbidden.message});
        }
    }
    return found;
}

Findings findLongFiles(const Source &source)
{
    if (!source.isCpp())
        return {};
    const int linesMax = source.isHeader() ? headerLinesMax : cppLinesMax;
    if (source.lines.size() <= linesMax)
        return {};
    return {{source.path, linesMax + 1, u"file-length"_s,
             u"%1 lines; at most %2"_s.arg(QString::number(source.lines.size()), QString::number(linesMax))}};
}

Findings findBadOpenings(const Source &source)
{
    if (!source.isHeader())
        return {};
    Findings found;
    if (!source.lines.value(0).startsWith("// "_L1))
        found.append({source.path, 1, u"header-opening"_s, u"a header opens with a line that says what it is for"_s});
    if (!source.lines.contains("#pragma once"_L1))
        found.append({source.path, 1, u"header-opening"_s, u"#pragma once is missing"_s});
    return found;
}

Findings findBadEndings(const Source &source)
{
    if (source.text.isEmpty())
        return {{source.path, 1, u"file-ending"_s, u"the file is empty"_s}};
    if (!source.text.endsWith(u'\n'))
        return {{source.path, int(source.lines.size()), u"file-ending"_s, u"the last line does not end"_s}};
    const qsizetype carriageReturn = source.text.indexOf(u'\r');
    if (carriageReturn < 0)
        return {};
    const int line = int(source.text.first(carriageReturn).count(u'\n')) + 1;
    return {{source.path, line, u"file-ending"_s, u"a carriage return"_s}};
}

Findings findGenerated(const Source &source)
{
    if (!generatedName().match(source.path).hasMatch())
        return {};
    return {{source.path, 1, u"generated-file"_s, u"made by a build or an editor; it has no place in the tree"_s}};
}

} // namespace foyer::tidy
