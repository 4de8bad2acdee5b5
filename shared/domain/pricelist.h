// What a seat of each category costs each kind of person, all unavoidable fees included (domain rule 10).
#pragma once

#include "shared/core/money.h"

#include <QList>
#include <QString>

namespace foyer
{

struct PriceListEntry {
    QString category; // PlanCategory::key
    QString priceType; // "adult", "child", "senior", "student"
    qint64 priceMinor = 0;
    bool operator==(const PriceListEntry &) const = default;
};

struct PriceList {
    QString currency;
    QList<PriceListEntry> entries;

    // nullptr when the list has no such price.
    const PriceListEntry *find(QStringView category, QStringView priceType) const
    {
        for (const PriceListEntry &entry : entries)
            if (entry.category == category && entry.priceType == priceType)
                return &entry;
        return nullptr;
    }
    bool operator==(const PriceList &) const = default;
};

} // namespace foyer
