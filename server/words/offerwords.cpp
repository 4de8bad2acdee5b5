#include "server/words/offerwords.h"

namespace foyer::server
{

namespace
{
OfferWords made(const Wording &wording)
{
    return {
        wording,
        seatWords(wording),
        showTimeWords(wording),
        wording.translate("Offer", "Seats came free for you: %1"),
        wording.translate("Offer", "Good day,"),
        wording.translate("Offer", "seats that you are waiting for came free. They are kept for you until %1."),
        wording.translate("Offer", "When"),
        wording.translate("Offer", "Where"),
        wording.translate("Offer", "Seats"),
        wording.translate("Offer", "Kept until"),
        wording.translate("Offer", "Code of your place"),
        wording.translate("Offer",
                          "Take and pay for them at any kiosk of the house: let it read the code on the page below, or "
                          "enter the code of your place."),
        wording.translate("Offer",
                          "If you do not want them, please leave the waitlist on that page: then they go to the next "
                          "in line at once."),
        wording.translate("Offer", "seats are kept for you until %1. Take them at any kiosk:",
                          "short message after the title; letters without accents cost less")};
}
} // namespace

const OfferWords &offerWordsIn(QStringView language)
{
    static const WordTable<OfferWords> table(made);
    return table.in(Wording::in(language));
}

} // namespace foyer::server
