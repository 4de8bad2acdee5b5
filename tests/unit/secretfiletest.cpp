#include "shared/core/secretfile.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{
constexpr int bytes = 32;

void writeFile(const QString &path, const QByteArray &content, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

mode_t modeOf(const QString &path)
{
    struct stat status {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}
} // namespace

class SecretFileTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aNewSecretIsKeptForItsOwnerOnly();
    void twoFilesHoldDifferentSecrets();
    void theFileCanBeWrittenByHand();
    void whoeverComesFirstMakesItForAll();
    void aFileThatOthersMayReadIsRefused_data();
    void aFileThatOthersMayReadIsRefused();
    void anotherContentIsRefusedAndLeftAlone_data();
    void anotherContentIsRefusedAndLeftAlone();
    void aLinkIsRefused();
    void aFolderIsRefused();
    void theFolderMayBeALink();
    void aMissingFolderIsNotMade();

private:
    QString newPath() { return m_folder.filePath(u"secret-%1"_s.arg(++m_files)); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void SecretFileTest::aNewSecretIsKeptForItsOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    const auto made = loadOrCreateSecret(path, bytes);
    QVERIFY(made.ok());
    QCOMPARE(made->size(), bytes);
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(loadOrCreateSecret(path, bytes).value(), *made);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"key"_s}); // no draft is left
}

void SecretFileTest::twoFilesHoldDifferentSecrets()
{
    QVERIFY(loadOrCreateSecret(newPath(), bytes).value() != loadOrCreateSecret(newPath(), bytes).value());
}

void SecretFileTest::theFileCanBeWrittenByHand()
{
    const QString path = newPath();
    writeFile(path, "MZXW6YTBOI\n");
    QCOMPARE(loadOrCreateSecret(path, 6).value(), "foobar"_ba);
}

void SecretFileTest::whoeverComesFirstMakesItForAll()
{
    const QString path = newPath();
    constexpr size_t comers = 8;
    std::array<Result<QByteArray>, comers> secrets;
    std::vector<std::thread> threads;
    for (auto &secret : secrets)
        threads.emplace_back([&secret, &path] { secret = loadOrCreateSecret(path, bytes); });
    for (auto &thread : threads)
        thread.join();
    for (const auto &secret : secrets) {
        QVERIFY(secret.ok());
        QCOMPARE(*secret, *secrets.front());
    }
}

void SecretFileTest::aFileThatOthersMayReadIsRefused_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("group reads") << 0640;
    QTest::newRow("group writes") << 0620;
    QTest::newRow("world reads") << 0604;
    QTest::newRow("world writes") << 0602;
}

void SecretFileTest::aFileThatOthersMayReadIsRefused()
{
    QFETCH(int, mode);
    const QString path = newPath();
    writeFile(path, "MZXW6YTBOI\n", mode_t(mode));
    const auto refused = loadOrCreateSecret(path, 6);
    QCOMPARE(refused.error().code, ErrorCode::FileUnusable);
    QCOMPARE(refused.error().path, path);
    QVERIFY(!refused.error().detail.contains(u"MZXW6YTBOI"));
}

void SecretFileTest::anotherContentIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << "MZXW6YTB\n"_ba;
    QTest::newRow("long") << "MZXW6YTBOIMZXW6YTBOI\n"_ba;
    QTest::newRow("huge") << QByteArray(100'000, 'A');
    QTest::newRow("not Base32") << "mzxw6ytboi\n"_ba;
    QTest::newRow("two lines") << "MZXW6\nYTBOI\n"_ba;
}

void SecretFileTest::anotherContentIsRefusedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    const QString path = newPath();
    writeFile(path, content);
    QCOMPARE(loadOrCreateSecret(path, 6).error().code, ErrorCode::FileUnusable);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void SecretFileTest::aLinkIsRefused()
{
    const QString target = newPath();
    QVERIFY(loadOrCreateSecret(target, bytes).ok());
    const QString link = newPath();
    QVERIFY(QFile::link(target, link));
    QCOMPARE(loadOrCreateSecret(link, bytes).error().code, ErrorCode::FileUnusable);
}

void SecretFileTest::aFolderIsRefused()
{
    QCOMPARE(loadOrCreateSecret(m_folder.path(), bytes).error().code, ErrorCode::FileUnusable);
}

void SecretFileTest::theFolderMayBeALink()
{
    const QTemporaryDir folder;
    const QString link = newPath();
    QVERIFY(QFile::link(folder.path(), link));
    QVERIFY(loadOrCreateSecret(link + u"/key"_s, bytes).ok());
}

void SecretFileTest::aMissingFolderIsNotMade()
{
    QCOMPARE(loadOrCreateSecret(m_folder.filePath(u"missing/key"_s), bytes).error().code, ErrorCode::FileUnusable);
    QVERIFY(!QDir(m_folder.filePath(u"missing"_s)).exists());
}

FOYER_TEST_WITHOUT_APPLICATION(SecretFileTest)
#include "secretfiletest.moc"
