#include "shared/ticket/ticketdocument.h"
#include "shared/domain/bookingreference.h"
#include "shared/domain/ticketcode.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/qrreader.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{
constexpr qreal pointsPerMm = 72 / 25.4;

TicketSigner signer() { return TicketSigner(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value()); }

TicketClaims claimsOf(int seat)
{
    TicketClaims claims;
    claims.ticket = TicketId(7'000'000 + seat);
    claims.show = ShowId(4711);
    claims.seat = SeatNo(seat);
    claims.validUntil = QDateTime(QDate(2026, 12, 13), QTime(1, 0), Qt::UTC);
    return claims;
}

TicketFace hamlet(int seat)
{
    TicketFace face;
    face.title = u"Hamlet, Prince of Denmark"_s;
    face.subtitle = u"By William Shakespeare, in English with French surtitles"_s;
    face.venue = u"Théâtre Royal"_s;
    face.address = u"12 Place du Marché, 1003 Lausanne"_s;
    face.hall = u"Grande Salle"_s;
    face.door = u"B"_s;
    face.section = u"Stalls"_s;
    face.row = u"F"_s;
    face.seat = QString::number(seat);
    face.startsAt = QDateTime(QDate(2026, 12, 12), QTime(18, 30), Qt::UTC);
    face.zone = QTimeZone("Europe/Zurich");
    face.priceType = u"Adult"_s;
    face.price = {12450, u"CHF"_s};
    face.ageRating = u"12"_s;
    face.reference = BookingReference::fromRandomBits(0x2'4C8A'F193).grouped();
    face.code = signer().sign(claimsOf(seat));
    return face;
}

TicketSheet booking()
{
    TicketSheet sheet;
    sheet.issuer = u"Foyer Theatres"_s;
    sheet.smallPrint =
        u"Please show this code on paper or on your telephone at the entrance. Each code admits one person, "
        "once. Doors close when the performance begins; late-comers are seated in the interval."_s;
    sheet.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    sheet.faces = {hamlet(14), hamlet(15)};
    return sheet;
}

struct Word {
    QString text;
    QRectF box; // points
};
} // namespace

class TicketDocumentTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aScannerReadsEachPageAndTheSignatureHolds_data();
    void aScannerReadsEachPageAndTheSignatureHolds();
    void thePageSaysWhereAndWhenInTheVenuesZone();
    void textCanBeCopiedAsItWasWritten();
    void germanTicketsAreWrittenTheGermanWay();
    void arabicTicketsAreReadFromTheRight();
    void chineseAndJapaneseHaveTheirOwnShapes_data();
    void chineseAndJapaneseHaveTheirOwnShapes();
    void longTextIsWholeAndInsideThePage_data();
    void longTextIsWholeAndInsideThePage();
    void emptyFactsLeaveNoLabel();
    void fontsAreEmbeddedAndThePageIsA6();
    void aSheetThatCannotBePrintedIsRefused();
    void aFolderThatIsMissingIsFileUnusable();

private:
    QString stem() const;
    QString render(const TicketSheet &sheet);
    QByteArray run(const QString &program, const QStringList &arguments);
    QString textOf(const QString &pdf);
    QList<Word> wordsOf(const QString &pdf);

    const QDir m_folder {test::inBuild(u"tickets")}; // stays, for people to look at
};

void TicketDocumentTest::initTestCase() { QVERIFY(m_folder.mkpath(u"."_s)); }

QString TicketDocumentTest::stem() const
{
    const char *tag = QTest::currentDataTag();
    QString name = QString::fromLatin1(QTest::currentTestFunction());
    if (tag)
        name += u"-"_s + QString::fromLatin1(tag).replace(u' ', u'-');
    return m_folder.filePath(name);
}

QString TicketDocumentTest::render(const TicketSheet &sheet)
{
    const QString path = stem() + u".pdf"_s;
    const auto rendered = renderTicketsPdf(sheet, path);
    return rendered ? path : rendered.error().detail;
}

QByteArray TicketDocumentTest::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning() << program << arguments << process.errorString();
    return process.readAllStandardOutput();
}

// With each run of white space, line ends too, as one space.
QString TicketDocumentTest::textOf(const QString &pdf)
{
    return QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s})).simplified();
}

QList<Word> TicketDocumentTest::wordsOf(const QString &pdf)
{
    static const QRegularExpression word(
        uR"xml(<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</word>)xml"_s);
    const QString html = QString::fromUtf8(run(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}));
    QList<Word> words;
    for (const auto &match : word.globalMatch(html)) {
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
        words << Word {match.captured(5), QRectF(from, to)};
    }
    return words;
}

void TicketDocumentTest::aScannerReadsEachPageAndTheSignatureHolds_data()
{
    QTest::addColumn<int>("dpi");
    QTest::newRow("a sharp print") << 300;
    QTest::newRow("a plain print") << 150;
    QTest::newRow("a small telephone") << 90;
}

void TicketDocumentTest::aScannerReadsEachPageAndTheSignatureHolds()
{
    QFETCH(int, dpi);
    const QString pdf = render(booking());
    run(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-png"_s, pdf, stem()});
    TicketVerifier verifier;
    verifier.addKey(signer().publicKey());
    for (int page = 1; page <= 2; ++page) {
        const QStringList codes = test::codesIn(QImage(u"%1-%2.png"_s.arg(stem()).arg(page)));
        QCOMPARE(codes.size(), 1);
        QCOMPARE(verifier.verify(codes.first()).value(), claimsOf(13 + page));
    }
}

void TicketDocumentTest::thePageSaysWhereAndWhenInTheVenuesZone()
{
    const QString text = textOf(render(booking()));
    for (const QString &fact :
         {u"Hamlet, Prince of Denmark"_s, u"Théâtre Royal · Grande Salle"_s, u"12 Place du Marché"_s, u"Entrance"_s,
          u"Stalls"_s, u"Row"_s, u"14"_s, u"15"_s, u"19:30"_s, u"Saturday, 12 December 2026"_s, u"CHF 124.50"_s,
          u"Adult"_s, u"Age rating"_s, hamlet(14).reference, u"Ticket 1 of 2"_s, u"Ticket 2 of 2"_s, u"late-comers"_s})
        QVERIFY2(text.contains(fact), qPrintable(fact + u" is missing in "_s + text));
}

// Inter draws some of these in other shapes beside digits or capitals; a PDF must still know what they are.
void TicketDocumentTest::textCanBeCopiedAsItWasWritten()
{
    TicketSheet sheet = booking();
    sheet.faces = {hamlet(14)};
    sheet.faces[0].title = u"(A-B) 1x2 -> 3:4 D@E fi"_s;
    const QString text = textOf(render(sheet));
    QVERIFY2(text.contains(sheet.faces[0].title), qPrintable(text));
}

void TicketDocumentTest::germanTicketsAreWrittenTheGermanWay()
{
    TicketSheet sheet = booking();
    sheet.locale = QLocale(QLocale::German, QLocale::Germany);
    sheet.words.row = u"Reihe"_s;
    sheet.words.seat = u"Platz"_s;
    sheet.words.ticketOf = u"Karte %1 von %2"_s;
    sheet.faces[0].price = {1250, u"EUR"_s};
    const QString text = textOf(render(sheet));
    for (const QString &fact :
         {u"Samstag, 12. Dezember 2026"_s, u"12,50 €"_s, u"Reihe"_s, u"Platz"_s, u"Karte 1 von 2"_s})
        QVERIFY2(text.contains(fact), qPrintable(fact + u" is missing in "_s + text));
}

// The mirror image of the others; a code of letters and digits still runs from the left.
void TicketDocumentTest::arabicTicketsAreReadFromTheRight()
{
    TicketSheet sheet = booking();
    sheet.locale = QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    sheet.smallPrint = u"يُرجى إبراز الرمز عند المدخل، على الورق أو على الشاشة."_s;
    sheet.words.row = u"الصف"_s;
    sheet.words.seat = u"المقعد"_s;
    sheet.words.ticketOf = u"تذكرة %1 من %2"_s;
    const QString pdf = render(sheet);
    const qreal middle = 105 * pointsPerMm / 2;
    const auto stands = [words = wordsOf(pdf)](const QString &text) {
        const auto found = std::ranges::find_if(words, [&text](const Word &word) { return word.text == text; });
        return found == words.end() ? QRectF() : found->box;
    };
    QVERIFY(stands(u"Theatres"_s).left() > middle); // the issuer
    QVERIFY(stands(u"Hamlet,"_s).left() > middle - 100 && stands(u"Hamlet,"_s).right() > middle);
    QVERIFY(stands(u"14"_s).right() < stands(u"F"_s).left()); // first the row, then the seat
    const QRectF reference = stands(hamlet(14).reference);
    QVERIFY(reference.isValid() && reference.right() < middle);
    run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, pdf, stem()});
    const QImage page(stem() + u"-1.png"_s);
    QCOMPARE(test::codesIn(page.copy(page.width() / 2, 0, page.width() / 2, page.height())).size(), 1);
}

// They share the characters but not their shapes.
void TicketDocumentTest::chineseAndJapaneseHaveTheirOwnShapes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("font");
    QTest::newRow("zh") << QLocale(QLocale::Chinese, QLocale::China) << u"NotoSansCJKsc"_s;
    QTest::newRow("ja") << QLocale(QLocale::Japanese, QLocale::Japan) << u"NotoSansCJKjp"_s;
    QTest::newRow("zh after ja") << QLocale(QLocale::Chinese, QLocale::China) << u"NotoSansCJKsc"_s;
}

void TicketDocumentTest::chineseAndJapaneseHaveTheirOwnShapes()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, font);
    TicketSheet sheet = booking();
    sheet.locale = locale;
    sheet.faces[0].title = u"直海"_s;
    const QString fonts = QString::fromUtf8(run(u"pdffonts"_s, {render(sheet)}));
    QVERIFY2(fonts.contains(font) && fonts.count(u"CJK"_s) == fonts.count(font), qPrintable(fonts));
}

void TicketDocumentTest::longTextIsWholeAndInsideThePage_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("60 characters of German") << u"Die wunderbaren Abenteuer der Donaudampfschifffahrtskapitäne"_s;
    QTest::newRow("one word that fits no line") << u"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"_s;
    QTest::newRow("a title of 200 characters") << u"The Persecution and Assassination of Jean-Paul Marat as "
                                                  "Performed by the Inmates of the Asylum of Charenton under the "
                                                  "Direction of the Marquis de Sade, A Drama in Two Acts by Peter "
                                                  "Weiss, Engl. Version"_s;
}

void TicketDocumentTest::longTextIsWholeAndInsideThePage()
{
    QFETCH(QString, title);
    TicketSheet sheet = booking();
    sheet.faces = {hamlet(14)};
    TicketFace &face = sheet.faces.first();
    face.title = title;
    face.venue = u"Staatstheater am Gendarmenmarkt mit angeschlossener Kammerspielbühne"_s;
    face.section = u"Zweiter Rang Mitte links"_s;
    face.door = u"Treppenhaus C"_s;
    face.priceType = u"Ermäßigt (Schülerinnen, Schüler und Studierende mit Ausweis)"_s;
    face.seatNote = u"Platz mit eingeschränkter Sicht auf die linke Bühnenhälfte"_s;
    sheet.issuer = u"Vereinigte Städtische Bühnen und Lichtspielhäuser der Metropolregion"_s;
    const QString pdf = render(sheet);

    const QRectF page(0, 0, 105 * pointsPerMm, 148 * pointsPerMm);
    const QRectF inside = page.adjusted(20, 18, -20, -18); // the margin is 22.7 points
    QString all;
    QList<Word> words = wordsOf(pdf);
    for (const Word &word : words) {
        all += word.text;
        QVERIFY2(inside.contains(word.box), qPrintable(word.text + u" leaves the page"_s));
    }
    for (qsizetype a = 0; a < words.size(); ++a) {
        for (qsizetype b = a + 1; b < words.size(); ++b) {
            // Boxes are as high as their font's tallest letters: lines may share a little of it.
            const QRectF shared = words[a].box.intersected(words[b].box);
            const qreal height = std::min(words[a].box.height(), words[b].box.height());
            QVERIFY2(shared.width() < 0.5 || shared.height() < 0.4 * height,
                     qPrintable(words[a].text + u" lies over "_s + words[b].text));
        }
    }
    for (QString value : {face.title, face.venue, face.section, face.door, face.priceType, face.seatNote, sheet.issuer})
        QVERIFY2(all.contains(value.remove(u' ')), qPrintable(value + u" is not whole in "_s + all));
}

void TicketDocumentTest::emptyFactsLeaveNoLabel()
{
    TicketSheet sheet = booking();
    sheet.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    sheet.faces = {hamlet(14)};
    TicketFace &face = sheet.faces.first();
    face.title = u"Jazz"_s;
    face.section = u"Standing room"_s;
    for (QString *fact :
         {&face.subtitle, &face.address, &face.hall, &face.door, &face.row, &face.seat, &face.ageRating})
        fact->clear();
    const QString text = textOf(render(sheet));
    for (const QString &label : {sheet.words.door, sheet.words.row, sheet.words.seat, sheet.words.ageRating})
        QVERIFY2(!text.contains(label + u' '), qPrintable(text));
    QVERIFY2(text.contains(u"Section Standing room"_s) && text.contains(u"7:30 PM"_s), qPrintable(text));
}

void TicketDocumentTest::fontsAreEmbeddedAndThePageIsA6()
{
    const QString pdf = render(booking());
    const QStringList fonts = QString::fromUtf8(run(u"pdffonts"_s, {pdf})).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(u"\\s(yes) (yes|no)\\s+(yes)\\s"_s); // emb, sub, uni
    for (const QString &font : fonts)
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
    const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {pdf}));
    QVERIFY2(QRegularExpression(u"Page size:\\s+29[78]\\S* x (419|420)"_s).match(info).hasMatch(), qPrintable(info));
    QVERIFY2(QRegularExpression(u"Pages:\\s+2\\n"_s).match(info).hasMatch(), qPrintable(info));
}

void TicketDocumentTest::aSheetThatCannotBePrintedIsRefused()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    TicketSheet sheet = booking();
    sheet.faces[1].code = u"not a code"_s;
    const auto refused = renderTicketsPdf(sheet, buffer);
    QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    QCOMPARE(refused.error().path, u"faces[1].code"_s);
    sheet.faces.clear();
    QCOMPARE(renderTicketsPdf(sheet, buffer).error().code, ErrorCode::OutOfRange);
    sheet.faces.fill(hamlet(1), ticketPagesMax + 1);
    QCOMPARE(renderTicketsPdf(sheet, buffer).error().code, ErrorCode::OutOfRange);
    QVERIFY(buffer.data().isEmpty());
}

void TicketDocumentTest::aFolderThatIsMissingIsFileUnusable()
{
    QCOMPARE(renderTicketsPdf(booking(), m_folder.filePath(u"missing/ticket.pdf"_s)).error().code,
             ErrorCode::FileUnusable);
}

FOYER_TEST_WITH(QGuiApplication, TicketDocumentTest)
#include "ticketdocumenttest.moc"
