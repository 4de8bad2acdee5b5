#include "shared/protocol/frame.h"
#include "shared/protocol/messages.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/protocolsamples.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;

// One file for each message keeps what it looks like on the wire, with every field present.
class GoldenMessageTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyMessageLooksAsItsGoldenFile_data();
    void everyMessageLooksAsItsGoldenFile();
    void thereIsNoGoldenFileWithoutAMessage();
};

namespace
{
const char updateVariable[] = "FOYER_UPDATE_GOLDEN";

QDir goldenFolder() { return QDir(test::inSources(u"tests/unit/golden/protocol")); }

QMap<QString, QJsonObject> allGolden()
{
    QMap<QString, QJsonObject> golden;
    Requests::forEach([&]<class M>() {
        golden.insert(
            QString::fromLatin1(M::kind),
            {{u"request"_s, toJson(test::sample<M>())}, {u"reply"_s, toJson(test::sample<typename M::Reply>())}});
    });
    Pushes::forEach([&]<class P>() {
        golden.insert(QString::fromLatin1(P::pushKind), {{u"push"_s, toJson(test::sample<P>())}});
    });
    return golden;
}
} // namespace

void GoldenMessageTest::everyMessageLooksAsItsGoldenFile_data()
{
    QTest::addColumn<QByteArray>("text");
    const QMap<QString, QJsonObject> golden = allGolden();
    for (auto it = golden.constBegin(); it != golden.constEnd(); ++it)
        QTest::newRow(qPrintable(it.key())) << QJsonDocument(*it).toJson();
}

void GoldenMessageTest::everyMessageLooksAsItsGoldenFile()
{
    QFETCH(QByteArray, text);
    QFile file(goldenFolder().filePath(QString::fromLatin1(QTest::currentDataTag()) + u".json"_s));
    if (qEnvironmentVariableIsSet(updateVariable)) {
        QVERIFY(goldenFolder().mkpath(u"."_s) && file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        return;
    }
    const QByteArray kept = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    QVERIFY2(kept == text,
             qPrintable(
                 u"the wire has changed: raise protocolVersion (shared/protocol/message.h, now %1) if a released "
                 "client or server would misread this, then run this test once with %2=1; now it is:\n%3"_s.arg(
                     QString::number(protocolVersion), QString::fromLatin1(updateVariable), QString::fromUtf8(text))));
}

void GoldenMessageTest::thereIsNoGoldenFileWithoutAMessage()
{
    const QMap<QString, QJsonObject> golden = allGolden();
    for (const QString &name : goldenFolder().entryList({u"*.json"_s}, QDir::Files))
        QVERIFY2(golden.contains(name.chopped(5)), qPrintable(name + u" is of no message"_s));
}

FOYER_TEST_WITHOUT_APPLICATION(GoldenMessageTest)
#include "goldenmessagetest.moc"
