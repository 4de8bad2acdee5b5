#include "tests/tidy/checker/tree.h"

#include "tests/tidy/checker/knowchecks.h"
#include "tests/tidy/checker/textchecks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace foyer::tidy
{

namespace
{
const QStringList namesOfText {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s, u"*.txt"_s, u"*.cmake"_s, u"*.sh"_s, u"*.qss"_s};
const QStringList foldersOfSources {u"shared"_s, u"server"_s, u"client"_s, u"resources"_s,
                                    u"tests"_s,  u"cmake"_s,  u"setup"_s,  u".ci"_s};
const QStringList filesOfRoot {u"CMakeLists.txt"_s, u"foyer"_s, u".ci/run"_s, u"LICENSE"_s, u"README.md"_s};

// A file that is not text by its name still must not be one that a build made.
Source readFile(const QDir &root, const QString &path)
{
    QFile file(root.filePath(path));
    const bool isText = filesOfRoot.contains(path) || QDir::match(namesOfText, path.section(u'/', -1));
    if (!isText || !file.open(QIODevice::ReadOnly))
        return takeApart(path, u"\n"_s);
    return takeApart(path, QString::fromUtf8(file.readAll()));
}
} // namespace

QList<Source> readTree(const QString &rootPath)
{
    const QDir root(rootPath);
    QList<Source> sources;
    for (const QString &path : filesOfRoot)
        sources.append(readFile(root, path));
    for (const QString &folder : foldersOfSources) {
        QDirIterator files(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            if (!path.startsWith("tests/tidy/samples/"_L1) && !filesOfRoot.contains(path))
                sources.append(readFile(root, path));
        }
    }
    return sources;
}

Findings checkAll(const QList<Source> &sources)
{
    const QHash<QString, QString> folders = foldersOfTargets(sources);
    Findings found;
    for (const Source &source : sources) {
        found += findForbiddenIncludes(source);
        found += findForbiddenTexts(source);
        found += findLongFiles(source);
        found += findLongFunctions(source);
        found += findBadOpenings(source);
        found += findBadEndings(source);
        found += findGenerated(source);
        if (source.path.endsWith("CMakeLists.txt"_L1))
            found += findForbiddenLinks(source, folders);
    }
    return found;
}

} // namespace foyer::tidy
