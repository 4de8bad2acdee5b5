// A real mail server as a process, and mails as any mail program reads them.
#pragma once

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace foyer::test
{

struct ReadPart {
    QString type;
    QString method; // of a calendar
    QString fileName;
    QByteArray content;
};

struct ReadMail {
    QJsonObject headers;
    QStringList structure; // the types of all parts, outermost first
    QList<ReadPart> parts; // that hold something
    QStringList defects;
    int lineLengthMax = 0;
    int bareLineEnds = 0;

    QString header(const QString &name) const { return headers[name].toString(); }
    // The content of the first part of this type whose file's name begins so.
    QByteArray content(const QString &type, const QString &fileName = {}) const;
};

// Read back by Python's email package.
ReadMail readMail(const QByteArray &bytes);

// mailserver.py, which does what the recipient's name says. Ends with its owner.
class MailServer
{
public:
    explicit MailServer(const QStringList &arguments = {});
    ~MailServer();
    Q_DISABLE_COPY_MOVE(MailServer)

    QString url() const { return QStringLiteral("smtp://127.0.0.1:%1").arg(m_port); }
    // What it accepted so far, oldest first.
    QList<QByteArray> mails() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace foyer::test
