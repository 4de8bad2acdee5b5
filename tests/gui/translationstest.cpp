#include "client/kiosk/languages.h"
#include "client/widgets/theme.h"
#include "server/words/wording.h"
#include "shared/core/moneytext.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QGlyphRun>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

const QString folder = inSources(u"translations");

struct Message {
    QString source, comment;
    bool isCounted = false;
    bool isFinished = true;
    QStringList words; // one, or one for each plural form
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isCounted)
                message.words << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.words << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages << readMessage(xml);
    return xml.hasError() ? QList<Message>() : messages;
}

// Of the kiosk, and of what the server words for customers.
QStringList filesOf(const QString &language)
{
    return {u"kiosk_%1.ts"_s.arg(language), u"server_%1.ts"_s.arg(language)};
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]"_s);
    QStringList found;
    for (QRegularExpressionMatchIterator it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

// The characters for which no font of the theme, nor one that stands in for it, has a picture.
QString withoutGlyph(const QString &text, const QFont &font)
{
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        if (one[0].isSpace())
            continue;
        QTextLayout layout(one, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns())
            if (run.glyphIndexes().contains(0))
                missing += one;
    }
    return missing;
}

// What a locale says by itself.
QString wordsOfLocale(const QLocale &locale)
{
    QStringList words {locale.createSeparatedList({u"1"_s, u"2"_s, u"3"_s}),
                       locale.toString(QTime(9, 15), QLocale::ShortFormat),
                       locale.toString(QTime(20, 15), QLocale::ShortFormat),
                       moneyText(Money {123450, u"EUR"_s}, locale), moneyText(Money {5, u"JPY"_s}, locale)};
    for (int month = 1; month <= 12; ++month)
        words << locale.monthName(month) << locale.monthName(month, QLocale::ShortFormat);
    for (int day = 1; day <= 7; ++day)
        words << locale.dayName(day) << locale.dayName(day, QLocale::ShortFormat);
    return words.join(u' ');
}

} // namespace

class TranslationsTest final : public TestCase
{
    Q_OBJECT
private slots:
    void everyLanguageHasItsFileAndEveryFileItsLanguage()
    {
        QStringList expected;
        for (const client::Language &language : client::Languages::offered())
            expected << filesOf(language.code);
        expected.sort();
        QCOMPARE(QDir(folder).entryList({u"*.ts"_s}, QDir::Files, QDir::Name), expected);
    }

    void theServerSpeaksTheLanguagesOfTheKioskInTheSameWay()
    {
        const QList<client::Language> &kiosk = client::Languages::offered();
        const std::vector<server::Wording> &server = server::Wording::all();
        QCOMPARE(qsizetype(server.size()), kiosk.size());
        for (qsizetype i = 0; i < kiosk.size(); ++i) {
            QCOMPARE(server[size_t(i)].tag(), kiosk[i].code);
            QCOMPARE(server[size_t(i)].ownName(), kiosk[i].ownName);
            QCOMPARE(server[size_t(i)].locale(), kiosk[i].locale);
        }
    }

    // ./foyer translate mends it, then the new texts need their words.
    void theFilesHoldWhatTheProgramsSay()
    {
        QTemporaryDir copies;
        const QStringList names = QDir(folder).entryList({u"*.ts"_s}, QDir::Files);
        for (const QString &name : names)
            QVERIFY(QFile::copy(folder + u'/' + name, copies.filePath(name)));
        QProcess translate;
        translate.setProcessChannelMode(QProcess::MergedChannels);
        translate.start(inSources(u"setup/translate.sh"), {copies.path()});
        QVERIFY(translate.waitForFinished());
        const QByteArray said = translate.readAll();
        QVERIFY2(translate.exitCode() == 0, said);
        for (const QString &name : names)
            QVERIFY2(contentsOf(copies.filePath(name)) == contentsOf(folder + u'/' + name),
                     qPrintable(name + u" is not what the programs say: "_s + QString::fromUtf8(said)));
    }

    void everyTextHasItsWords_data() { files(); }
    void everyTextHasItsWords()
    {
        QFETCH(QString, file);
        const QList<Message> messages = messagesOf(folder + u'/' + file);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished, qPrintable(message.source));
            for (const QString &words : message.words)
                QVERIFY2(!words.trimmed().isEmpty(), qPrintable(message.source));
        }
    }

    void noPlaceholderIsLost_data() { files(); }
    void noPlaceholderIsLost()
    {
        QFETCH(QString, file);
        const QList<Message> messages = messagesOf(folder + u'/' + file);
        for (const Message &message : messages) {
            for (const QString &words : message.words) {
                QStringList expected = placeholdersOf(message.source);
                QStringList found = placeholdersOf(words);
                if (message.isCounted && !isAnyNumber(message, words)) {
                    expected.removeAll(u"%n"_s); // "one seat" needs no digit
                    found.removeAll(u"%n"_s);
                }
                QVERIFY2(found == expected, qPrintable(message.source + u" -> "_s + words));
            }
        }
    }

    // Qt's own table of forms stands in the compiled file, so numbers are asked of that.
    void numbersTakeTheirForm_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("en 1") << u"en"_s << 1 << u"1 venue"_s;
        QTest::newRow("en 2") << u"en"_s << 2 << u"2 venues"_s;
        QTest::newRow("fr 1") << u"fr"_s << 1 << u"1 salle"_s;
        QTest::newRow("fr 2") << u"fr"_s << 2 << u"2 salles"_s;
        QTest::newRow("pl 1") << u"pl"_s << 1 << u"1 obiekt"_s;
        QTest::newRow("pl 3") << u"pl"_s << 3 << u"3 obiekty"_s;
        QTest::newRow("pl 5") << u"pl"_s << 5 << u"5 obiektów"_s;
        QTest::newRow("pl 12") << u"pl"_s << 12 << u"12 obiektów"_s;
        QTest::newRow("pl 22") << u"pl"_s << 22 << u"22 obiekty"_s;
        QTest::newRow("tr 3") << u"tr"_s << 3 << u"3 salon"_s;
        QTest::newRow("ar 1") << u"ar"_s << 1 << u"دار عرض واحدة"_s;
        QTest::newRow("ar 2") << u"ar"_s << 2 << u"دارا عرض"_s;
        QTest::newRow("ar 3") << u"ar"_s << 3 << u"3 دور عرض"_s;
        QTest::newRow("ar 11") << u"ar"_s << 11 << u"11 دار عرض"_s;
        QTest::newRow("ar 103") << u"ar"_s << 103 << u"103 دور عرض"_s;
        QTest::newRow("zh 3") << u"zh"_s << 3 << u"3 家场馆"_s;
        QTest::newRow("ja 3") << u"ja"_s << 3 << u"3会場"_s;
    }
    void numbersTakeTheirForm()
    {
        QFETCH(QString, language);
        QFETCH(int, number);
        QFETCH(QString, words);
        client::Languages languages;
        languages.choose(language);
        QCOMPARE(QCoreApplication::translate("foyer::client::CityScreen", "%n venues", "", number), words);
    }

    void everyCharacterHasItsGlyph_data() { languages(); }
    void everyCharacterHasItsGlyph()
    {
        QFETCH(QString, language);
        client::Languages languages;
        languages.choose(language);
        QString all = languages.ownName() + wordsOfLocale(QLocale());
        for (const QString &file : filesOf(language))
            for (const Message &message : messagesOf(folder + u'/' + file))
                all += message.words.join(QString());
        client::Theme theme = client::Theme::make(client::Scheme::Dark);
        theme.language = QLocale().language();
        const QSet<QChar> characters(all.begin(), all.end());
        QString once;
        for (const QChar character : characters)
            once += character;
        for (const client::TextRole role : {client::TextRole::Display, client::TextRole::Body})
            QCOMPARE(withoutGlyph(once, theme.font(role)), QString());
    }

    // They share the characters but not their shapes.
    void chineseAndJapaneseHaveTheirOwnShapes_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QString>("family");
        QTest::newRow("zh") << QLocale::Chinese << u"Noto Sans CJK SC"_s;
        QTest::newRow("ja") << QLocale::Japanese << u"Noto Sans CJK JP"_s;
    }
    void chineseAndJapaneseHaveTheirOwnShapes()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(QString, family);
        client::Theme theme = client::Theme::make(client::Scheme::Dark);
        theme.language = language;
        for (const client::TextRole role : {client::TextRole::Display, client::TextRole::Body}) {
            QTextLayout layout(u"直海"_s, theme.font(role));
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            for (const QGlyphRun &run : layout.glyphRuns())
                QCOMPARE(run.rawFont().familyName(), family);
        }
    }

    void aCharacterThatNoFontHasIsFound()
    {
        const char32_t unassigned = 0x0378;
        const QString nobodyWritesIt = QString::fromUcs4(&unassigned, 1);
        const QFont font = client::Theme::make(client::Scheme::Dark).font(client::TextRole::Body);
        QCOMPARE(withoutGlyph(u"Aé"_s + nobodyWritesIt, font), nobodyWritesIt);
    }

    void arabicRunsFromTheRightWithDigitsAsOnTheSeats()
    {
        client::Languages languages;
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        languages.choose(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().toString(12), u"12"_s);
        languages.reset();
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const client::Language &language : client::Languages::offered())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    static void files()
    {
        QTest::addColumn<QString>("file");
        for (const client::Language &language : client::Languages::offered())
            for (const QString &file : filesOf(language.code))
                QTest::newRow(qPrintable(file)) << file;
    }
    // Whether the form serves numbers of which the words alone do not tell which: those after the first, or, in Arabic
    // with its forms for none, one and two, after the third.
    static bool isAnyNumber(const Message &message, const QString &words)
    {
        const qsizetype form = message.words.indexOf(words);
        return message.words.size() == 1 || form >= (message.words.size() > 3 ? 3 : 1);
    }
};

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::TranslationsTest)
#include "translationstest.moc"
