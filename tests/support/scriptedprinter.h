// A printer that is as the test says, and answers when the test says so or at once.
#pragma once

#include "client/printing/ticketprinter.h"

#include <QPromise>
#include <functional>
#include <list>

namespace foyer::test
{

class ScriptedPrinter final : public client::TicketPrinter
{
public:
    QFuture<client::PrinterState> status() override
    {
        ++asked;
        return answer<client::PrinterState>([this] { return state; });
    }
    QFuture<client::PrintOutcome> print(const TicketSheet &sheet) override
    {
        ++prints;
        printed = sheet;
        return answer<client::PrintOutcome>([this, count = int(sheet.faces.size())] {
            return client::PrintOutcome {state, client::canPrint(state) ? count : 0};
        });
    }
    // Answers what was asked while it was slow.
    void answerNow()
    {
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }

    client::PrinterState state = client::PrinterState::Ready;
    bool isSlow = false; // answers only when told to
    int asked = 0;
    int prints = 0;
    TicketSheet printed; // the last

private:
    template <class T>
    QFuture<T> answer(std::function<T()> value)
    {
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        const auto finish = [promise, value] {
            promise->addResult(value());
            promise->finish();
        };
        if (isSlow)
            m_waiting.push_back(finish);
        else
            finish();
        return promise->future();
    }
    std::list<std::function<void()>> m_waiting;
};

} // namespace foyer::test
