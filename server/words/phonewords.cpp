#include "server/words/phonewords.h"

namespace foyer::server
{

namespace
{
PhoneWords made(const Wording &wording)
{
    return {wording,
            wording.translate("Phone", "Language"),
            showTimeWords(wording),
            wording.translate("Phone", "Your tickets"),
            ticketWords(wording),
            wording.translate("Phone", "Total"),
            wording.translate("Phone", "QR code of ticket %1 of %2"),
            wording.translate("Phone", "Add to calendar"),
            wording.translate("Phone", "Save as PDF"),
            wording.translate("Phone",
                              "Show each code at the door. It admits one person once. Take a screenshot to have it "
                              "without a network."),
            wording.translate("Phone", "This page can be opened until %1."),
            wording.translate("Phone", "This booking is cancelled. It has no tickets that are valid."),
            wording.translate("Phone", "There is nothing here"),
            wording.translate("Phone", "Please check the link, or scan the code at the kiosk once more."),
            wording.translate("Phone", "This link is no longer valid"),
            wording.translate("Phone",
                              "For your safety it worked for a short time only. Kiosk and box office find your tickets "
                              "by your booking reference."),
            wording.translate("Phone", "One moment, please"),
            wording.translate("Phone", "Please try again in a minute.")};
}
} // namespace

const PhoneWords &phoneWords(const Wording &wording)
{
    static const WordTable<PhoneWords> table(made);
    return table.in(wording);
}

} // namespace foyer::server
