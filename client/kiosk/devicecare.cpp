#include "client/kiosk/devicecare.h"

#include "client/kiosk/languages.h"

#include <QCoreApplication>
#include <QInputEvent>
#include <QLoggingCategory>
#include <QPointer>

namespace foyer::client
{

namespace
{

Q_LOGGING_CATEGORY(log, "foyer.kiosk.device")

using protocol::Health;
using protocol::PaperLevel;

PaperLevel paperOf(PrinterState state)
{
    switch (state) {
    case PrinterState::Ready:
        return PaperLevel::Enough;
    case PrinterState::PaperLow:
        return PaperLevel::Low;
    case PrinterState::PaperOut:
        return PaperLevel::Out;
    case PrinterState::CoverOpen:
    case PrinterState::Faulty:
    case PrinterState::Unreachable:
        return PaperLevel::Unknown;
    }
    Q_UNREACHABLE();
}

// What is taken at the start only.
bool needRestart(const DeviceSettings &one, const DeviceSettings &other)
{
    return one.printer != other.printer || one.terminal != other.terminal || one.screenWidthMm != other.screenWidthMm
        || one.screenHeightMm != other.screenHeightMm;
}

} // namespace

DeviceCare::DeviceCare(Api &api, const KioskContext &context, TicketPrinter &printer, Languages &languages,
                       KnownPlace &place, const QString &file)
    : m_context(context)
    , m_printer(printer)
    , m_languages(languages)
    , m_place(place)
    , m_file(file)
    , m_startedWith(place.settings)
    , m_remembered(place)
    , m_reporter(api, QStringLiteral(FOYER_VERSION))
    , m_steps(api)
{
    connect(m_context.device, &DeviceLink::settingsChanged, this, &DeviceCare::takeSettings);
    connect(&m_context.flow, &KioskFlow::changed, this, &DeviceCare::remember);
    connect(&m_context.flow, &KioskFlow::stepChanged, this, &DeviceCare::stepChanged);
    connect(&m_context.flow.terminal(), &TerminalRun::changed, this, &DeviceCare::lookAtTerminal);
    connect(&m_context.printing, &PrintDesk::changed, this, &DeviceCare::lookAtPrinter);
    connect(&m_reporter, &StatusReporter::due, this, &DeviceCare::lookAtPrinter);
    connect(&m_reporter, &StatusReporter::due, this, &DeviceCare::lookAtTerminal);
    qApp->installEventFilter(this);
    apply();
    lookAtPrinter();
    lookAtTerminal();
}

DeviceCare::~DeviceCare() { qApp->removeEventFilter(this); }

void DeviceCare::takeSettings()
{
    if (!m_context.device->settings())
        return;
    m_place.settings = *m_context.device->settings();
    apply();
    remember();
    restartWhenAlone();
}

void DeviceCare::apply()
{
    m_languages.setOrder(m_place.settings.languages);
    m_context.flow.idle().setQuietSeconds(m_place.settings.idleSeconds);
}

void DeviceCare::remember()
{
    if (m_context.flow.home())
        m_place.venue = m_context.flow.home();
    if (m_place == m_remembered)
        return;
    m_remembered = m_place;
    const auto written = writeKnownPlace(m_file, m_place);
    m_isOnDisk = written.ok();
    if (!written)
        qCWarning(log).noquote() << written.error().detail;
}

// The printer is not disturbed while it prints.
void DeviceCare::lookAtPrinter()
{
    const PrintStep step = m_context.printing.step();
    if (step == PrintStep::Asking || step == PrintStep::Printing)
        return;
    m_printer.status().then([self = QPointer(this)](PrinterState state) {
        if (self)
            self->m_reporter.setPrinter(canPrint(state) ? Health::Ready : Health::Trouble, paperOf(state));
    });
}

void DeviceCare::lookAtTerminal()
{
    const TerminalRun &terminal = m_context.flow.terminal();
    const bool works = terminal.isReady() || terminal.prompt();
    m_reporter.setTerminal(!terminal.hasTerminal() ? Health::None : works ? Health::Ready : Health::Trouble);
}

void DeviceCare::stepChanged(Step step)
{
    m_steps.enter(step);
    restartWhenAlone();
}

void DeviceCare::restartWhenAlone()
{
    // What is not on disk would be missing at the next start too, and wanted again.
    if (m_isOnDisk && m_context.flow.step() == Step::Home && needRestart(m_startedWith, m_place.settings))
        emit restartWanted();
}

bool DeviceCare::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress) {
        const quint64 at = static_cast<const QInputEvent *>(event)->timestamp();
        if (std::exchange(m_tappedAt, at) != at)
            m_steps.tap();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace foyer::client
