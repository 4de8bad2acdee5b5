// What critics say, on the page of a title: seen, heard, and not there where nobody says anything.
#include "client/kiosk/screens/reviewlines.h"
#include "client/kiosk/screens/reviewsbutton.h"
#include "tests/gui/kioskdriver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using test::Kiosk;

class KioskReviewsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void reviewsStandBelowTheFacts();
    void thatThereAreReviewsIsSeenAtOnceAndOneTouchBringsThem_data();
    void thatThereAreReviewsIsSeenAtOnceAndOneTouchBringsThem();
    void starsAreHeardAsANumber();
    void thoseInTheCustomersLanguageComeFirst();
    void whereNobodySaysAnythingNothingIsShown();

private:
    // The page of the first title that has reviews, or has none.
    static const protocol::TitleDetails &toTitle(Kiosk &kiosk, bool hasReviews)
    {
        const QList<protocol::TitleDetails> &all = kiosk.house.data().titles;
        const auto found = std::find_if(all.begin(), all.end(), [hasReviews](const protocol::TitleDetails &one) {
            return one.reviews.isEmpty() != hasReviews;
        });
        (void)QTest::qWaitFor([&] { return kiosk.flow.isReady(); });
        kiosk.flow.start();
        kiosk.flow.chooseTitle(found->card.title);
        (void)QTest::qWaitFor([&] { return kiosk.says(found->synopsis); });
        return *found;
    }
    static QList<TextLabel *> linesOn(const Kiosk &kiosk)
    {
        return kiosk.window.screen(Step::Title)
            ->findChild<ReviewLines *>()
            ->findChildren<TextLabel *>(Qt::FindDirectChildrenOnly);
    }
};

void KioskReviewsTest::reviewsStandBelowTheFacts()
{
    Kiosk kiosk;
    const protocol::TitleDetails &title = toTitle(kiosk, true);
    for (const protocol::Review &review : title.reviews) {
        QVERIFY(kiosk.says(review.sentence));
        QVERIFY(kiosk.says(review.source));
    }
    QVERIFY(kiosk.says(u"★★★★"_s));
}

void KioskReviewsTest::thatThereAreReviewsIsSeenAtOnceAndOneTouchBringsThem_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("textScale");
    QTest::addColumn<QString>("language");
    constexpr QSize upright(1080, 1920), lying(1920, 1080);
    QTest::newRow("upright") << upright << 1.0 << u"en"_s;
    QTest::newRow("upright, German, large") << upright << 2.0 << u"de"_s;
    QTest::newRow("upright, Arabic") << upright << 1.0 << u"ar"_s;
    QTest::newRow("lying, German") << lying << 1.0 << u"de"_s;
    QTest::newRow("lying, large") << lying << 2.0 << u"en"_s;
}

// On the page of every title that has some, and before anything is scrolled.
void KioskReviewsTest::thatThereAreReviewsIsSeenAtOnceAndOneTouchBringsThem()
{
    QFETCH(QSize, size);
    QFETCH(qreal, textScale);
    QFETCH(QString, language);
    Kiosk kiosk(size, language);
    kiosk.access.setTextScale(textScale);
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start();
    const auto isWhollySeen = [](const QWidget *one) { return one->visibleRegion() == QRegion(one->rect()); };
    for (const protocol::TitleDetails &title : kiosk.house.data().titles) {
        if (title.reviews.isEmpty())
            continue;
        kiosk.flow.chooseTitle(title.card.title);
        QTRY_VERIFY(kiosk.says(title.synopsis));
        auto *const button = kiosk.window.screen(Step::Title)->findChild<ReviewsButton *>();
        QTRY_VERIFY2(isWhollySeen(button), qPrintable(title.card.name));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY2(isWhollySeen(linesOn(kiosk).constFirst()), qPrintable(title.card.name));
        kiosk.flow.back();
    }
}

void KioskReviewsTest::starsAreHeardAsANumber()
{
    Kiosk kiosk;
    kiosk.access.setSpeech(true);
    const protocol::TitleDetails &title = toTitle(kiosk, true);
    const QString stars = u"%1 of 5 stars, "_s.arg(title.reviews.constFirst().stars.value());
    QTRY_VERIFY2(kiosk.voice.story().contains(stars), qPrintable(kiosk.voice.story()));
    QVERIFY(!kiosk.voice.story().contains(u'★'));
    QVERIFY(kiosk.voice.story().contains(title.reviews.constFirst().sentence));
}

void KioskReviewsTest::thoseInTheCustomersLanguageComeFirst()
{
    for (const auto &[language, other] : {std::pair {u"en"_s, u"(in German)"_s}, {u"de"_s, u"(auf Englisch)"_s}}) {
        Kiosk kiosk({1080, 1920}, language);
        const protocol::TitleDetails &title = toTitle(kiosk, true);
        const auto own = std::find_if(title.reviews.begin(), title.reviews.end(),
                                      [&language](const auto &review) { return review.language == language; });
        QVERIFY(own != title.reviews.end());
        QVERIFY2(linesOn(kiosk).constFirst()->text().contains(own->sentence),
                 qPrintable(linesOn(kiosk).constFirst()->text()));
        QVERIFY(kiosk.says(other));
    }
}

void KioskReviewsTest::whereNobodySaysAnythingNothingIsShown()
{
    Kiosk kiosk;
    toTitle(kiosk, true);
    kiosk.flow.back();
    toTitle(kiosk, false);
    QVERIFY(linesOn(kiosk).isEmpty() || !linesOn(kiosk).constFirst()->isVisible());
    QVERIFY(!kiosk.window.screen(Step::Title)->findChild<ReviewLines *>()->isVisible());
    QVERIFY(!kiosk.window.screen(Step::Title)->findChild<ReviewsButton *>()->isVisible());
    QVERIFY(!kiosk.says(u"★"_s));
}

FOYER_TEST_WITH(QApplication, KioskReviewsTest)
#include "kioskreviewstest.moc"
