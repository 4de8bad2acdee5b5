#include "shared/protocol/frame.h"
#include "shared/protocol/messages.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;

// The conversation that docs/protocol/README.md shows is one that the codec understands.
class ProtocolPageTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRequestOfTheConversationCanBeRead();
    void everyAnswerOfTheConversationCanBeRead();
    void everyPushOfTheConversationCanBeRead();

private:
    QList<RequestFrame> m_requests;
    QList<Answer> m_answers;
    QList<PushedFrame> m_pushes;
};

namespace
{
// One frame a line, with its "> " or "< ", from a text that breaks lines for reading.
QList<QByteArray> conversation()
{
    QFile page(test::inSources(u"docs/protocol/README.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = page.readAll();
    const QByteArray chapter = text.mid(text.indexOf("\n## A conversation"));
    const qsizetype begin = chapter.indexOf("```\n") + 4;
    QByteArray lines = chapter.mid(begin, chapter.indexOf("```", begin) - begin);
    lines.replace("\n ", " ").replace("\n\n", "\n");
    return lines.trimmed().split('\n');
}

template <class T>
void verifyReads(const QJsonObject &body, const QString &what)
{
    const Result<T> read = fromJson<T>(body);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? what : what + u": "_s + read.error().path));
}
} // namespace

void ProtocolPageTest::initTestCase()
{
    for (const QByteArray &line : conversation()) {
        if (line.startsWith("> ")) {
            const Result<RequestFrame> request = parseRequest(line.sliced(2));
            QVERIFY2(request.ok(), line.constData());
            m_requests.append(*request);
            continue;
        }
        QVERIFY2(line.startsWith("< "), line.constData());
        const Result<ServerFrame> frame = parseServerFrame(line.sliced(2));
        QVERIFY2(frame.ok(), line.constData());
        if (const auto *push = std::get_if<PushedFrame>(&*frame))
            m_pushes.append(*push);
        else
            m_answers.append(std::get<Answer>(*frame));
    }
    QVERIFY(m_requests.size() > 1);
    QVERIFY(m_pushes.size() > 1);
    QCOMPARE(m_answers.size(), m_requests.size());
}

void ProtocolPageTest::everyRequestOfTheConversationCanBeRead()
{
    for (const RequestFrame &request : std::as_const(m_requests)) {
        bool isKnown = false;
        Requests::forEach([&]<class M>() {
            if (request.kind != QLatin1StringView(M::kind))
                return;
            isKnown = true;
            verifyReads<M>(request.body, request.kind);
        });
        QVERIFY2(isKnown, qPrintable(request.kind));
    }
}

void ProtocolPageTest::everyAnswerOfTheConversationCanBeRead()
{
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const Answer &answer = m_answers.at(i);
        const RequestFrame &request = m_requests.at(i);
        QCOMPARE(answer.id, request.id);
        if (!answer.body) {
            QVERIFY(answer.body.error().code != ErrorCode::Internal);
            continue;
        }
        Requests::forEach([&]<class M>() {
            if (request.kind == QLatin1StringView(M::kind))
                verifyReads<typename M::Reply>(*answer.body, request.kind);
        });
    }
}

void ProtocolPageTest::everyPushOfTheConversationCanBeRead()
{
    for (const PushedFrame &push : std::as_const(m_pushes)) {
        int kinds = 0; // that this topic carries and that the body is one of
        Pushes::forEach([&]<class P>() {
            if (push.topic.startsWith(QLatin1StringView(P::topicPrefix)) && fromJson<P>(push.body).ok())
                ++kinds;
        });
        QVERIFY2(kinds == 1, qPrintable(push.topic));
    }
}

FOYER_TEST_WITHOUT_APPLICATION(ProtocolPageTest)
#include "protocolpagetest.moc"
