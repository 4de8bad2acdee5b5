#include "tests/support/mail/mailserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{
constexpr int patienceMs = 30'000;
// Debian's, which has aiosmtpd; another one may come first in the path.
const QString python = u"/usr/bin/python3"_s;

QString script(const QString &name) { return QStringLiteral(FOYER_MAIL_SCRIPTS "/") + name; }

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}
} // namespace

QByteArray ReadMail::content(const QString &type, const QString &fileName) const
{
    for (const ReadPart &part : parts)
        if (part.type == type && part.fileName.startsWith(fileName))
            return part.content;
    return {};
}

ReadMail readMail(const QByteArray &bytes)
{
    QProcess reader;
    reader.start(python, {script(u"readmail.py"_s)});
    reader.write(bytes);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(patienceMs) || reader.exitCode() != 0)
        qFatal("the mail cannot be read: %s", reader.readAllStandardError().constData());
    const QJsonObject json = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    ReadMail mail {json["headers"_L1].toObject(), textsOf(json["structure"_L1]),    {},
                   textsOf(json["defects"_L1]),   json["lineLengthMax"_L1].toInt(), json["bareLineEnds"_L1].toInt()};
    for (const QJsonValue &part : json["parts"_L1].toArray())
        mail.parts.append({part["type"_L1].toString(), part["method"_L1].toString(), part["fileName"_L1].toString(),
                           QByteArray::fromBase64(part["content"_L1].toString().toLatin1())});
    return mail;
}

MailServer::MailServer(const QStringList &arguments)
{
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python, QStringList {script(u"mailserver.py"_s), m_folder.path()} + arguments);
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, patienceMs))
        qFatal("the mail server does not start");
    m_port = m_process.readLine().trimmed().toInt();
}

MailServer::~MailServer()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QList<QByteArray> MailServer::mails() const
{
    QList<QByteArray> mails;
    const QDir folder(m_folder.path());
    for (const QString &name : folder.entryList({u"*.eml"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            mails.append(file.readAll());
    }
    return mails;
}

} // namespace foyer::test
