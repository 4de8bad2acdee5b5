// The rules of the house as tables: who may know whom, who alone may use what, what nobody writes, how long is too
// long.
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace foyer::tidy
{

inline constexpr int cppLinesMax = 400;
inline constexpr int headerLinesMax = 200;
inline constexpr int functionLinesMax = 70;

// A folder with code and the other folders whose headers it may include. Under tests/ everything may be included.
struct Part {
    QString folder;
    QStringList mayInclude;
    QStringList alsoInMain; // only main.cpp, which wires, may include these as well
};
const QList<Part> &parts();

// A Qt module or a header of another library that only some folders may use.
struct Reserved {
    QString moduleOrHeader;
    QStringList folders;
};
const QList<Reserved> &reservedThings();

// A Qt header that a folder must not use though its module is allowed there.
struct Refused {
    QString folder;
    QRegularExpression header;
    QString why;
};
const QList<Refused> &refusedHeaders();

enum class Where { Code, Literal, Comment, AnyLine };

// Something that nobody writes, except in some places.
struct Forbidden {
    QString rule;
    Where where = Where::Code;
    QRegularExpression pattern;
    QStringList in; // folders
    QStringList notIn; // folders or files
    QString message;
};
const QList<Forbidden> &forbiddenTexts();

// File names that a build or an editor makes; they have no place in the tree.
const QRegularExpression &generatedName();

} // namespace foyer::tidy
