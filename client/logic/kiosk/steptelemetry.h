// How the steps of a purchase are used, summed up over everybody and told to the server now and then. It knows steps,
// numbers and times; never what was typed, chosen or paid.
#pragma once

#include "client/logic/kiosk/kioskstep.h"
#include "client/net/api.h"
#include "shared/protocol/devicereport.h"

#include <QMap>
#include <QTimer>

namespace foyer::client
{

// The name of a step in statistics; it never changes.
QString nameOf(Step step);

class StepTelemetry : public QObject
{
    Q_OBJECT
public:
    static constexpr int sendMs = 60'000;

    explicit StepTelemetry(Api &api, QObject *parent = nullptr);

    void enter(Step step);
    void tap();
    // Hands over what has gathered, where the server is there. Called by a timer.
    void send();

private:
    protocol::StepUse &use(Step step);

    Api &m_api;
    QMap<QString, protocol::StepUse> m_uses; // by step; since the last batch
    Step m_step = Step::Home;
    qint64 m_enteredAtMs;
    QTimer m_timer;
};

} // namespace foyer::client
