#include "server/storage/sqlfile.h"

#include "server/storage/databaseerror.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

QByteArray sqlFile(const QString &root, const QString &path)
{
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        throw DatabaseError("42704", u"no SQL file %1"_s.arg(file.fileName()));
    return file.readAll();
}

QStringList sqlFilesBelow(const QString &root, const QString &folder)
{
    const QDir base(root + u'/' + folder);
    QStringList paths;
    QDirIterator files(base.path(), {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(base.relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

QByteArray sqlQuery(std::string_view name)
{
    const QString path = QString::fromUtf8(name.data(), qsizetype(name.size()));
    return sqlFile(sqlRoot, u"queries/%1.sql"_s.arg(path));
}

} // namespace foyer::server
