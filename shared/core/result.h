// What an operation gives back: a value, or the numbered reason why not. C++20 has no std::expected. Whoever takes the
// one that is not there gets std::bad_variant_access, in every build.
#pragma once

#include "shared/core/errorcode.h"
#include "shared/core/ids.h"

#include <QString>
#include <utility>
#include <variant>

namespace foyer
{

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail; // English, for the log; never shown to a customer
    QString path; // which part of a message or file is wrong, for instance "seats[2]"
    SeatNos seats; // the refused seats, where seats were refused
    QByteArray seatStates; // one SeatState letter for each of them: why
    SeatNos alternatives; // the nearest equal seats that were free at that moment
    int retryAfterMs = 0; // for busy, rate_limited and paused

    bool operator==(const Error &) const = default;
};

struct Nothing {
    bool operator==(const Nothing &) const = default;
};

template <class T>
class [[nodiscard]] Result
{
public:
    Result()
        : m_content(Error {})
    {
    }
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::move(std::get<0>(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

inline Error failure(ErrorCode code, QString detail = {}, QString path = {})
{
    Error error;
    error.code = code;
    error.detail = std::move(detail);
    error.path = std::move(path);
    return error;
}

} // namespace foyer
