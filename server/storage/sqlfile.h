// The SQL that the program carries: files of server/sql, embedded under :/sql.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <string_view>

namespace foyer::server
{

inline constexpr QLatin1StringView sqlRoot(":/sql");

// The text of ROOT/PATH. Throws DatabaseError when there is no such file: a bug of ours.
QByteArray sqlFile(const QString &root, const QString &path);

// All *.sql below ROOT/FOLDER, as paths relative to ROOT/FOLDER, sorted.
QStringList sqlFilesBelow(const QString &root, const QString &folder);

// The text of the query NAME, for instance "catalogue/cities", without its -- comments.
QByteArray sqlQuery(std::string_view name);

} // namespace foyer::server
