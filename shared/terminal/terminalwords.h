// What a card terminal says, in the shape of nexo Retailer.
#pragma once

#include <QStringView>
#include <array>
#include <optional>

namespace foyer
{

// What the customer is to do, or to wait for.
enum class TerminalPrompt { InsertCard, Wait, TakeCard };

enum class TerminalOutcome {
    Approved,
    Declined, // also: given up before a card was shown
    Unknown, // the terminal cannot say: whoever moves the money can. Never to be taken for declined
};

enum class TerminalFound { Approved, Declined, InProgress, NotFound };

// In the order of the enums.
inline constexpr std::array terminalPromptNames {QLatin1StringView("insert_card"), QLatin1StringView("wait"),
                                                 QLatin1StringView("take_card")};
inline constexpr std::array terminalOutcomeNames {QLatin1StringView("approved"), QLatin1StringView("declined"),
                                                  QLatin1StringView("unknown")};
inline constexpr std::array terminalFoundNames {QLatin1StringView("approved"), QLatin1StringView("declined"),
                                                QLatin1StringView("in_progress"), QLatin1StringView("not_found")};

template <class Enum, size_t count>
std::optional<Enum> fromTerminalName(const std::array<QLatin1StringView, count> &names, QStringView name)
{
    for (size_t i = 0; i < count; ++i)
        if (name == names[i])
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace foyer
