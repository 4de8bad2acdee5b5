// Tells for people who asked for seats of a show when, who got them, and why the others did not.
#pragma once

#include "server/audit/logvisitor.h"

#include <functional>
#include <map>
#include <optional>

namespace foyer::server::audit
{

// The same eight hexadecimal digits for the same holder, who is a secret and cannot be found by them.
QString aliasOf(const HolderId &holder);

// One line for each row and refusal, in columns, handed out as it comes.
class SeatStory final : public LogVisitor
{
public:
    using Print = std::function<void(const QString &line)>;

    // seat: only what concerns it; none: all seats.
    SeatStory(std::optional<SeatNo> seat, Print print);

    static QString heading();
    void row(const engine::Event &event) override;
    void refused(const Refusal &refusal) override;

private:
    struct Line {
        qint64 atMs = 0;
        engine::Arrival arrival;
        HolderId holder;
        QString what;
        SeatNos seats;
        QString outcome;
    };

    void print(const Line &line) const;
    bool concerns(const SeatNos &seats) const;
    QString ownersOf(const SeatNos &seats) const;

    const std::optional<SeatNo> m_seat;
    const Print m_print;
    std::map<SeatNo, HolderId> m_owners; // null: the house
};

} // namespace foyer::server::audit
