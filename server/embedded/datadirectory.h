// A directory that is Foyer's: marked as such, and used by one server at a time.
#pragma once

#include "shared/core/result.h"

#include <QString>
#include <memory>

namespace foyer::server
{

class DataDirectory
{
public:
    // Makes the directory when it is missing, marks it, and locks it until this object goes (or the process dies).
    // FileUnusable when it holds something that is not ours or cannot be written; DatabaseUnusable when another server
    // has it.
    static Result<std::shared_ptr<DataDirectory>> claim(const QString &path);
    ~DataDirectory();
    Q_DISABLE_COPY_MOVE(DataDirectory)

    QString path() const { return m_path; }
    QString clusterPath() const { return clusterPathIn(m_path); }
    static QString clusterPathIn(const QString &path) { return path + QStringLiteral("/postgres"); }

private:
    DataDirectory(QString path, int lock);

    QString m_path;
    int m_lock;
};

} // namespace foyer::server
