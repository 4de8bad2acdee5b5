#include "shared/protocol/asyncapi.h"
#include "shared/protocol/messages.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class AsyncApiTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void theKeptDocumentIsTheOneTheCodeMakes();
    void itIsTheSameEachTime();
    void everyRequestAndPushIsAnOperation();
    void everyReferenceLeadsToSomething();
};

namespace
{
QJsonObject document() { return QJsonDocument::fromJson(protocol::asyncApiDocument()).object(); }

void collectReferences(const QJsonValue &value, QStringList &references)
{
    for (const QJsonValue &element : value.toArray())
        collectReferences(element, references);
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == "$ref"_L1)
            references.append(it->toString());
        collectReferences(*it, references);
    }
}
} // namespace

void AsyncApiTest::theKeptDocumentIsTheOneTheCodeMakes()
{
    const QString keptPath = test::inSources(u"docs/protocol/asyncapi.json");
    const QString madePath = test::inBuild(u"asyncapi.json");
    QFile kept(keptPath);
    const QByteArray keptText = kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    const QByteArray madeText = protocol::asyncApiDocument();
    QFile made(madePath);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QCOMPARE(made.write(madeText), madeText.size());
    QVERIFY2(keptText == madeText,
             qPrintable(u"the messages have changed; to keep the new document: cp %1 %2"_s.arg(madePath, keptPath)));
}

void AsyncApiTest::itIsTheSameEachTime() { QCOMPARE(protocol::asyncApiDocument(), protocol::asyncApiDocument()); }

void AsyncApiTest::everyRequestAndPushIsAnOperation()
{
    const QJsonObject operations = document().value("operations"_L1).toObject();
    protocol::Requests::forEach([&]<class M>() { QVERIFY2(operations.contains(QLatin1StringView(M::kind)), M::kind); });
    protocol::Pushes::forEach(
        [&]<class P>() { QVERIFY2(operations.contains(QLatin1StringView(P::pushKind)), P::pushKind); });
    QCOMPARE(size_t(operations.size()), protocol::Requests::count + protocol::Pushes::count);
}

void AsyncApiTest::everyReferenceLeadsToSomething()
{
    const QJsonObject whole = document();
    QStringList references;
    collectReferences(whole, references);
    QVERIFY(!references.isEmpty());
    for (const QString &reference : std::as_const(references)) {
        QJsonValue at = whole;
        for (const QString &step : reference.split(u'/').sliced(1))
            at = at.toObject().value(step);
        QVERIFY2(at.isObject(), qPrintable(reference));
    }
}

FOYER_TEST_WITHOUT_APPLICATION(AsyncApiTest)
#include "asyncapitest.moc"
