// The answer to a query: rows that are read column by column, in the order in which the SQL file names them.
#pragma once

#include "server/storage/sqlvalue.h"

#include <QString>
#include <iterator>
#include <memory>

struct pg_result; // libpq's PGresult: only server/storage includes libpq

namespace foyer::server
{

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

// One row. Keeps its result alive, so it may outlive the query. Belongs to one thread.
class Row
{
public:
    Row(std::shared_ptr<const pg_result> result, int row)
        : m_result(std::move(result))
        , m_row(row)
    {
    }

    // The next column; std::optional<T> where it may be NULL, QList<T> for an array. Braces keep the order:
    //     City {row.next<CityId>(), row.next<QString>()}
    // Throws DatabaseError when the column does not exist, is NULL or holds another type: a bug of ours, not of a user.
    template <class T>
    T next()
    {
        const int column = m_column++;
        if constexpr (isOptional<T>) {
            if (isNull(column))
                return std::nullopt;
            return convert<typename T::value_type>(column);
        } else {
            return convert<T>(column);
        }
    }

    // Passes over a column.
    void skip() { ++m_column; }

private:
    template <class T>
    T convert(int column) const
    {
        T value {};
        const std::string_view text = cell(column);
        if (!fromSql(text, value))
            throwWrongType(column, text);
        return value;
    }

    bool isNull(int column) const;
    std::string_view cell(int column) const;
    [[noreturn]] void throwWrongType(int column, std::string_view text) const;

    std::shared_ptr<const pg_result> m_result;
    int m_row;
    int m_column = 0;
};

// All rows of an answer, to go through with for.
class Rows
{
public:
    explicit Rows(std::shared_ptr<const pg_result> result);

    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    Row at(int row) const;
    // How many rows an INSERT, UPDATE, DELETE or SELECT touched.
    qint64 affected() const;

    class Iterator
    {
    public:
        Iterator(const Rows *rows, int row)
            : m_rows(rows)
            , m_row(row)
        {
        }
        Row operator*() const { return m_rows->at(m_row); }
        Iterator &operator++()
        {
            ++m_row;
            return *this;
        }
        bool operator==(const Iterator &other) const = default;

    private:
        const Rows *m_rows;
        int m_row;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_size}; }

private:
    std::shared_ptr<const pg_result> m_result;
    int m_size;
};

} // namespace foyer::server
