// One text file of the tree, taken apart: its lines, its code without comments and literals, its literals, its
// comments.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace foyer::tidy
{

struct Piece {
    int line = 0; // counted from 1
    QString text;

    bool operator==(const Piece &) const = default;
};

struct Source {
    QString path; // from the root of the tree, with slashes
    QString text;
    QStringList lines;
    QString code; // as long as the text: comments and the insides of literals are blanks
    QList<Piece> literals; // adjacent string literals count as one
    QList<Piece> comments; // line comments that stand alone on their line

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isCpp() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
    bool isUnder(const QString &folder) const { return path == folder || path.startsWith(folder + u'/'); }
};

// Takes apart the text of a file; of a file that is not C++ only the lines.
Source takeApart(const QString &path, const QString &text);

} // namespace foyer::tidy
