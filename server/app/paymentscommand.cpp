#include "server/app/paymentscommand.h"

#include "server/app/console.h"
#include "shared/core/ids.h"
#include "shared/core/moneytext.h"
#include "shared/protocol/leaves.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr int mattersMax = 1000;
constexpr QLatin1StringView usage("foyer-server payments [options], foyer-server payments retry ID [options], or "
                                  "foyer-server payments close CASE NOTE [options]");

Error wrongRequest() { return failure(ErrorCode::BadConfiguration, usage); }

// In the two largest units: "3 d 4 h".
QString ageText(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds >= day)
        return u"%1 d %2 h"_s.arg(seconds / day).arg(seconds % day / hour);
    if (seconds >= hour)
        return u"%1 h %2 min"_s.arg(seconds / hour).arg(seconds % hour / minute);
    return seconds >= minute ? u"%1 min %2 s"_s.arg(seconds / minute).arg(seconds % minute) : u"%1 s"_s.arg(seconds);
}

template <class Number>
QString optionalNumber(const std::optional<Number> &number)
{
    return number ? QString::number(*number) : u"-"_s;
}

QString lineOf(const QStringList &columns)
{
    static constexpr std::array widths {10, 14, 12, 12, 8, 5, 36, 4};
    QString line;
    for (size_t i = 0; i < widths.size(); ++i)
        line += columns.at(qsizetype(i)).leftJustified(widths[i]) + u"  "_s;
    return line + columns.last();
}

QString lineFrom(Row &row)
{
    const auto what = row.next<QString>();
    const auto minor = row.next<std::optional<qint64>>();
    const auto currency = row.next<std::optional<QString>>();
    const QString amount =
        minor ? moneyText({*minor, currency.value_or(QString())}, QLocale(QLocale::English)) : u"-"_s;
    const QString show = QString::number(row.next<qint64>()), booking = QString::number(row.next<qint64>());
    const QString tries = optionalNumber(row.next<std::optional<int>>());
    const auto id = row.next<QString>();
    const QString number = optionalNumber(row.next<std::optional<qint64>>());
    const QString why = protocol::printable(row.next<QString>());
    return lineOf({ageText(row.next<qint64>()), what, amount, show, booking, tries, id, number, why});
}

int list(Database &database)
{
    const Rows rows = database.run("payment/open_matters", mattersMax);
    if (rows.size() == 0) {
        printLine(stdout, u"Everything is at its end."_s);
        return exitDone;
    }
    printLine(stdout,
              lineOf({u"since"_s, u"what"_s, u"amount"_s, u"show"_s, u"booking"_s, u"tries"_s, u"id"_s, u"case"_s,
                      u"how it stands"_s}));
    for (Row row : rows)
        printLine(stdout, lineFrom(row));
    if (rows.size() == mattersMax)
        printLine(stdout, u"There may be more: these are the %1 oldest."_s.arg(mattersMax));
    return exitTrouble;
}

bool isDueAgain(const QString &id, Database &database)
{
    const QUuid uuid(id);
    if (uuid.isNull())
        return database.one("staff/retry_job", JobId(id.toLongLong()), commandLineActor).has_value();
    return database.one("payment/retry_attempt", AttemptId(uuid), commandLineActor).has_value()
        || database.value<bool>("payment/retry_refund", RefundId(uuid), commandLineActor);
}

int carryOut(const PaymentsRequest &request, Database &database)
{
    switch (request.what) {
    case PaymentsRequest::What::List:
        return list(database);
    case PaymentsRequest::What::Retry:
        if (!isDueAgain(request.id, database))
            return complain(exitTrouble, u"nothing of the id %1 is left to be tried"_s.arg(request.id));
        printLine(stdout, u"A running server takes it up within seconds, another one when it starts."_s);
        return exitDone;
    case PaymentsRequest::What::Close:
        if (!database.one("payment/close_case", request.id.toLongLong(), commandLineActor, request.note))
            return complain(exitTrouble, u"there is no open case %1"_s.arg(request.id));
        printLine(stdout, u"Case %1 is closed."_s.arg(request.id));
        return exitDone;
    }
    Q_UNREACHABLE();
}

bool isNumber(const QString &text) { return text.toLongLong() > 0; }

} // namespace

Result<PaymentsRequest> PaymentsRequest::read(const QStringList &arguments)
{
    PaymentsRequest request;
    request.options = arguments;
    const QString what = takeWord(request.options).value_or(QString());
    if (what == "retry"_L1) {
        request.what = What::Retry;
        request.id = takeWord(request.options).value_or(QString());
        return isNumber(request.id) || !QUuid(request.id).isNull() ? Result(request) : wrongRequest();
    }
    if (what == "close"_L1) {
        request.what = What::Close;
        request.id = takeWord(request.options).value_or(QString());
        request.note = takeWord(request.options).value_or(QString());
        return isNumber(request.id) && !request.note.isEmpty() ? Result(request) : wrongRequest();
    }
    return what.isEmpty() ? Result(request) : wrongRequest();
}

int runPayments(const QStringList &arguments)
{
    const Result<PaymentsRequest> request = PaymentsRequest::read(arguments);
    if (!request)
        return complain(exitWrongRequest, request.error().detail);
    return lookIntoDatabase(request->options, usage, [&](Database &database) { return carryOut(*request, database); });
}

} // namespace foyer::server
