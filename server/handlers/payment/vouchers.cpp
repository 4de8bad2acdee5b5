#include "shared/protocol/vouchers.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/core/base32.h"
#include "shared/domain/typedcode.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr int voucherCodeBytes = 10; // 80 random bits
static_assert(voucherCodeBytes * 8 == voucherCodeLength * 5);

QString randomCode()
{
    QByteArray bytes(voucherCodeBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(toBase32(bytes));
}

template <class T>
std::optional<QList<T>> unlessEmpty(const QList<T> &list)
{
    return list.isEmpty() ? std::nullopt : std::optional(list);
}
} // namespace

Result<protocol::Voucher> handle(const protocol::IssueVoucher &asked, HandlerContext &context)
{
    if (asked.value.minor <= 0)
        return failure(ErrorCode::OutOfRange, u"a voucher of nothing"_s, u"value"_s);
    const QString code = randomCode();
    context.database.run("payment/issue_voucher", code, asked.value.currency, asked.value.minor, asked.expiresAt,
                         context.caller.device);
    return protocol::Voucher {code, asked.value, asked.expiresAt};
}

Result<protocol::Done> handle(const protocol::SavePromotion &asked, HandlerContext &context)
{
    const bool isPercent = asked.takes == protocol::PromotionKind::Percent;
    if (isPercent == asked.currency.has_value())
        return failure(ErrorCode::OutOfRange, u"amounts have a currency, percentages have none"_s, u"currency"_s);
    if (isPercent && asked.value > 10'000)
        return failure(ErrorCode::OutOfRange, u"more than all"_s, u"value"_s);
    const TypedCode code = readTypedCode(asked.code);
    if (code.kind != TypedCode::Kind::Promotion || code.text.isEmpty())
        return failure(ErrorCode::OutOfRange, u"no code that is told from a voucher's and a card's"_s, u"code"_s);
    context.database.run("payment/save_promotion", code.text, protocol::enumName(asked.takes), asked.value,
                         asked.currency, asked.title, asked.venue, unlessEmpty(asked.priceTypes), asked.firstDay,
                         asked.lastDay, unlessEmpty(asked.weekdays), asked.usesMax, context.caller.device);
    return protocol::Done {};
}

} // namespace foyer::server
