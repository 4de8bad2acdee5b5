#include "tests/tidy/checker/knowchecks.h"

#include "tests/tidy/checker/rules.h"

#include <QDir>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::tidy
{

namespace
{
const QString rule = u"who-may-know-whom"_s;

bool isWithin(const QString &path, const QString &folder) { return path == folder || path.startsWith(folder + u'/'); }

bool isWithinAny(const QString &path, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&](const QString &folder) { return isWithin(path, folder); });
}

bool isProduct(const QString &path)
{
    return isWithinAny(path, {u"shared"_s, u"server"_s, u"client"_s, u"resources"_s});
}

QString folderOf(const QString &path) { return path.section(u'/', 0, -2); }

// The row of the folder that this file or folder is in; the row of a folder such as server/ is for its own files only.
const Part *partOf(const QString &path)
{
    const auto isRow = [&](const Part &part) {
        return part.folder.contains(u'/') ? isWithin(path, part.folder) : folderOf(path) == part.folder;
    };
    const auto row = std::ranges::find_if(parts(), isRow);
    return row == parts().end() ? nullptr : &*row;
}

bool mayKnow(const Part &part, bool isMain, const QString &folder)
{
    return partOf(folder) == &part || isWithinAny(folder, part.mayInclude)
        || (isMain && isWithinAny(folder, part.alsoInMain));
}

// Empty when the thing is free for all or for this path.
QString whyReserved(const QString &path, const QString &thing)
{
    for (const Reserved &reserved : reservedThings()) {
        if (reserved.moduleOrHeader != thing || isWithinAny(path, reserved.folders))
            continue;
        return u"%1 is only for %2"_s.arg(thing,
                                          reserved.folders.isEmpty() ? u"tests"_s : reserved.folders.join(", "_L1));
    }
    return {};
}

QString whyRefused(const QString &path, const QString &header)
{
    for (const Refused &refused : refusedHeaders()) {
        if (isWithin(path, refused.folder) && refused.header.match(header.section(u'/', -1)).hasMatch())
            return refused.why;
    }
    return {};
}

QString whyNotOurs(const Source &source, const Part &part, const QString &included)
{
    if (!included.contains(u'/'))
        return included.endsWith(".moc"_L1) ? QString() : u"our headers are included from the root of the tree"_s;
    const bool isMain = source.path.endsWith("/main.cpp"_L1);
    if (mayKnow(part, isMain, folderOf(included)))
        return {};
    return u"%1 must not include %2"_s.arg(part.folder, included);
}

QString whyNotForeign(const Source &source, const QString &header)
{
    const QString module = qtModuleOf(header);
    const QString reserved = whyReserved(source.path, module.isEmpty() ? header : module);
    return reserved.isEmpty() ? whyRefused(source.path, header) : reserved;
}

QString whyNotLinked(const QString &path, bool isProgram, const QString &link, const QHash<QString, QString> &folders)
{
    if (link.startsWith("Qt6::"_L1))
        return whyReserved(path, u"Qt"_s + link.sliced(5));
    const QString folder = folders.value(link);
    if (folder.isEmpty() || mayKnow(*partOf(path), isProgram, folder))
        return {};
    return u"%1 must not link %2"_s.arg(folderOf(path), link);
}
} // namespace

QString qtModuleOf(const QString &header)
{
    static const QDir headers(QStringLiteral(FOYER_QT_HEADERS));
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    const QString named = header.section(u'/', 0, 0);
    if (modules.contains(named))
        return named;
    const auto owner =
        std::ranges::find_if(modules, [&](const QString &module) { return headers.exists(module + u'/' + header); });
    return owner == modules.end() ? QString() : *owner;
}

Findings findForbiddenIncludes(const Source &source)
{
    if (!source.isCpp() || !isProduct(source.path))
        return {};
    const Part *part = partOf(source.path);
    if (!part)
        return {{source.path, 1, rule, u"its folder has no row in the table of tests/tidy/checker/rules.cpp"_s}};
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    Findings found;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(source.lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString why = match.captured(1) == "<"_L1 ? whyNotForeign(source, match.captured(2))
                                                        : whyNotOurs(source, *part, match.captured(2));
        if (!why.isEmpty())
            found.append({source.path, int(i) + 1, rule, why});
    }
    return found;
}

QHash<QString, QString> foldersOfTargets(const QList<Source> &sources)
{
    static const QRegularExpression library(u"^\\s*foyer_library\\(\\s*([\\w-]+)"_s,
                                            QRegularExpression::MultilineOption);
    QHash<QString, QString> folders;
    for (const Source &source : sources) {
        for (const QRegularExpressionMatch &match : library.globalMatch(source.text))
            folders.insert(match.captured(1), folderOf(source.path));
    }
    return folders;
}

Findings findForbiddenLinks(const Source &cmakeLists, const QHash<QString, QString> &folders)
{
    if (!isProduct(cmakeLists.path) || !partOf(cmakeLists.path))
        return {};
    static const QRegularExpression command(
        u"\\b(foyer_library|foyer_program|target_link_libraries)\\s*\\(([^)]*)\\)"_s);
    static const QRegularExpression target(u"(?<![\\w-])(foyer_\\w+|Qt6::\\w+)"_s);
    Findings found;
    for (const QRegularExpressionMatch &call : command.globalMatch(cmakeLists.text)) {
        const bool isProgram = call.captured(1) == "foyer_program"_L1;
        for (const QRegularExpressionMatch &link : target.globalMatch(call.captured(2))) {
            const QString why = whyNotLinked(cmakeLists.path, isProgram, link.captured(), folders);
            const qsizetype offset = call.capturedStart(2) + link.capturedStart();
            const int line = int(cmakeLists.text.first(offset).count(u'\n')) + 1;
            if (!why.isEmpty())
                found.append({cmakeLists.path, line, rule, why});
        }
    }
    return found;
}

} // namespace foyer::tidy
