// The answer to a query: rows that are read column by column, in the order in which the SQL file names them.
#pragma once

#include "server/storage/sqlvalue.h"

#include <QString>
#include <QStringList>
#include <QVariant>
#include <memory>

namespace foyer::server
{

// An answer, fetched whole, so that a query may run again while its rows are still being read.
struct Table {
    QStringList columns;
    QList<QVariant> cells; // row by row
    int rows = 0;
    int affected = 0;
};

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

// One row. Keeps its answer alive, so it may outlive the query and the connection.
class Row
{
public:
    Row(std::shared_ptr<const Table> table, int row)
        : m_table(std::move(table))
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
        if (!fromSql(cell(column), value))
            throwWrongType(column);
        return value;
    }

    bool isNull(int column) const;
    const QVariant &cell(int column) const;
    [[noreturn]] void throwWrongType(int column) const;

    std::shared_ptr<const Table> m_table;
    int m_row;
    int m_column = 0;
};

// All rows of an answer, to go through with for.
class Rows
{
public:
    explicit Rows(std::shared_ptr<const Table> table)
        : m_table(std::move(table))
    {
    }

    int size() const { return m_table->rows; }
    bool isEmpty() const { return size() == 0; }
    Row at(int row) const
    {
        Q_ASSERT(row >= 0 && row < size());
        return Row(m_table, row);
    }
    // How many rows an INSERT, UPDATE or DELETE touched.
    int affected() const { return m_table->affected; }

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
    Iterator end() const { return {this, size()}; }

private:
    std::shared_ptr<const Table> m_table;
};

} // namespace foyer::server
