// What the kiosk does about its place and its state besides selling: takes its settings, remembers them, reports how it
// is and how it is used.
#pragma once

#include "client/kiosk/screens/kioskcontext.h"
#include "client/logic/device/statusreporter.h"
#include "client/logic/kiosk/steptelemetry.h"

namespace foyer::client
{

class Languages;

class DeviceCare final : public QObject
{
    Q_OBJECT
public:
    // file: where the place is remembered; place: what was remembered there, and what is known from now on. All of it
    // outlives this.
    DeviceCare(Api &api, const KioskContext &context, TicketPrinter &printer, Languages &languages, KnownPlace &place,
               const QString &file);
    ~DeviceCare() override;

signals:
    // Printer, terminal or screen are others now, and nobody stands at the kiosk: it may start anew.
    void restartWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeSettings();
    void remember();
    void apply();
    void lookAtPrinter();
    void lookAtTerminal();
    void stepChanged(Step step);
    void restartWhenAlone();

    const KioskContext m_context;
    TicketPrinter &m_printer;
    Languages &m_languages;
    KnownPlace &m_place;
    const QString m_file;
    const protocol::Settings m_startedWith;
    KnownPlace m_remembered; // what was written last
    bool m_isOnDisk = true;
    StatusReporter m_reporter;
    StepTelemetry m_steps;
    quint64 m_tappedAt = 0; // an input reaches several widgets, with the same time stamp
};

} // namespace foyer::client
