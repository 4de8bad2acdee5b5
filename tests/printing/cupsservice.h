// A real print service (cupsd) of the test's own, on loopback, with two queues: "tickets", by which the kiosk prints,
// and "roll", which stands for the printer: the kiosk's queue speaks IPP to it. Behind it a backend takes what is
// printed into a folder and tells the service when there is no paper, as a backend for USB does.
#pragma once

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <cups/cups.h>
#include <filesystem>
#include <unistd.h>

namespace foyer::test
{

class CupsService
{
public:
    CupsService()
    {
        allow(QStringLiteral("."), 0755); // the service gives its rights away when it begins as root
        for (const char *folder : {"root", "spool", "cache", "state", "tmp", "out", "bin/backend"})
            QDir(m_folder.path()).mkpath(QString::fromLatin1(folder));
        allow(QStringLiteral("out"), 0777);
        QFile::link(QStringLiteral("/usr/lib/cups/daemon"), m_folder.filePath(QStringLiteral("bin/daemon")));
        QFile::link(QStringLiteral("/usr/lib/cups/backend/ipp"), m_folder.filePath(QStringLiteral("bin/backend/ipp")));
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        writeFiles();
        qputenv("CUPS_SERVER", QByteArrayLiteral("127.0.0.1:") + QByteArray::number(m_port));
    }
    ~CupsService() { stop(); }
    Q_DISABLE_COPY_MOVE(CupsService)

    bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("/usr/sbin/cupsd"),
                        {QStringLiteral("-f"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("cupsd.conf")),
                         QStringLiteral("-s"), m_folder.filePath(QStringLiteral("cups-files.conf"))});
        return m_process.waitForStarted() && QTest::qWaitFor([this] { return answers(); }, 30'000);
    }
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished())
            m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray told() { return m_process.readAll(); }

    void pause(const char *queue) { administer(IPP_OP_PAUSE_PRINTER, queue); }
    void resume(const char *queue) { administer(IPP_OP_RESUME_PRINTER, queue); }
    // From now on; the printer finds out when it is to print.
    void takePaperAway() { write(QStringLiteral("out/empty"), {}); }
    void putPaperIn() { QFile::remove(m_folder.filePath(QStringLiteral("out/empty"))); }
    // Somebody else prints, at the printer itself.
    void printAtTheRoll()
    {
        write(QStringLiteral("note.txt"), "a note");
        const Connection http = connectToIt();
        QVERIFY(cupsPrintFile2(http.get(), "roll", qPrintable(m_folder.filePath(QStringLiteral("note.txt"))), "a note",
                               0, nullptr)
                > 0);
    }
    // What came out of the printer, oldest first.
    QList<QByteArray> printed() const
    {
        QList<QByteArray> papers;
        const QDir out(m_folder.filePath(QStringLiteral("out")));
        for (const QString &name : out.entryList({QStringLiteral("paper-*")}, QDir::Files, QDir::Name)) {
            QFile file(out.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                papers.append(file.readAll());
        }
        return papers;
    }

private:
    using Connection = std::unique_ptr<http_t, decltype([](http_t *http) { httpClose(http); })>;

    bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(100);
    }
    Connection connectToIt() const
    {
        return Connection(
            httpConnect2("127.0.0.1", m_port, nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1, 10'000, nullptr));
    }
    void administer(ipp_op_t operation, const char *queue)
    {
        const Connection http = connectToIt();
        ipp_t *const request = ippNewRequest(operation);
        const QByteArray uri = QByteArrayLiteral("ipp://localhost/printers/") + queue;
        ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.constData());
        ippDelete(cupsDoRequest(http.get(), request, "/admin/"));
        QVERIFY2(cupsLastError() <= IPP_STATUS_OK_EVENTS_COMPLETE, cupsLastErrorString());
    }
    void allow(const QString &name, int mode)
    {
        std::filesystem::permissions(m_folder.filePath(name).toStdString(), std::filesystem::perms(mode));
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void writeFiles()
    {
        const QByteArray home = m_folder.path().toUtf8();
        const QByteArray port = QByteArray::number(m_port);
        QByteArray files = "ServerBin " + home + "/bin\nServerRoot " + home + "/root\nRequestRoot " + home
            + "/spool\nCacheDir " + home + "/cache\nStateDir " + home + "/state\nTempDir " + home
            + "/tmp\nAccessLog stderr\nErrorLog stderr\nPageLog stderr\nSystemGroup root\n";
        if (::geteuid() == 0)
            files += "User lp\nGroup lp\n";
        write(QStringLiteral("cups-files.conf"), files);
        write(QStringLiteral("cupsd.conf"),
              "Listen 127.0.0.1:" + port
                  + "\nLogLevel warn\nBrowsing No\nWebInterface No\nDefaultAuthType None\n"
                    "<Location />\nOrder allow,deny\nAllow from 127.0.0.1\n</Location>\n"
                    "<Location /admin>\nOrder allow,deny\nAllow from 127.0.0.1\n</Location>\n"
                    "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n");
        const QByteArray always = "State Idle\nAccepting Yes\nShared Yes\nErrorPolicy stop-printer\nOpPolicy default\n";
        write(QStringLiteral("root/printers.conf"),
              "<Printer roll>\nDeviceURI roll:" + home + "/out\n" + always + "</Printer>\n<Printer tickets>\nDeviceURI "
                  + "ipp://127.0.0.1:" + port + "/printers/roll\n" + always + "</Printer>\n");
        const QString backend = QStringLiteral("bin/backend/roll");
        write(backend,
              "#!/bin/sh\n[ $# = 0 ] && exit 0\nout=${DEVICE_URI#roll:}\n"
              "if [ -e \"$out/empty\" ]; then\n  echo 'STATE: +media-empty-error' >&2\n  exit 4\nfi\n"
              "echo 'STATE: -media-empty-error' >&2\ncat \"${6:--}\" >\"$out/coming\"\n"
              "mv \"$out/coming\" \"$out/paper-$(printf %05d \"$1\")\"\n");
        allow(backend, 0755);
    }

    QTemporaryDir m_folder;
    int m_port = 0;
    QProcess m_process;
};

} // namespace foyer::test
