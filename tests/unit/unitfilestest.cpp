// The units that systemd runs Foyer by are ones that systemd understands.
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class UnitFilesTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void systemdFindsNothingWrong_data();
    void systemdFindsNothingWrong();

private:
    QTemporaryDir m_folder;
};

// The programs need not be installed here: the units are looked at with another one in their place.
void UnitFilesTest::initTestCase()
{
    static const QRegularExpression program(u"^ExecStart=/usr/bin/\\S+"_s, QRegularExpression::MultilineOption);
    const QDir folder(test::inSources(u"resources/deploy"));
    for (const QString &name : folder.entryList({u"*.service"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(program), qPrintable(name));
        text.replace(program, u"ExecStart=/bin/true"_s);
        QFile copy(m_folder.filePath(name));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(text.toUtf8()) > 0);
    }
}

void UnitFilesTest::systemdFindsNothingWrong_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(m_folder.path()).entryList({u"*.service"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void UnitFilesTest::systemdFindsNothingWrong()
{
    QFETCH(QString, name);
    const QString tool = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (tool.isEmpty())
        QSKIP("systemd is not installed");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, {u"verify"_s, m_folder.filePath(name)});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitCode() == 0 && output.isEmpty(), output.constData());
}

FOYER_TEST(UnitFilesTest)
#include "unitfilestest.moc"
