#include "tests/tidy/checker/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::tidy
{

namespace
{
const QString core = u"shared/core"_s;
const QString domain = u"shared/domain"_s;
const QString protocol = u"shared/protocol"_s;
const QString ticket = u"shared/ticket"_s;
const QString terminal = u"shared/terminal"_s;
const QString storage = u"server/storage"_s;
const QString metrics = u"server/metrics"_s;
const QString engine = u"server/engine"_s;
const QString faults = u"server/faults"_s;
const QString lanes = u"server/lanes"_s;
const QString words = u"server/words"_s;
const QString payment = u"server/payment"_s;
const QString dispatch = u"server/dispatch"_s;

QRegularExpression pattern(const QString &text) { return QRegularExpression(text); }

QRegularExpression anyCase(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

const QString sqlPattern = uR"((?xs)^\s*(
    select\s.*\sfrom\s | select\s+[\w.]+\( | insert\s+into\s | update\s+[\w."]+\s+set\s | delete\s+from\s
  | (create|alter|drop)\s+(or\s+replace\s+)?(table|index|role|schema|function|database|type|sequence|view)\s
  | with\s+\w+\s+as\s*\( | truncate\s+\w | (grant|revoke)\s.*\son\s | copy\s+\w+\s+(from|to)\s | set\s+(local\s+)?\w+\s*(=|to)
  | (listen|notify)\s+\w+\s*;?$ ))"_s;

const QString transactionPattern =
    uR"(^\s*(begin|commit|rollback|start\s+transaction|(rollback to |release )?savepoint.*)\s*;?$)"_s;
} // namespace

const QList<Part> &parts()
{
    static const QList<Part> table {
        {core, {}, {}},
        {domain, {core}, {}},
        {protocol, {core, domain}, {}},
        {ticket, {core, domain}, {}},
        {terminal, {core}, {}},

        {storage, {core, domain}, {}},
        {metrics, {core}, {}},
        {u"server/embedded"_s, {core, storage}, {}},
        {u"server/demo"_s, {core, domain, storage}, {}},
        {faults, {core}, {}},
        {engine, {core, domain}, {}},
        {lanes, {core, domain, storage, metrics, engine, faults}, {}},
        {u"server/audit"_s, {core, domain, storage, engine, lanes}, {}},
        {payment, {core, domain, storage, metrics, engine, faults, terminal}, {}},
        {u"server/limits"_s, {core, domain, metrics}, {}},
        {u"server/waitingroom"_s, {core, domain, metrics}, {}},
        {u"server/jobs"_s, {core, domain, storage, metrics, faults}, {}},
        {u"server/mail"_s, {core, domain}, {}},
        {u"server/press"_s, {core, domain, ticket}, {}},
        {words, {core, domain, ticket}, {}},
        {u"server/delivery"_s,
         {core, domain, storage, metrics, ticket, faults, words, u"server/jobs"_s, u"server/mail"_s, u"server/press"_s},
         {}},
        {u"server/handlers"_s, {core, domain, protocol, storage, engine}, {}},
        {dispatch,
         {core, domain, protocol, storage, metrics, engine, u"server/handlers"_s, lanes, u"server/limits"_s,
          u"server/waitingroom"_s},
         {}},
        {u"server/push"_s, {core, domain, protocol, storage, metrics, dispatch}, {}},
        {u"server/transport"_s, {core, domain, protocol, storage, metrics, dispatch, u"server/push"_s}, {}},
        {u"server/http"_s, {core, domain, storage, metrics, dispatch}, {}},
        {u"server/phone"_s,
         {core, domain, protocol, ticket, storage, words, u"server/handlers"_s, u"server/http"_s, u"server/limits"_s},
         {}},
        {u"server/sql"_s, {}, {}},
        {u"server/app"_s, {u"shared"_s, u"server"_s}, {}},
        {u"server"_s, {core}, {u"server/app"_s}},

        {u"resources/demo/generator"_s, {core, domain}, {}},

        {u"client/net"_s, {core, domain, protocol}, {}},
        {u"client/terminal"_s, {core, terminal}, {}},
        {u"client/logic"_s, {core, domain, protocol, terminal, u"client/net"_s, u"client/terminal"_s}, {}},
        {u"client/tickets"_s, {core, domain, protocol, ticket, u"client/logic/common"_s}, {}},
        {u"client/printing"_s, {core, ticket, u"client/net"_s}, {}},
        {u"client/speech"_s, {core}, {}},
        {u"client/widgets"_s, {core, domain, u"client/logic/common"_s}, {}},
        {u"client/kiosk"_s,
         {core, domain, protocol, ticket, u"client/tickets"_s, u"client/widgets"_s, u"client/printing"_s,
          u"client/speech"_s, u"client/logic/common"_s, u"client/logic/device"_s, u"client/logic/kiosk"_s},
         {u"client/net"_s, u"client/terminal"_s}},
        {u"client/walkthrough"_s,
         {core, domain, protocol, ticket, u"client/tickets"_s, u"client/logic/common"_s, u"client/logic/kiosk"_s},
         {u"client/net"_s, u"client/terminal"_s}},
    };
    return table;
}

const QList<Reserved> &reservedThings()
{
    static const QList<Reserved> table {
        {u"QtSql"_s, {storage}},
        {u"libpq-fe.h"_s, {storage}},
        {u"QtWebSockets"_s, {u"server/transport"_s, u"client/net"_s}},
        {u"QtNetwork"_s,
         {u"server/transport"_s, u"server/app"_s, u"server/payment/simulator"_s, u"client/net"_s, u"client/printing"_s,
          u"client/terminal/simulated"_s}},
        {u"QtPrintSupport"_s, {u"client/printing"_s}},
        {u"cups/cups.h"_s, {u"client/printing"_s}},
        {u"QtGui"_s,
         {ticket, u"server/press"_s, u"client/tickets"_s, u"client/printing"_s, u"client/widgets"_s, u"client/kiosk"_s,
          u"client/walkthrough"_s}},
        {u"QtSvg"_s, {ticket, u"client/widgets"_s, u"client/kiosk"_s}},
        {u"QtWidgets"_s, {u"client/widgets"_s, u"client/kiosk"_s}},
        {u"QtTextToSpeech"_s, {u"client/speech"_s}},
        {u"QtTest"_s, {}},
        {u"httplib.h"_s, {u"server/http"_s, payment}},
        {u"sodium.h"_s, {domain, ticket, storage, engine, u"server/handlers"_s, u"server/app"_s}},
        {u"qrcodegen.hpp"_s, {ticket}},
        {u"curl/curl.h"_s, {u"server/mail"_s}},
        {u"zbar.h"_s, {}},
    };
    return table;
}

const QList<Refused> &refusedHeaders()
{
    static const QList<Refused> table {
        {domain, pattern(u"^Q(Object|File|Dir|IODevice|Process|Timer|Settings|StandardPaths)$"_s),
         u"the domain is values and pure rules: no QObject, no input or output, no timers"_s},
        {protocol, pattern(u"^Q(File|Dir|IODevice|Process|Timer|Settings)$"_s),
         u"the protocol is values and a codec: no input or output, no timers"_s},
    };
    return table;
}

const QList<Forbidden> &forbiddenTexts()
{
    static const QStringList everywhere {};
    static const QStringList product {u"shared"_s, u"server"_s, u"client"_s, u"resources"_s};
    static const QStringList unworded {u"shared"_s, u"server"_s, u"resources"_s};
    static const QStringList clock {u"shared/core/clock.cpp"_s};
    static const QStringList eventLoops {u"server/transport/epolldispatcher.h"_s,
                                         u"server/transport/epolldispatcher.cpp"_s,
                                         u"tests/unit/epolldispatchertest.cpp"_s, u"tests/unit/epollthreadstest.cpp"_s,
                                         u"tests/unit/epolltimerstest.cpp"_s};
    // clang-format off
    static const QList<Forbidden> table {
        {u"sql-in-cpp"_s, Where::Literal, anyCase(sqlPattern), product, {},
         u"SQL lives in server/sql, not in a string"_s},
        {u"transaction-outside-storage"_s, Where::Literal, anyCase(transactionPattern), product, {storage},
         u"transactions are begun and ended in server/storage"_s},
        {u"tr-outside-client"_s, Where::Code, pattern(uR"(\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\()"_s),
         unworded, {words}, u"only the client and server/words word texts"_s},
        {u"nested-event-loop"_s, Where::Code,
         pattern(uR"(\bQEventLoop\b(?!::)|\bprocessEvents\s*\(|(?i)(dialog|menu|box)\w*(\.|->|::)exec\s*\(|)"
                 uR"(\bQMessageBox::(information|question|warning|critical)\b|\bQ(File|Input)Dialog::get)"_s),
         everywhere, eventLoops, u"a nested event loop"_s},
        {u"sleep"_s, Where::Code,
         pattern(uR"(\b(m|u|nano)?sleep\s*\(|\bsleep_(for|until)\b|\bq(Wait\s*\((?!0\))|Sleep\s*\())"_s),
         everywhere, {}, u"a sleep; wait for what must happen instead"_s},
        {u"blocking-wait"_s, Where::Code,
         pattern(uR"(\bwaitFor(ReadyRead|Connected|BytesWritten|Disconnected|NewConnection|Encrypted)\s*\()"_s),
         product, {}, u"nothing blocks a thread that owns sockets"_s},
        {u"system-clock"_s, Where::Code,
         pattern(uR"(\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|)"
                 uR"(\bsystem_clock::now|\bgettimeofday\s*\(|\btime\s*\(\s*(nullptr|NULL|0)\s*\))"_s),
         everywhere, clock, u"time comes from a Clock that is handed in"_s},
        {u"bare-delete"_s, Where::Code, pattern(uR"((?<!=)(?<!= )(?<!operator )\bdelete\b)"_s),
         everywhere, {}, u"a bare delete; a value, a unique_ptr or a parent owns it"_s},
        {u"machine-path"_s, Where::AnyLine, pattern(uR"((?<![\w.}*])/(work|tmp|home|Users)/\w|/root/\w)"_s),
         everywhere, {}, u"a path of one machine"_s},
        {u"commented-out-code"_s, Where::Comment, pattern(uR"(^// ? ?(?=\S)(.*([=(\[]|->|::).*|\S+( \S+){0,2})[;{]\s*$)"_s),
         everywhere, {}, u"looks like code that was commented out; what is dead is deleted"_s},
        {u"to-do"_s, Where::AnyLine, pattern(uR"(\b(TO)(DO)\b|\b(FIX)(ME)\b)"_s),
         everywhere, {}, u"an open end; finish it or file it as an issue"_s},
    };
    // clang-format on
    return table;
}

const QRegularExpression &generatedName()
{
    static const QRegularExpression names(
        u"(^|/)(moc_[^/]*\\.cpp|qrc_[^/]*\\.cpp|ui_[^/]*\\.h|CMakeCache\\.txt|compile_commands\\.json|core(\\.\\d+)?|"
        "[^/]*\\.(moc|o|a|so|gch|qm|orig|rej|swp|log|pdf))$"_s);
    return names;
}

} // namespace foyer::tidy
