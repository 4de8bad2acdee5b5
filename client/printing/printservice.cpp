#include "client/printing/printservice.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <array>
#include <cups/cups.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr int connectMsMax = 3'000;
constexpr double answerSecondsMax = 3;
constexpr int printMsMax = 20'000;
constexpr int lookEveryMs = 200;
constexpr int schemeLengthMax = 32;
constexpr int addressLengthMax = 1'024;

using Connection = std::unique_ptr<http_t, decltype([](http_t *http) { httpClose(http); })>;
using Answer = std::unique_ptr<ipp_t, decltype([](ipp_t *answer) { ippDelete(answer); })>;

struct Report {
    bool stands = false; // it prints nothing until somebody lets it go on
    QStringList reasons;
    QByteArray device;
};

struct Reason {
    QLatin1StringView keyword;
    PrinterState state;
};
constexpr std::array reasonTable {
    // The first that applies is told.
    Reason {"offline"_L1, PrinterState::Unreachable},      Reason {"shutdown"_L1, PrinterState::Unreachable},
    Reason {"cover-open"_L1, PrinterState::CoverOpen},     Reason {"door-open"_L1, PrinterState::CoverOpen},
    Reason {"interlock-open"_L1, PrinterState::CoverOpen}, Reason {"media-empty"_L1, PrinterState::PaperOut},
    Reason {"media-needed"_L1, PrinterState::PaperOut},    Reason {"media-jam"_L1, PrinterState::Faulty},
    Reason {"media-low"_L1, PrinterState::PaperLow},
};

Connection connectTo(const char *host, int port, http_encryption_t encryption)
{
    Connection http(httpConnect2(host, port, nullptr, AF_UNSPEC, encryption, 1, connectMsMax, nullptr));
    if (http)
        httpSetTimeout(
            http.get(), answerSecondsMax, [](http_t *, void *) { return 0; }, nullptr);
    return http;
}

Connection connectToService() { return connectTo(cupsServer(), ippPort(), cupsEncryption()); }

QByteArray uriOf(const QString &queue)
{
    std::array<char, addressLengthMax> uri {};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), int(uri.size()), "ipp", nullptr, "localhost", 0, "/printers/%s",
                     queue.toUtf8().constData());
    return uri.data();
}

std::optional<Report> ask(http_t *http, const QByteArray &uri, const QByteArray &resource)
{
    static constexpr std::array wanted {"printer-state", "printer-state-reasons", "printer-is-accepting-jobs",
                                        "device-uri"};
    ipp_t *const request = ippNewRequest(IPP_OP_GET_PRINTER_ATTRIBUTES);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.constData());
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(wanted.size()), nullptr,
                  wanted.data());
    const Answer answer(cupsDoRequest(http, request, resource.constData()));
    ipp_attribute_t *const state = ippFindAttribute(answer.get(), "printer-state", IPP_TAG_ENUM);
    if (!state || ippGetStatusCode(answer.get()) > IPP_STATUS_OK_EVENTS_COMPLETE)
        return std::nullopt;
    Report report;
    ipp_attribute_t *const accepting = ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    report.stands = ippGetInteger(state, 0) == IPP_PSTATE_STOPPED || (accepting && !ippGetBoolean(accepting, 0));
    ipp_attribute_t *const reasons = ippFindAttribute(answer.get(), "printer-state-reasons", IPP_TAG_KEYWORD);
    for (int i = 0; i < ippGetCount(reasons); ++i)
        report.reasons += QString::fromUtf8(ippGetString(reasons, i, nullptr));
    report.device = ippGetString(ippFindAttribute(answer.get(), "device-uri", IPP_TAG_URI), 0, nullptr);
    return report;
}

std::optional<Report> askQueue(const QString &queue)
{
    const Connection http = connectToService();
    return http ? ask(http.get(), uriOf(queue), "/") : std::nullopt;
}

PrinterState stateOf(const Report &report)
{
    const PrinterState state = stateFrom(report.reasons);
    return report.stands && canPrint(state) ? PrinterState::Faulty : state;
}

// The printer itself, where its address is one that can be asked.
std::optional<PrinterState> deviceState(const QByteArray &device)
{
    std::array<char, schemeLengthMax> scheme {};
    std::array<char, addressLengthMax> user {}, host {}, resource {};
    int port = 0;
    const http_uri_status_t parsed =
        httpSeparateURI(HTTP_URI_CODING_ALL, device.constData(), scheme.data(), int(scheme.size()), user.data(),
                        int(user.size()), host.data(), int(host.size()), &port, resource.data(), int(resource.size()));
    const QLatin1StringView kind(scheme.data());
    if (parsed < HTTP_URI_STATUS_OK || (kind != "ipp"_L1 && kind != "ipps"_L1))
        return std::nullopt;
    const Connection http =
        connectTo(host.data(), port, kind == "ipps"_L1 ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_IF_REQUESTED);
    const std::optional<Report> report = http ? ask(http.get(), device, resource.data()) : std::nullopt;
    return report ? stateOf(*report) : PrinterState::Unreachable;
}

struct Job {
    int id = 0;
    ipp_jstate_t state = IPP_JSTATE_PENDING;
};

std::optional<Job> newestJob(http_t *http, const QString &queue, const QString &document)
{
    cups_job_t *jobs = nullptr;
    const int count = cupsGetJobs2(http, &jobs, queue.toUtf8().constData(), 1, CUPS_WHICHJOBS_ALL);
    std::optional<Job> newest;
    for (int i = 0; i < count; ++i)
        if (QString::fromUtf8(jobs[i].title) == document && (!newest || jobs[i].id > newest->id))
            newest = Job {jobs[i].id, jobs[i].state};
    cupsFreeJobs(count, jobs);
    return newest;
}

PrinterState faultOf(const QString &queue)
{
    const PrinterState state = queueState(queue);
    return canPrint(state) ? PrinterState::Faulty : state;
}

} // namespace

PrinterState stateFrom(const QStringList &reasons)
{
    for (const Reason &reason : reasonTable)
        for (QString told : reasons)
            if (told.remove(u"-error"_s).remove(u"-warning"_s).remove(u"-report"_s) == reason.keyword)
                return reason.state;
    return PrinterState::Ready;
}

PrinterState queueState(const QString &queue)
{
    const std::optional<Report> report = askQueue(queue);
    if (!report)
        return PrinterState::Unreachable;
    const PrinterState heard = stateOf(*report);
    return report->stands ? heard : deviceState(report->device).value_or(heard);
}

PrinterState queueTakes(const QString &queue)
{
    const std::optional<Report> report = askQueue(queue);
    if (!report)
        return PrinterState::Unreachable;
    return report->stands ? stateOf(*report) : deviceState(report->device).value_or(PrinterState::Ready);
}

PrinterState awaitPrinted(const QString &queue, const QString &document)
{
    const Connection http = connectToService();
    if (!http)
        return PrinterState::Unreachable;
    std::optional<Job> job;
    QSemaphore never;
    for (const QDeadlineTimer deadline(printMsMax); !deadline.hasExpired(); never.tryAcquire(1, lookEveryMs)) {
        job = newestJob(http.get(), queue, document);
        if (!job || job->state == IPP_JSTATE_CANCELED || job->state == IPP_JSTATE_ABORTED)
            return faultOf(queue);
        if (job->state == IPP_JSTATE_COMPLETED)
            return PrinterState::Ready;
        if (!canPrint(queueTakes(queue)))
            break;
    }
    const PrinterState fault = faultOf(queue);
    cupsCancelJob2(http.get(), queue.toUtf8().constData(), job->id, 0);
    job = newestJob(http.get(), queue, document);
    return job && job->state == IPP_JSTATE_COMPLETED ? PrinterState::Ready : fault; // by a hair
}

} // namespace foyer::client
